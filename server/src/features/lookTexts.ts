/** The sentences of what helps to look around in a report, in one language. */
export interface LookTexts {
  readonly goToTitle: string;
}

/** Texts in Chinese. */
export const chineseLookTexts: LookTexts = {
  goToTitle: '转到正文标题',
};

/** Texts in English. */
export const englishLookTexts: LookTexts = {
  goToTitle: 'Go to the title',
};
