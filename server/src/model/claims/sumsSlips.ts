import type Big from 'big.js';
import { areApart, areOfOneKind, mayOverlap } from '../../grammar/partNames';
import { readCompleteness } from '../../grammar/partSets';
import { powerOfTen, toRough, toValue } from '../values';
import { addValues, isOneSlip, writeLike } from './sumsArithmetic';
import type { Column, Entry } from './sumsEntries';
import { isTotal, type Evidence } from './sumsEvidence';

/** A choice of parts with a whole that they may be of, as indices in the column. */
export interface Reading {
  readonly parts: readonly number[];
  readonly whole: number;
}

/** Relative to the larger number. */
export function distance(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(a, b, Number.MIN_VALUE);
}

/** Shares of the whole that the sum may be off by, as surely as the parts are said to be all of it: told to be parts, or not. */
const widest = { whole: [0.9, 0.4], usual: [0.5, 0.15], near: [0.1, 0.1] } as const;
/** Off by less than this, fewer signs are wanted that a list is complete. */
const nearest = 0.04;
/** Off by less than this, one wrong figure of a short number is likelier than a list that is not complete. */
const likely = 0.15;
/** Off by more than this, the list is not complete, slip or no slip. */
const farthest = 0.4;

/** Tells whether the numbers are so near to each other as a slip leaves them, the nearer the less the text says. */
export function isSlip(text: string, column: Column, evidence: Evidence, reading: Reading): boolean {
  const { entries, owned } = column;
  const { parts, whole } = reading;
  const { strength, total } = evidence;
  const stated = entries[whole]!;
  const listed = parts.map((index) => entries[index]!);
  const sum = addValues(listed.map(({ quantity }) => quantity));
  const value = toValue(stated.quantity.low);
  const gap = distance(sum.toNumber(), value.toNumber());
  if (hasExtra(listed, sum, value)) return false;
  if (evidence.kind === 'remainder' && isSibling(text, stated, listed)) return false;
  const told =
    total !== undefined ||
    owned ||
    isTotal(stated) ||
    isSameThing(listed, stated) ||
    entries.slice(whole + 1, parts[0]! + 1).some((entry) => entry.opens && entry.sentence === listed[0]!.sentence);
  if (strength === 'near') return isSlipOfList(text, column, evidence, reading, sum);
  if (isOneOfMore(entries, parts)) return gap <= nearest || isUnlikely(listed, stated, sum, chances.any[0]);
  const [near, far] = widest[strength];
  if (!told && stated.sentence !== listed[0]!.sentence) return gap <= widest.near[1];
  return gap <= (told ? near : far) || isTypingSlip(listed, stated, sum, strength === 'whole' || isSaidOf(listed, stated) ? 2 : 3);
}

/** Tells whether a list goes on behind its last part as it did before: 专职12名、兼职8名、微网格员20名. */
function isOneOfMore(entries: readonly Entry[], parts: readonly number[]): boolean {
  const last = entries[parts.at(-1)!]!;
  const next = entries[parts.at(-1)! + 1];
  if (!next || next.sentence !== last.sentence || next.opens || next.aside || isTotal(next)) return false;
  return next.joined ? last.joined : !last.joined && next.clause - last.clause === 1 && areOfOneKind([last.name, next.name]);
}

/** The same for parts that are only listed. */
function isSlipOfList(text: string, { entries, owned }: Column, { total }: Evidence, { parts, whole }: Reading, sum: Big): boolean {
  const stated = entries[whole]!;
  const listed = parts.map((index) => entries[index]!);
  const value = toValue(stated.quantity.low);
  const gap = distance(sum.toNumber(), value.toNumber());
  const names = listed.map(({ name, tail }) => name || tail);
  const isList = isSaidOf(listed, stated) && isJoined(listed);
  const isShut = isList && isClosed(text, listed);
  const complete = isShut ? readCompleteness(names, stated.name || stated.tail) : undefined;
  const signs = complete === 'all' ? 3 : countSigns(text, listed, stated) + (owned || total !== undefined ? 1 : 0);
  if (signs < 0) return false;
  // More than the whole is wrong wherever the parts are apart; less may be left out of the list.
  if (sum.gt(value)) {
    // Names that do not tell the parts apart may be of the same things: 涉农贷款, 小微企业贷款.
    if (isList && isOfOneTooLarge(listed, sum, value)) return true;
    if (complete !== 'all' && complete !== 'classes' && !areApart(names) && !isTypingSlip(listed, stated, sum, 1)) {
      return signs > 1 && gap <= farthest && listed.some(({ quantity }) => toValue(quantity.low).gt(value));
    }
    if (gap <= (signs > 1 ? farthest : widest.near[0])) return true;
    return isList && !areApart(names) && (isTypingSlip([], stated, sum, 3) || isOnlyWhole(entries, whole, sum));
  }
  const many = listed.length > 2 || total !== undefined;
  if (signs > 1 && gap <= nearest) return true;
  if (signs > 2 && gap <= widest.near[0] && isTypingSlip(listed, stated, sum, 1)) return true;
  if (signs < 2 || total !== undefined) return false;
  if (gap <= farthest && isUnlikely(listed, stated, sum, chances.any[1])) return true;
  if (many && ((signs > 2 && isTypingSlip([], stated, sum, 2)) || (gap <= likely && isTypingSlip(listed, stated, sum, 2)))) return true;
  if (!isShut) return false;
  if (complete === 'all') return gap <= half || isTypingSlip(listed, stated, sum, 1);
  const limit = complete ? chances.kinds : areOfOneKind(names) ? chances.alike : chances.any;
  return isUnlikely(listed, stated, sum, limit[many ? 1 : 0]);
}

/**
 * How likely a list that is not complete may be to look like a slip of one figure, so that it is taken for one: of two parts, of
 * more. The more its names have in common, the more lists of their kind are complete.
 */
const chances = { kinds: [0.12, 0.2], alike: [0.06, 0.12], any: [0.05, 0.07] } as const;
/** Off by less than this, a list whose names say that it is complete has a slip. */
const half = 0.5;

/** Tells whether 其中 opens the parts directly behind the whole. */
export function isSaidOf([first]: readonly Entry[], stated: Entry): boolean {
  return first!.opens === 'part' && first!.clause - stated.clause === 1;
}

export function isJoined(listed: readonly Entry[]): boolean {
  return listed.length > 1 && listed.slice(1).every(({ joined }) => joined);
}

/** Tells whether one of many parts is larger than the whole, and the others are not. */
function isOfOneTooLarge(listed: readonly Entry[], sum: Big, value: Big): boolean {
  const large = listed.find(({ quantity }) => toValue(quantity.low).gt(value));
  return listed.length > 2 && large !== undefined && sum.minus(toValue(large.quantity.low)).lte(value);
}

/** Tells whether no number before the whole could have been meant: none holds the sum that has no parts of its own. */
function isOnlyWhole(entries: readonly Entry[], at: number, sum: Big): boolean {
  for (let index = at - 1; index >= 0 && index > at - 8; index--) {
    const entry = entries[index]!;
    if (entries[at]!.sentence - entry.sentence > 1) break;
    if (entries[index + 1]!.opens !== 'part' && toValue(entry.quantity.low).gte(sum)) return false;
  }
  return true;
}

/** What cuts across the other parts is more than this part of all. */
const smallest = 20;

/**
 * Tells whether the parts without the last or the first make up the whole, so that this one cuts across the others: 行政20人、事业28人、
 * 党员30人 of 48人. Kinds of one thing do not cut across each other.
 */
function hasExtra(listed: readonly Entry[], sum: Big, value: Big): boolean {
  if (listed.length < 3) return false;
  const without = ({ quantity }: Entry): boolean => sum.minus(toValue(quantity.low)).eq(value);
  if (!isJoined(listed)) return listed.some(without);
  const extra = [listed[0]!, listed.at(-1)!].find(without);
  const isSmall = extra !== undefined && toRough(extra.quantity.low) * smallest < sum.toNumber();
  return extra !== undefined && !isSmall && !areOfOneKind(listed.map(({ name, tail }) => name || tail));
}

/**
 * Tells whether one figure of the whole or of a part, mistyped or exchanged with the next, explains the gap, and few gaps up to
 * this one could be explained so: of a list that is not complete any gap is as likely as another.
 */
function isUnlikely(listed: readonly Entry[], stated: Entry, sum: Big, limit: number): boolean {
  const all = [stated, ...listed].map(({ quantity }) => quantity);
  if (!isTypingSlip(listed, stated, sum, 1)) return false;
  // Numbers that all end in 0 were not counted one by one.
  const unit = Math.min(...all.map(({ low }) => low.scale - low.decimals + /0*$/u.exec(digitsOf(low.value))![0].length));
  const units = (value: number): number => Math.round(value / 10 ** unit);
  const gap = units(toRough(stated.quantity.low) - sum.toNumber());
  const gaps = new Set<number>();
  const add = ({ quantity: { low } }: Entry, sign: 1 | -1): void => {
    const digits = digitsOf(low.value);
    for (const change of findSlips(digits)) {
      const moved = units(sign * change * 10 ** (low.scale - low.decimals));
      if (moved > 0 && moved <= gap) gaps.add(moved);
    }
  };
  add(stated, -1);
  const isOfWhole = isTypingSlip([], stated, sum, 1);
  if (!isOfWhole) for (const part of listed) add(part, 1);
  return gaps.size <= limit * units(toRough(stated.quantity.low));
}

/** By how much one figure mistyped, or two exchanged, change a number of so many digits. */
function findSlips(digits: string): number[] {
  const changes: number[] = [];
  for (let at = 0; at < digits.length; at++) {
    const worth = 10 ** (digits.length - 1 - at);
    const digit = Number(digits[at]);
    for (let other = at === 0 && digits.length > 1 ? 1 : 0; other < 10; other++) changes.push((other - digit) * worth);
    const next = digits[at + 1];
    if (next !== undefined && !(at === 0 && next === '0')) changes.push((Number(next) - digit) * (worth - worth / 10));
  }
  return changes;
}

/** Tells whether a number is one of the items divided by ； that the parts are: 教育类20件；卫生类12件；其他类8件. */
function isSibling(text: string, whole: Entry, parts: readonly Entry[]): boolean {
  const before = text.slice(0, whole.quantity.span.start);
  const divided = before.lastIndexOf('；') > Math.max(before.lastIndexOf('。'), before.lastIndexOf('：'));
  const isKind = /^其[他它]/u.test(parts.at(-1)!.name);
  return (divided || isKind) && !isTotal(whole) && text.slice(whole.quantity.span.end, parts[0]!.quantity.span.start).includes('；');
}

/** Signs that a list which is not said to be complete is so. */
function countSigns(text: string, listed: readonly Entry[], stated: Entry): number {
  const names = listed.map(({ name, tail }) => name || tail);
  if (mayOverlap(names)) return -Infinity;
  return [isTotal(stated), areOfOneKind(names), listed.length > 3, isJoined(listed), isClosed(text, listed)].filter(Boolean).length;
}

/** Tells whether a list ends where its last part does: one with 、 at a comma, another at a stop. */
function isClosed(text: string, listed: readonly Entry[]): boolean {
  const { end } = listed.at(-1)!.quantity.span;
  const close = isJoined(listed) ? /^[^，。；、等]{0,8}(?:$|[，。；;）)])/u : /^[^，。；、等]{0,8}(?:$|[。；;）)])/u;
  return close.test(text.slice(end, end + 9));
}

/** Tells whether one slip of the hand in the whole or in a part explains the gap. Short numbers are easily one slip apart. */
function isTypingSlip(listed: readonly Entry[], stated: Entry, sum: Big, shortest: number): boolean {
  const missing = toValue(stated.quantity.low).minus(sum);
  const slipped = (entry: Entry, meant: Big): boolean => {
    const { quantity } = entry;
    const printed = digitsOf(quantity.low.value);
    if (printed.length < shortest || meant.lte(0) || !isOneSlip(digitsOf(writeLike(meant, quantity)), printed)) return false;
    return (
      entry === stated ||
      meant.eq(meant.div(powerOfTen(quantity.low.scale)).round(quantity.low.decimals).times(powerOfTen(quantity.low.scale)))
    );
  };
  return slipped(stated, sum) || listed.some((part) => slipped(part, missing.plus(toValue(part.quantity.low))));
}

/** Tells whether two numbers are of one thing, and one slip makes one of the other. */
export function saySame(a: Entry, b: Entry, isSaid: boolean): boolean {
  const [one, other] = [a, b].map(({ quantity }) => digitsOf(quantity.low.value));
  if (a.quantity.low.scale !== b.quantity.low.scale || one!.length !== other!.length || !isOneSlip(one!, other!)) return false;
  if (!isSaid) return isTotal(a) && isTotal(b);
  return isTotal(b) || one!.length > 2 || areKindred(a.name, b.name);
}

/** Tells whether two names speak of one thing: 集体收入 and 村集体经济收入, 签约重点人群 and 重点人群签约. */
function areKindred(a: string, b: string): boolean {
  if (a.length > 1 && b.endsWith(a.slice(-2))) return true;
  return Array.from({ length: Math.max(0, a.length - 2) }, (_, at) => a.slice(at, at + 3)).some((piece) => b.includes(piece));
}

/** Tells whether the parts are named after what the whole counts: 城镇教师, 农村教师 of 教师. */
function isSameThing(parts: readonly Entry[], whole: Entry): boolean {
  return parts.every(({ name, tail }) => {
    const noun = (name || tail).slice(-2);
    return noun.length === 2 && (whole.name.endsWith(noun) || whole.tail.startsWith(noun));
  });
}

function digitsOf(printed: string): string {
  return printed.replace(/[.,]/gu, '');
}
