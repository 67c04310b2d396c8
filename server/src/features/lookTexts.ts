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
  readonly announced: (found: Pick<AnnouncedCount, 'announced' | 'counted' | 'holds'>) => string;
  readonly reading: (reading: Reading) => string;
}

const chineseLeeway: Readonly<Record<Reading['leeway'], string>> = { none: '', about: '，约数', over: '，实际更多', under: '，实际更少' };

const englishLeeway: Readonly<Record<Reading['leeway'], string>> = { none: '', about: ', about', over: ', or more', under: ', or less' };

/** Texts in Chinese. */
export const chineseLookTexts: LookTexts = {
  goToTitle: '转到正文标题',
  goToReferred: '转到所指的部分',
  length: (figures) => {
    const { characters, own, share, depth, children, target } = figures;
    const parts = [`共 ${group(characters.all)} 字（汉字 ${group(characters.han)}）`];
    if (depth > 0) parts.push(`占全文 ${percent(share)}`);
    if (children > 0) parts.push(`第一个下级标题之前 ${group(own)} 字`);
    if (target !== undefined) parts.push(`要求 ${group(target)} 字，${apart(figures, target, '还差', '超出', '正好')}`);
    return parts.join('，');
  },
  inside: ({ children, blanks, problems }) =>
    [children > 0 && `下级标题 ${children} 个`, blanks > 0 && `待填 ${blanks} 处`, problems > 0 && `问题 ${problems} 处`]
      .filter(Boolean)
      .join('，'),
  announced: ({ announced, counted, holds }) => `后面列出 ${counted} 个，${holds ? '与这里说的相符' : `这里说 ${announced} 个`}`,
  reading: ({ value, money, leeway }) => `读作 ${[value, ...money].join('＝')}${chineseLeeway[leeway]}`,
};

/** Texts in English. */
export const englishLookTexts: LookTexts = {
  goToTitle: 'Go to the title',
  goToReferred: 'Go to what is meant',
  length: (figures) => {
    const { characters, own, share, depth, children, target } = figures;
    const parts = [`${group(characters.all)} characters (${group(characters.han)} Chinese)`];
    if (depth > 0) parts.push(`${percent(share)} of the report`);
    if (children > 0) parts.push(`${group(own)} before the first heading below`);
    if (target !== undefined) parts.push(`to be ${group(target)}: ${apart(figures, target, 'missing', 'too many:', 'met')}`);
    return parts.join(', ');
  },
  inside: ({ children, blanks, problems }) =>
    [children > 0 && `headings below: ${children}`, blanks > 0 && `blanks: ${blanks}`, problems > 0 && `problems: ${problems}`]
      .filter(Boolean)
      .join(', '),
  announced: ({ announced, counted, holds }) => `${counted} follow, ${holds ? 'as announced' : `but ${announced} are announced`}`,
  reading: ({ value, money, leeway }) => `read as ${[value, ...money].join('＝')}${englishLeeway[leeway]}`,
};

/** How far a length is from what it is to be. */
function apart({ characters: { all } }: SectionFigures, target: number, missing: string, over: string, met: string): string {
  if (all === target) return met;
  return `${all < target ? missing : over} ${group(Math.abs(all - target))}`;
}

/** A count, or its figures, with the thousands apart: 1,240. */
export function group(count: number | string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A part of one in percent, without decimals. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
