/** Longer texts, in UTF-16 code units, are not checked: about forty times the largest compilation known. */
export const longestText = 20_000_000;

/** Of longer texts, in UTF-16 code units, not all is kept that could be read again: a hundred reports and more. */
export const largeText = 1_000_000;
