import type { AnnouncedCount } from '../model/links';
import type { Reading } from './describePlace';
import type { SectionFigures } from './sectionFigures';

/** The sentences of what helps to look around in a report, in one language. */
export interface LookTexts {
  readonly goToTitle: string;
  readonly goToReferred: string;
  /** How long a report or section is. */
  readonly length: (figures: SectionFigures) => string;
  /** What stands in it; empty where there is nothing to tell. */
  readonly inside: (figures: SectionFigures) => string;
  /** Both in few words, above the section. */
  readonly lens: (figures: SectionFigures) => string;
  readonly problems: (count: number) => string;
  readonly blanks: (count: number) => string;
  /** How far a length is from what it is to be. */
  readonly targetState: (length: number, target: number) => string;
  readonly announced: (found: Pick<AnnouncedCount, 'announced' | 'counted' | 'holds'>) => string;
  readonly reading: (reading: Reading) => string;
  /** The table of lengths. */
  readonly countTable: {
    readonly title: string;
    readonly columns: readonly string[];
    readonly nameless: string;
    readonly total: (reports: number) => string;
    readonly none: string;
    readonly note: string;
  };
}

const chineseLeeway: Readonly<Record<Reading['leeway'], string>> = { none: '', about: '，约数', over: '，实际更多', under: '，实际更少' };

const englishLeeway: Readonly<Record<Reading['leeway'], string>> = { none: '', about: ', about', over: ', or more', under: ', or less' };

/** Texts in Chinese. */
export const chineseLookTexts: LookTexts = {
  goToTitle: '转到正文标题',
  goToReferred: '转到所指的部分',
  length: ({ characters, own, share, depth, children, target }) => {
    const parts = [`共 ${group(characters.all)} 字（汉字 ${group(characters.han)}）`];
    if (depth > 0) parts.push(`占全文 ${percent(share)}`);
    if (children > 0) parts.push(`第一个下级标题之前 ${group(own)} 字`);
    if (target !== undefined) parts.push(chineseLookTexts.targetState(characters.all, target));
    return parts.join('，');
  },
  inside: ({ children, blanks, problems }) => {
    const parts = [children > 0 && `下级标题 ${children} 个`, ...todo(chineseLookTexts, problems, blanks)];
    return parts.filter(Boolean).join('，');
  },
  lens: ({ problems, blanks, characters, target }) => {
    const length = target === undefined ? `${group(characters.all)} 字` : chineseLookTexts.targetState(characters.all, target);
    return [...todo(chineseLookTexts, problems, blanks), length].join(' · ');
  },
  problems: (count) => `${count} 处问题`,
  blanks: (count) => `${count} 处待填`,
  targetState: (length, target) => {
    const state = length === target ? '正好' : `${length < target ? '少' : '多'} ${group(Math.abs(length - target))}`;
    return `${group(length)}/${group(target)} 字，${state}`;
  },
  announced: ({ announced, counted, holds }) => `后面列出 ${counted} 个，${holds ? '与这里说的相符' : `这里说 ${announced} 个`}`,
  reading: ({ value, money, leeway }) => `读作 ${[value, ...money].join('＝')}${chineseLeeway[leeway]}`,
  countTable: {
    title: '字数统计',
    columns: ['报告、章节', '字数', '汉字', '下级标题之前', '占全文', '要求', '待办'],
    nameless: '（无标题）',
    total: (reports) => `**合计（${reports} 篇）**`,
    none: '这里没有报告。',
    note: '字数含标点、数字和字母，不含空格；汉字只数汉字。章节的字数含标题和下级各节。',
  },
};

/** Texts in English. */
export const englishLookTexts: LookTexts = {
  goToTitle: 'Go to the title',
  goToReferred: 'Go to what is meant',
  length: ({ characters, own, share, depth, children, target }) => {
    const parts = [`${group(characters.all)} characters (${group(characters.han)} Chinese)`];
    if (depth > 0) parts.push(`${percent(share)} of the report`);
    if (children > 0) parts.push(`${group(own)} before the first heading below`);
    if (target !== undefined) parts.push(englishLookTexts.targetState(characters.all, target));
    return parts.join(', ');
  },
  inside: ({ children, blanks, problems }) => {
    const parts = [children > 0 && `headings below: ${children}`, ...todo(englishLookTexts, problems, blanks)];
    return parts.filter(Boolean).join(', ');
  },
  lens: ({ problems, blanks, characters, target }) => {
    const length = target === undefined ? `${group(characters.all)} characters` : englishLookTexts.targetState(characters.all, target);
    return [...todo(englishLookTexts, problems, blanks), length].join(' · ');
  },
  problems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  blanks: (count) => (count === 1 ? '1 blank' : `${count} blanks`),
  targetState: (length, target) => {
    const state = length === target ? 'as wanted' : `${group(Math.abs(length - target))} ${length < target ? 'short' : 'over'}`;
    return `${group(length)}/${group(target)} characters, ${state}`;
  },
  announced: ({ announced, counted, holds }) => `${counted} follow, ${holds ? 'as announced' : `but ${announced} are announced`}`,
  reading: ({ value, money, leeway }) => `read as ${[value, ...money].join('＝')}${englishLeeway[leeway]}`,
  countTable: {
    title: 'Characters',
    columns: ['Report, section', 'Characters', 'Chinese', 'Before first heading below', 'Of the report', 'Wanted', 'To do'],
    nameless: '(untitled)',
    total: (reports) => `**All ${reports} reports**`,
    none: 'There is no report here.',
    note: 'Characters are Chinese characters, marks, figures and letters without blanks. A section is counted with its heading and all sections below.',
  },
};

function todo(texts: LookTexts, problems: number, blanks: number): string[] {
  return [...(problems > 0 ? [texts.problems(problems)] : []), ...(blanks > 0 ? [texts.blanks(blanks)] : [])];
}

/** A count, or its figures, with the thousands apart: 1,240. */
export function group(count: number | string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A part of one in percent, without decimals. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
