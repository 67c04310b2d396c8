import type { Random } from '../../fixtureFormat/random';

/** The kinds of slips that are planted: the eight every proof-reader should know, and two more that drafts are full of. */
export type SlipKind =
  | 'numberGap'
  | 'numberRepeated'
  | 'blank'
  | 'paragraphCopied'
  | 'paragraphNearlyCopied'
  | 'wrongSum'
  | 'wrongShare'
  | 'wrongGrowth'
  | 'enumerationGap'
  | 'doubledMark';

/** A text with a slip put into it, and where it stands. */
export interface Slipped {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts one slip of a kind into a sentence or paragraph; undefined where there is no place for it. */
export type MakeSlip = (text: string, random: Random) => Slipped | undefined;

const blankable = /(?<=[了资成入到计共额降支持施放新建人训查动展])\d+(?:\.\d+)?(?=(?:万元|亿元|个|家|人|项|次|户|场|亩|公里))/g;

/** 万元 that nobody has looked up yet: XX万元. */
export const makeBlank: MakeSlip = (text, random) => {
  const places = [...text.matchAll(blankable)];
  return replaceAt(text, places[random(Math.max(1, places.length))], 'XX');
};

/** One part of a sum is changed: 其中A 5个、B 3个, and 9 in all. */
export const makeWrongSum: MakeSlip = (text) => {
  for (const found of text.matchAll(
    /(\d+)([\u4e00-\u9fff]{1,2})，其中((?:[\u4e00-\u9fff“”]+\d+\2、)+[\u4e00-\u9fff“”]+\d+\2)(?=[，。；])/g,
  )) {
    const parts = [...(found[3] ?? '').matchAll(/\d+/g)];
    const sum = parts.reduce((total, [part]) => total + Number(part), 0);
    const last = parts.at(-1);
    if (sum !== Number(found[1]) || !last) continue;
    const at = found.index + found[0].length - (found[3] ?? '').length + last.index;
    return replaceSpan(text, at, last[0], String(Number(last[0]) + 2));
  }
  return undefined;
};

/** The share named is not the one that the two numbers before it give. */
export const makeWrongShare: MakeSlip = (text) =>
  changeNumber(text, /(?<=\d[\u4e00-\u9fff]{1,2}，占[\u4e00-\u9fff]*\d+(?:\.\d+)?[\u4e00-\u9fff]{1,2}的)\d+(?:\.\d+)?(?=%)/);

/** The growth named is not the one that the two numbers before it give. */
export const makeWrongGrowth: MakeSlip = (text) =>
  changeNumber(
    text,
    /(?<=由\d+(?:\.\d+)?[\u4e00-\u9fff]{1,4}(?:增加|扩大|发展)到\d+(?:\.\d+)?[\u4e00-\u9fff]{1,4}，增长)\d+(?:\.\d+)?(?=%)/,
  );

/** A comma typed twice. */
export const makeDoubledMark: MakeSlip = (text) => {
  const at = text.indexOf('，');
  return at < 0 ? undefined : replaceSpan(text, at, '，', '，，');
};

function changeNumber(text: string, pattern: RegExp): Slipped | undefined {
  const found = pattern.exec(text);
  return found ? replaceSpan(text, found.index, found[0], (Number(found[0]) + 7).toFixed(found[0].split('.')[1]?.length ?? 0)) : undefined;
}

function replaceAt(text: string, match: RegExpMatchArray | undefined, by: string): Slipped | undefined {
  return match?.index === undefined ? undefined : replaceSpan(text, match.index, match[0], by);
}

function replaceSpan(text: string, start: number, old: string, by: string): Slipped {
  return { text: text.slice(0, start) + by + text.slice(start + old.length), start, end: start + by.length };
}
