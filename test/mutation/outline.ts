import type { Span } from '../../server/src/base/span';
import type { Line, Source } from './source';

/** A numbered line: `ordinal` is 1 or more, `marker` the sign with its mark, `content` starts behind it. */
export interface Head {
  readonly line: number;
  readonly form: Form;
  readonly ordinal: number;
  readonly marker: Span;
  readonly numeral: Span;
  /** True where nothing but the heading stands on the line. */
  readonly isAlone: boolean;
}

/** Numbered lines of one form that count from 1, each one more than the last, with no number of a higher rank between. */
export interface Run {
  readonly heads: readonly Head[];
  /** Index of the line behind the last head's text. */
  readonly end: number;
  /** True where a heading of a higher rank ends the run, so that its last text is known to be its own. */
  readonly isClosed: boolean;
}

/** How a marker is written; 〇 stands for the numeral. */
export type Form = '〇、' | '（〇）' | '0.' | '0、' | '（0）' | '第〇，';

const FORMS: readonly (readonly [Form, RegExp])[] = [
  ['〇、', /^([一二三四五六七八九十]{1,3})、/],
  ['（〇）', /^（([一二三四五六七八九十]{1,3})）/],
  ['0.', /^(\d{1,2})\.(?!\d)/],
  ['0、', /^(\d{1,2})、(?!\d)/],
  ['（0）', /^（(\d{1,2})）/],
  ['第〇，', /^第([一二三四五六七八九十]{1,3})，/],
];

const DIGITS = '一二三四五六七八九';

/** The value of a numeral below a hundred, Chinese or not. */
export function toValue(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens = '', units = ''] = numeral.includes('十') ? numeral.split('十') : ['-', numeral];
  const value = (digit: string) => DIGITS.indexOf(digit) + 1;
  return (tens === '-' ? 0 : tens === '' ? 10 : value(tens) * 10) + value(units);
}

/** Writes a value below a hundred as the example is written: in Chinese or in Arabic digits. */
export function toNumeral(value: number, example: string): string {
  if (/^\d+$/.test(example)) return String(value);
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens - 1] : ''}${tens > 0 ? '十' : ''}${units > 0 ? DIGITS[units - 1] : ''}`;
}

/** Reads the numbered lines outside the contents page. */
export function findHeads(source: Source): Head[] {
  const contents = new Set(findContents(source));
  return source.lines.flatMap((line, index) => (contents.has(index) ? [] : (findHead(line, index) ?? [])));
}

function findHead(line: Line, index: number): Head | undefined {
  const before = /^(?:#{1,6} |\*\*|- )?/.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(before);
  for (const [form, pattern] of FORMS) {
    const [marker, numeral] = pattern.exec(text) ?? [];
    if (marker === undefined || numeral === undefined) continue;
    const start = line.start + before;
    const at = start + marker.indexOf(numeral);
    return {
      line: index,
      form,
      ordinal: toValue(numeral),
      marker: { start, end: start + marker.length },
      numeral: { start: at, end: at + numeral.length },
      isAlone: text.length <= 40 && !/[。；：，]/.test(text.slice(marker.length)),
    };
  }
  return undefined;
}

/** Finds the runs of three or more numbered lines that count from 1 without a slip. O(heads). */
export function findRuns(source: Source): Run[] {
  const runs: Run[] = [];
  const open: Head[][] = [];
  const close = (heads: readonly Head[] | undefined, end: number, isClosed: boolean) => {
    if (heads && heads.length > 2 && heads.every(({ ordinal }, at) => ordinal === at + 1)) runs.push({ heads, end, isClosed });
  };
  for (const head of findHeads(source)) {
    const rank = open.findIndex(([first]) => first?.form === head.form);
    if (rank < 0) {
      open.push([head]);
      continue;
    }
    while (open.length > rank + 1) close(open.pop(), head.line, true);
    const siblings = open[rank];
    if (siblings?.at(-1)?.ordinal === head.ordinal - 1) siblings.push(head);
    else {
      close(open.pop(), head.line, false);
      open.push([head]);
    }
  }
  while (open.length > 0) close(open.pop(), source.lines.length, false);
  return runs;
}

/** Indexes of the lines of contents pages: behind 目录, each said again by a later line. */
export function findContents(source: Source): number[] {
  const entries: number[] = [];
  const lines = source.lines.map(({ text }) => toKey(text));
  for (const [index, { text }] of source.lines.entries()) {
    if (!/^(?:#+ )?目\s*录$/.test(text.trim())) continue;
    for (let at = index + 1; at < lines.length; at++) {
      const key = lines[at];
      if (key === '') continue;
      if (key === undefined || !lines.includes(key, at + 1)) break;
      entries.push(at);
    }
  }
  return entries;
}

/** What a contents entry and the title it names have in common. */
export function toKey(text: string): string {
  return text
    .replace(/^[#*\s]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、])?/, '')
    .replace(/[\s.…·]*\d*\s*$/, '')
    .trim();
}
