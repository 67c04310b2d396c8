import { span, type Span } from '../../base/span';
import type { Inline } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { itemsIn } from '../itemsIn';
import { isKnownPair } from '../words/lexicon';
import { isHan, isHanCode } from '../../base/characters';

/** The same words twice or more in a row, with nothing or one and the same mark between them. Relative to the paragraph. */
export interface RepeatedRun {
  /** All copies, without marks around them. */
  readonly span: Span;
  /** The first copy, without its mark. */
  readonly unit: Span;
  /** What is too much: all copies but the last, with the marks behind them. */
  readonly surplus: Span;
  /** True when a mark stands between the copies. */
  readonly marked: boolean;
}

/** Longer repetitions are not looked for, in UTF-16 code units. */
const longest = 400;

/** So many characters are not the same by chance, whatever is among them. */
const longWords = 12;

/** The end of a clause counts as a copy when it is longer than so many characters. */
const shortClause = 4;

/** Where clauses end; and what joins names into chains. */
const clauseMarks = '，、；。：！？,;:!?';
const marks = `${clauseMarks}—－-～~·`;

/** The table in which two neighboring characters are looked up has so many places; the later of two that share one wins. */
const places = 4096;

/** Said twice to mean trying (研究研究); any other verb of a report is not. */
const saidTwice = new Set([
  '研究',
  '讨论',
  '考虑',
  '商量',
  '琢磨',
  '合计',
  '打听',
  '休息',
  '锻炼',
  '体验',
  '感受',
  '掂量',
  '思量',
  '许多',
  '非常',
  '特别',
  '很多',
]);

/** 一 begins these as it does not begin a number: 一般一般 is a slip, 一件一件 is not. */
const notCounted = ['一般', '一定', '一切', '一直', '一致', '一律', '一起', '一流', '一线', '一体', '一系', '一带', '一些'];

/** What stands twice in a row in a paragraph. */
export interface Repetitions {
  readonly runs: readonly RepeatedRun[];
  /** The places of Chinese characters that are followed by the same character, whether by mistake or not. */
  readonly doubled: readonly number[];
}

const NOTHING: Repetitions = Object.freeze({ runs: Object.freeze([]), doubled: Object.freeze([]) });

/** Gives a function that finds the repetitions of one paragraph after the other. Linear in the text. */
export function createRepetitionFinder(): (paragraph: Paragraph) => Repetitions {
  const lastAt = new Int32Array(places);
  let base = 1;
  return (paragraph) => {
    const { text, syntax } = paragraph;
    const { start, end } = syntax.content;
    let runs: RepeatedRun[] | undefined;
    let doubled: number[] | undefined;
    let done = start;
    let [seenDistance, seenEnd] = [0, 0];
    let code = text.charCodeAt(start);
    for (let at = start; at + 1 < end; at++) {
      const behind = text.charCodeAt(at + 1);
      const key = (Math.imul(code, 61) + behind) & (places - 1);
      const before = lastAt[key]! - base;
      lastAt[key] = base + at;
      if (code === behind && isHanCode(code)) (doubled ??= []).push(at);
      const isSame = before >= start && text.charCodeAt(before) === code && text.charCodeAt(before + 1) === behind;
      code = behind;
      if (!isSame) continue;
      const distance = at - before;
      if (distance > longest || distance < 2 || at < done) continue;
      if (distance === seenDistance && at < seenEnd) continue;
      const copy = growCopy(text, span(start, end), at, distance);
      [seenDistance, seenEnd] = [distance, copy.end];
      // The mark behind the last clause may be another than that behind the first.
      if (copy.end - copy.start < distance - 1) continue;
      const run = toRun(text, span(start, end), copy, distance);
      if (!run || run.span.start < done || !isMistake(paragraph, run)) continue;
      (runs ??= []).push(run);
      done = run.span.end;
    }
    base += end + longest;
    return runs || doubled ? { runs: runs ?? NOTHING.runs, doubled: doubled ?? NOTHING.doubled } : NOTHING;
  };
}

/** The stretch around `at` that is the same as what stands `distance` before it. */
function growCopy(text: string, within: Span, at: number, distance: number): Span {
  let start = at;
  let end = at;
  while (start - 1 - distance >= within.start && text[start - 1] === text[start - 1 - distance]) start--;
  while (end < within.end && text[end] === text[end - distance]) end++;
  return span(start, end);
}

function toRun(text: string, within: Span, { start, end }: Span, distance: number): RepeatedRun | undefined {
  const isMark = (at: number): boolean => at < within.start || at >= within.end || marks.includes(text[at]!);
  const first = start - distance;
  const plain = !containsMark(text, first, start);
  if (plain) {
    if (end - start < distance) return undefined;
    const copies = Math.floor((end - first) / distance);
    const from = distance === 2 && end - start > 2 && !isKnownPair(text, first) && isKnownPair(text, first + 1) ? first + 1 : first;
    const last = from + (copies - 1) * distance;
    return { span: span(from, last + distance), unit: span(from, from + distance), surplus: span(from, last), marked: false };
  }
  // A clause is one from mark to mark; the mark behind the last copy may be another than that between them.
  for (let from = first; from + distance < end; from++) {
    if (clauseMarks.includes(text[from]!) || !isMark(from + distance - 1)) continue;
    // 全镇健全机制，健全机制，: in front of the first copy more may stand, but not in a list of names.
    if (!isMark(from - 1) && (distance <= shortClause || text[from + distance - 1] !== '，' || !isHan(text[from - 1]!))) continue;
    const copies = Math.floor((end - from + 1) / distance);
    const last = from + (copies - 1) * distance;
    if (copies < 2 || !isMark(last + distance - 1)) continue;
    return { span: span(from, last + distance - 1), unit: span(from, from + distance - 1), surplus: span(from, last), marked: true };
  }
  return undefined;
}

function containsMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (marks.includes(text[at]!)) return true;
  return false;
}

function isMistake({ text, syntax }: Paragraph, { span: all, unit, marked }: RepeatedRun): boolean {
  const words = text.slice(unit.start, unit.end);
  const inside = [...itemsIn(syntax.items, all)];
  if (inside.some((item) => isMasked(item, words.length >= longWords))) return false;
  // 落实、落实、再落实
  if (text.startsWith(`再${words}`, all.end) || text.startsWith(`再${words}`, all.end + 1) || isCounted(words)) return false;
  if (saidTwice.has(words) || words === words[0]!.repeat(words.length)) return false;
  if (marked) return countFreeHan(words, unit.start, inside) >= 2;
  if (![...words].some(isHan)) return false;
  if (/[0-9０-９]/.test(words)) return words.length > 3;
  return words.length > 2 || isWordTwice(text, all, words);
}

/** Masked, different things look the same; and short, addresses and names in letters are none of ours. */
function isMasked(item: Inline, isLong: boolean): boolean {
  if (item.kind === 'placeholder' || isLong) return item.kind === 'placeholder';
  return (
    item.kind === 'opaque' ||
    item.kind === 'word' ||
    item.kind === 'residue' ||
    (item.kind === 'hole' && (item.hole === 'value' || item.hole === 'empty'))
  );
}

const numerals = '二三四五六七八九十两几';

/** 一户一户, 三个三个 */
function isCounted(words: string): boolean {
  if (words.startsWith('一') || (words.length === 2 && words.endsWith('一'))) return !notCounted.some((start) => words.startsWith(start));
  // 二十二十大 is a number written twice.
  return words.length === 2 && numerals.includes(words[0]!) && !numerals.includes(words[1]!);
}

/** Chinese characters that are no part of a figure or date: equal shares (1万亩、1万亩) are no mistake. */
function countFreeHan(words: string, start: number, items: readonly Inline[]): number {
  const figures = items.filter(({ kind }) => kind === 'quantity' || kind === 'date');
  return [...words].filter((character, index) => {
    const at = start + index;
    return isHan(character) && !figures.some(({ span: of }) => of.start <= at && at < of.end);
  }).length;
}

/** Two characters twice: a word (推进推进), or three words that share characters (企业|创业|创新, 推进|优进|优出)? */
function isWordTwice(text: string, { start, end }: Span, words: string): boolean {
  const [before, behind] = [text[start - 1] ?? '', text[end] ?? ''];
  // 博士|博士后, 小组|小组长, 贫困地区|地区生产总值, 项目建设|建设用地
  if (behind === '后' || (behind === '长' && !isKnownPair(text, end))) return false;
  if (isHan(before) && !'全省市县区州的和、'.includes(before) && /^(地区生产|建设用地)/.test(words + text.slice(end, end + 2)))
    return false;
  if (isKnownPair(text, start)) return !(isHan(before) && isKnownPair(text, start - 1) && isKnownPair(text, start + 1) && isHan(behind));
  return !(isHan(before) && isKnownPair(text, start - 1)) && !(isHan(behind) && isKnownPair(text, end - 1));
}
