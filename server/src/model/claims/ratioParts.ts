import type { Span } from '../../base/span';
import { cueSet, intersects } from '../itemKinds';
import { compareValues, toValue } from '../values';
import { isSingle } from './arithmetic';
import { findChange, findLastCue, hasCue, uncovered, type Term, type Terms } from './passages';

/** A number in percent and the two numbers that its words name. */
export interface Ratio {
  readonly kind: 'rate' | 'share';
  /** `plain`: part by whole; `rest`: what the part leaves of the whole (合格率 behind 不合格8件); `excess`: by how much the part passes the whole. */
  readonly form: 'plain' | 'rest' | 'excess';
  readonly part: Term;
  /** One number, or several that are added up: 建议48件、提案52件. */
  readonly whole: readonly Term[];
  /** True when the words tie both numbers to the rate, so that a rate that does not fit is wrong. */
  readonly sure: boolean;
  /** True when the phrase itself names the whole, 占任务60亿元的75%: no other number may be meant. */
  readonly isFixed?: boolean;
}

/** How many numbers before a rate may belong to it. */
export const REACH = 24;
/** How many characters before it are looked at for its words. */
const WINDOW = 240;
/** The longest name of a rate. */
const LONGEST_STEM = 14;

/** What surrounds one rate. */
interface Surroundings {
  readonly text: string;
  readonly clauses: readonly Span[];
  readonly term: Term;
  /** The numbers that may belong to it, in text order: those before it, and those in brackets directly behind it. */
  readonly pool: readonly Term[];
  /** Numbers of which a share is told right behind them: members of a list rather than the whole of another. */
  readonly shared: () => ReadonlySet<Term>;
}

/** Behind these a percentage tells of a change, or of several things. */
const ofChange = cueSet('each', 'rise', 'fall', 'reach', 'from', 'basis', 'annual', 'multiple');
/** These may name a ratio. */
const ofRatio = cueSet('excess', 'share', 'rate', 'target');

/** Tells what a percentage is a ratio of; undefined when it is none, or its numbers are not in the text. */
export function readRatio(text: string, { terms, clauses }: Terms, index: number): Ratio | undefined {
  const term = terms[index]!;
  if (intersects(term.roles, ofChange)) return undefined;
  if (!intersects(term.roles, ofRatio) && !isOfNumber(text, term)) return undefined;
  const around: Surroundings = {
    text,
    clauses,
    term,
    pool: collectPool(text, terms, index),
    shared: () => collectShared(terms, index),
  };
  if (hasCue(term, 'excess')) return findAgainstTarget(around, 'excess');
  const share = findLastCue(term, 'share');
  const rate = findLastCue(term, 'rate');
  const target = findLastCue(term, 'target');
  if (share) {
    if (target && target.span.start >= share.span.end) return findAgainstTarget(around, 'plain');
    return findShare(around, share.span);
  }
  if (rate) return findRate(around, rate.span.start);
  if (target && isOfTarget(text, term, target.span.end)) return findAgainstTarget(around, 'plain');
  return findOfNumber(around);
}

function collectPool(text: string, terms: readonly Term[], index: number): Term[] {
  const term = terms[index]!;
  let end = index + 1;
  while (terms[end]?.aside && !term.aside && terms[end]!.passage === term.passage && end < index + 4) end++;
  const behind = terms[end];
  if (end === index + 1 && behind?.passage === term.passage && behind.clause === term.clause + 1 && hasCue(behind, 'target')) end++;
  return [...terms.slice(Math.max(0, index - REACH), index), ...terms.slice(index + 1, end)].filter((one) => {
    const { measure } = one.quantity;
    const change = findChange(text, one)?.role;
    return (
      (measure === 'count' || measure === 'money' || measure === 'none') && isSingle(one.quantity) && change !== 'rise' && change !== 'fall'
    );
  });
}

function collectShared(terms: readonly Term[], index: number): Set<Term> {
  const before = terms.slice(Math.max(0, index - REACH), index);
  return new Set(before.filter((_, at) => before[at + 1]?.quantity.measure === 'percent' && hasCue(before[at + 1]!, 'share')));
}

/** A number that 、 follows is a member of a list. */
function isListed(text: string, { quantity }: Term): boolean {
  return text[quantity.span.end] === '、';
}

/** 完成年度计划的88%, 达到目标的95%: the target's word, and behind it nothing but the end of its phrase. */
function isOfTarget(text: string, term: Term, end: number): boolean {
  const gap = text.slice(end, term.words.end).trim();
  if (gap.length > 6) return false;
  return gap.endsWith('的') || (gap === '' && hasCue(term, 'result'));
}

/** Tells whether a percentage stands behind a number and 的. */
function isOfNumber(text: string, { words: { start, end } }: Term): boolean {
  return text.slice(start, end).trim() === '的';
}

/** 占任务60亿元的75%: the whole stands inside the phrase. */
function findOfNumber({ text, pool, term }: Surroundings): Ratio | undefined {
  if (!isOfNumber(text, term)) return undefined;
  const at = pool.findLastIndex(({ quantity }) => quantity.span.end === term.words.start);
  const whole = pool[at];
  if (!whole || !hasCue(whole, 'share', 'target', 'result')) return undefined;
  const part = pool.findLast((other, index) => index < at && isComparable(other, whole) && other.passage === term.passage);
  return (
    part && {
      kind: hasCue(whole, 'target') ? 'rate' : 'share',
      form: 'plain',
      part,
      whole: [whole],
      sure: whole.clause - part.clause === 1,
      isFixed: true,
    }
  );
}

/** 完成率 and the like: the number with 任务, 计划, 应 is the whole, what stands nearest to the rate is the part. */
function findAgainstTarget(around: Surroundings, form: Ratio['form']): Ratio | undefined {
  const { pool, term } = around;
  const isBefore = (other: Term): boolean => other.words.start < term.words.start;
  for (let index = pool.length - 1; index >= 0; index--) {
    const whole = pool[index]!;
    if (!hasCue(whole, 'target') || whole.passage < term.passage - 1) continue;
    const isPart = (other: Term): boolean => other !== whole && isComparable(other, whole) && !hasCue(other, 'target');
    const isBehind = whole.aside || !isBefore(whole);
    const ahead = pool.findLast((other, at) => at < index && isPart(other) && (isBehind || whole.clause - other.clause === 1));
    const part = pool.findLast((other, at) => at > index && isPart(other)) ?? ahead;
    if (!part) continue;
    const isNear = pool.findLast((other) => other !== whole && isBefore(other)) === part;
    const isHere = part.passage === term.passage && whole.passage === term.passage;
    const sure = isNear && isHere && isExplained(around, term.words.start, term.words.end);
    return { kind: 'rate', form, part, whole: [whole], sure };
  }
  return undefined;
}

/** 办结率, 应缴…实缴…缴费率: the part is named with the words of the rate, the whole stands before it. */
function findRate(around: Surroundings, nameEnd: number): Ratio | undefined {
  const { text, pool, term } = around;
  const nameStart = Math.max(term.words.start, nameEnd - LONGEST_STEM, ...term.dates.map(({ span }) => span.end));
  const stem = text.slice(nameStart, nameEnd);
  if (stem.trim() === '') return undefined;
  const against = /完成$/.test(stem) ? findAgainstTarget(around, 'plain') : undefined;
  if (against?.sure) return against;
  for (let index = pool.length - 1; index >= 0; index--) {
    const part = pool[index]!;
    if (part.passage < term.passage) return against;
    if (hasCue(part, 'target', 'leftover')) continue;
    const match = matchStem(around, stem, part);
    const whole = match && findWhole(text, pool, index);
    if (!whole) continue;
    const named = match.length === stem.trimStart().length || isExplained(around, nameStart, nameEnd - match.length);
    const fits = whole.length > 1 || compareValues(part.quantity.low, whole[0]!.quantity.low) <= 0 || isOnlyWhole(around, part, whole[0]!);
    // 办理建议90件，办理提案158件: what was done twice is no whole.
    const isTwice = whole.some((one) => !hasCue(one, 'target') && opening(around, one) === opening(around, part));
    // 破现案563起、破积案139起: either may be meant.
    const rival = pool[index - 1];
    const isAlone = !rival || !isListed(text, rival) || !matchStem(around, stem, rival);
    const sure = named && fits && isAlone && !isTwice && term.quantity.unit !== '‰';
    return { kind: 'rate', form: match.rest ? 'rest' : 'plain', part, whole, sure };
  }
  return against;
}

/** How a rate's name and the clause of a number meet. */
interface Match {
  /** How many characters at the name's end are accounted for. */
  readonly length: number;
  /** True for 合格率 and 不合格8件. */
  readonly rest: boolean;
}

/** The longest end of a rate's name that stands in the clause of a number: 开工 of 项目开工率 in 已开工30个. */
function matchStem(around: Surroundings, stem: string, part: Term): Match | undefined {
  const { text, pool, term } = around;
  const words = wordsOf(around, part);
  const name = stem.trimStart();
  for (let length = name.length; length >= 2; length--) {
    const tail = name.slice(-length);
    const at = words.lastIndexOf(tail);
    if (at >= 0) return { length, rest: /[不未]/.test(words[at - 1] ?? '') && !/^[不未]/.test(tail) };
  }
  // 参加医保 for 参保率, 收回 for 回收率
  const [first = '', second = ''] = name.slice(-2);
  if (second !== '' && words.includes(first) && words.includes(second)) return { length: 2, rest: false };
  // 参加服务 for 参与率, 完好路灯 for 亮灯率: where the three numbers stand side by side one character will do.
  const sharesOne = [...name].some((character) => words.includes(character));
  if (name.length === 2 && sharesOne && isTriple(pool, part, term)) return { length: 2, rest: false };
  // 实缴 for 缴费率, 实到 for 到会率
  const actual = part.cues.findLast(({ role, span }) => role === 'result' && span.end - span.start === 1);
  return actual && name.slice(-2).includes(text[actual.span.end]!) ? { length: 2, rest: false } : undefined;
}

/** The first two characters of a number's clause, often its verb. */
function opening({ text, clauses }: Surroundings, { clause }: Term): string {
  const { start, end } = clauses[clause]!;
  return text.slice(start, Math.min(end, start + 2));
}

/** The words of a number's clause, as far as they are near it and no part of the rate's own. */
function wordsOf({ text, clauses, term }: Surroundings, part: Term): string {
  const clause = clauses[part.clause]!;
  const end = part.clause === term.clause ? term.words.start : clause.end;
  const from = Math.max(clause.start, part.words.end - WINDOW / 2);
  return text.slice(from, Math.min(end, part.quantity.span.end + WINDOW / 4));
}

/**
 * Tells whether a number smaller than the part is the whole all the same: a target, or the only other number that counts the same
 * and stands directly before. More may be closed than came in anew.
 */
function isOnlyWhole({ pool, term }: Surroundings, part: Term, whole: Term): boolean {
  if (hasCue(whole, 'target')) return true;
  const others = pool.filter((other) => other !== part && other.passage === part.passage && isComparable(other, part));
  return others.length === 1 && isTriple(pool, part, term) && !hasCue(whole, 'fresh', 'former');
}

/** Tells whether a number is that of another year, or of the time before. */
function isEarlier(other: Term, part: Term): boolean {
  const [year, ofPart] = [other, part].map(({ dates }) => dates.at(-1)?.year);
  return (hasCue(other, 'former') && !hasCue(part, 'former')) || (year !== undefined && ofPart !== undefined && year !== ofPart);
}

/** Tells whether whole, part and rate follow each other clause by clause. */
function isTriple(pool: readonly Term[], part: Term, term: Term): boolean {
  const whole = pool[pool.indexOf(part) - 1];
  return whole !== undefined && term.clause - part.clause === 1 && part.clause - whole.clause === 1 && isComparable(whole, part);
}

/**
 * The nearest number before a part that it can be a part of; else one in brackets behind it; else the sum of the two before it
 * (办理建议48件、提案52件); else the nearest.
 */
function findWhole(text: string, pool: readonly Term[], index: number): Term[] | undefined {
  const part = pool[index]!;
  const holds = (other: Term): boolean => isComparable(other, part) && compareValues(other.quantity.low, part.quantity.low) >= 0;
  const before = pool
    .slice(0, index)
    .filter((other) => other.passage === part.passage && isComparable(other, part) && !isEarlier(other, part));
  const behind = pool.slice(index + 1).filter((other) => hasCue(other, 'target', 'whole', 'running'));
  const whole = before.findLast((other) => holds(other) && !isListed(text, other)) ?? behind.find(holds);
  if (whole) return [whole];
  const pair = before.slice(-2);
  const [a, b] = pair;
  if (a && b && b.clause - a.clause <= 1 && toValue(a.quantity.low).plus(toValue(b.quantity.low)).gte(toValue(part.quantity.low)))
    return pair;
  return b ? [b] : a && [a];
}

/** 占总数的55.6%, 占比80%: the part stands directly before it, the whole is named by the share, or by 共 and 其中. */
function findShare(around: Surroundings, { start, end: baseStart }: Span): Ratio | undefined {
  const { text, pool, term, shared } = around;
  const partIndex = pool.findLastIndex((other) => other.quantity.span.end <= term.words.end && other.passage === term.passage);
  const part = pool[partIndex];
  if (!part || term.clause - part.clause > 3) return undefined;
  const wholes = pool.filter(
    (other, at) =>
      at !== partIndex &&
      other.passage === term.passage &&
      isComparable(other, part) &&
      compareValues(other.quantity.low, part.quantity.low) >= 0,
  );
  const noun = readBase(text, term, baseStart);
  const named = wholes.findLast((other) => isNamed(text.slice(other.words.start, other.words.end), noun));
  const others = shared();
  const apart = wholes.filter((other) => !others.has(other) && !isListed(text, other));
  const generic = noun === '' || term.cues.some(({ role, span }) => role === 'entire' && span.start >= baseStart);
  const total = generic ? apart.findLast((other) => isWholeOf(text, other, part)) : undefined;
  const only = apart.length === 1 && part.quantity.measure === 'count';
  const whole = named ?? total ?? (generic ? apart.at(-1) : undefined);
  if (!whole) return undefined;
  // 用于…的资金占比65%: what has a name of its own must have been told before.
  const words = text.slice(part.words.start, part.words.end) + text.slice(part.quantity.span.end, term.words.start);
  const isOther = uncovered(text, { start: term.words.start, end: start }, term).some(
    (piece) => piece.length > 1 && !words.includes(piece),
  );
  const near = !isOther && (term.clause - part.clause <= 1 || term.aside);
  return { kind: 'share', form: 'plain', part, whole: [whole], sure: near && (only || (named ?? total) !== undefined) };
}

/** What a share is of: 全市规上企业 of 占全市规上企业总数的比重为. */
function readBase(text: string, term: Term, start: number): string {
  const pieces = uncovered(text, { start, end: term.words.end }, term).filter((piece) => piece.length > 1);
  return (pieces[0] ?? '').replace(/^的|的$/g, '');
}

/** Tells whether words hold a noun, or more than half of it from its end: 规上企业 of 全市规上企业. */
function isNamed(words: string, noun: string): boolean {
  return noun.length >= 2 && words.includes(noun.slice(-Math.ceil((noun.length * 2) / 3)));
}

function isWholeOf(text: string, whole: Term, part: Term): boolean {
  return (
    hasCue(whole, 'whole', 'running', 'entire') ||
    hasCue(part, 'part') ||
    /^[^，、]{0,8}中/.test(text.slice(whole.quantity.span.end, whole.quantity.span.end + 9))
  );
}

/** Tells whether the text before a rate holds the words of its name that are no cues: 改厕 of 改厕完成率. */
function isExplained({ text, pool, term, clauses }: Surroundings, start: number, end: number): boolean {
  if (hasCue(term, 'timely')) return false;
  const first = pool.find(({ passage }) => passage === term.passage);
  const from = Math.max(term.words.start - WINDOW, clauses[first?.clause ?? term.clause]!.start);
  const earlier = text.slice(from, Math.max(from, clauses[term.clause]!.start));
  return uncovered(text, { start, end }, term).every((piece) => piece.length < 2 || earlier.includes(piece));
}

/** Tells whether two numbers count the same. */
export function isComparable(a: Term, b: Term): boolean {
  return toKind(a.quantity.unit) === toKind(b.quantity.unit) && a.quantity.measure === b.quantity.measure;
}

/** 社区工作者268名, 其中87人: people are counted in several ways. */
function toKind(unit: string): string {
  return unit === '名' || unit === '位' ? '人' : unit;
}
