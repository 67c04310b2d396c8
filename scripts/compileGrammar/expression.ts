import type { CharSet } from './charSet';
import {
  ANY_CHAR,
  HIGH_HALVES,
  LOW_HALVES,
  NO_CHAR,
  charOf,
  difference,
  isEmpty,
  isSubset,
  overlaps,
  sizeOf,
  SURROGATES,
  union,
  unitsOf,
} from './charSet';
import { firstOf } from './openings';

/** A rule of the grammar; a rule with parameters is one rule for each list of arguments it is applied to. */
export interface Rule {
  /** As Ohm writes the application: the rule's name and its arguments. */
  readonly application: string;
  readonly name: string;
  /** Whether its matches stand on the tape. */
  readonly kept: boolean;
  readonly body: Expression;
}

/** Which code points beyond U+FFFF belong to a {@link PointExpression}: all of them or those of the ranges. */
export type Astral = 'all' | readonly (readonly [first: number, last: number])[];

/** One UTF-16 code unit out of a set. */
export interface CharExpression {
  readonly kind: 'char';
  readonly set: CharSet;
  readonly key: string;
}

/** One code point: a surrogate pair that `astral` accepts, or a unit of the set that does not begin a pair. */
export interface PointExpression {
  readonly kind: 'point';
  readonly set: CharSet;
  readonly astral: Astral;
  readonly key: string;
}

/** The longest of some words that stands at the place; none of them is empty. */
export interface WordsExpression {
  readonly kind: 'words';
  readonly words: readonly string[];
  readonly key: string;
}

interface ListExpression {
  readonly kind: 'sequence' | 'choice';
  readonly items: readonly Expression[];
  readonly key: string;
}

/** An expression that repeats another, makes it optional or only looks for it. */
export interface WrappedExpression {
  /** `many` is `x*`, `some` is `x+`, `ahead` is `&x`. */
  readonly kind: 'many' | 'some' | 'optional' | 'not' | 'ahead';
  readonly item: Expression;
  readonly key: string;
}

interface CallExpression {
  readonly kind: 'call';
  readonly rule: Rule;
  readonly key: string;
}

/**
 * A parsing expression as the compiler sees it: what Ohm has, with terminals merged into sets and lists of words.
 * Expressions with the same key match the same and are compiled once.
 */
export type Expression = CharExpression | PointExpression | WordsExpression | ListExpression | WrappedExpression | CallExpression;

/** Sets up to this size may join a list of words. */
const SMALL_SET = 48;

export const char = (set: CharSet): Expression => ({ kind: 'char', set, key: `[${set.key}]` });

/** Matches nothing at all. */
export const NEVER = char(NO_CHAR);
/** Matches everywhere and consumes nothing. */
export const EMPTY: Expression = { kind: 'sequence', items: [], key: '()' };

/** One code point; just a unit where no surrogate is involved. */
export function point(set: CharSet, astral: Astral): Expression {
  if (astral.length === 0 && !overlaps(set, HIGH_HALVES)) return char(set);
  return { kind: 'point', set, astral, key: `{${set.key}|${String(astral)}}` };
}

/** Ohm's `any`. */
export const ANY_POINT = point(ANY_CHAR, 'all');

/** Ohm's `end`: no unit follows. */
export const END: Expression = { kind: 'not', item: char(ANY_CHAR), key: `~[${ANY_CHAR.key}]` };

/** The first of some words that stands at the place, in order of preference. */
export function words(list: readonly string[]): Expression {
  if (list.includes('')) return choice([words(list.slice(0, list.indexOf(''))), EMPTY]);
  // A word behind one of its own beginnings is never reached; without it, the first that fits is the longest.
  const reachable = list.filter((word, i) => !list.slice(0, i).some((earlier) => word.startsWith(earlier)));
  if (reachable.every((word) => word.length === 1)) {
    return char(reachable.reduce((set, word) => union(set, charOf(word.charCodeAt(0))), NO_CHAR));
  }
  return { kind: 'words', words: reachable, key: JSON.stringify([...reachable].sort()) };
}

/** Items one after the other. A unit that is excluded by what stands before it is taken out of its set. */
export function sequence(items: readonly Expression[]): Expression {
  const flat = items.flatMap((item) => (item.kind === 'sequence' ? item.items : [item]));
  const merged: Expression[] = [];
  for (const item of flat) merged.push(item.kind === 'char' || item.kind === 'point' ? takeExclusions(merged, item) : item);
  if (merged.length === 1 && merged[0]) return merged[0];
  return { kind: 'sequence', items: merged, key: `(${merged.map((item) => item.key).join(' ')})` };
}

/** Removes the `~char` that stand at the same place as the unit that follows, and gives that unit without their sets. */
function takeExclusions(before: Expression[], item: CharExpression | PointExpression): Expression {
  let { set } = item;
  for (let i = before.length - 1; i >= 0; i--) {
    const test = before[i];
    if (test?.kind !== 'not' && test?.kind !== 'ahead') break;
    if (test.kind === 'ahead' || test.item.kind !== 'char') continue;
    // What excludes first halves of pairs also excludes the pairs.
    if (item.kind === 'point' && overlaps(test.item.set, HIGH_HALVES)) continue;
    set = difference(set, test.item.set);
    before.splice(i, 1);
  }
  return item.kind === 'char' ? char(set) : point(set, item.astral);
}

/** The first item that matches; neighboring terminals become one set or one list of words. */
export function choice(items: readonly Expression[]): Expression {
  const merged: Expression[] = [];
  for (const item of items.flatMap((each) => (each.kind === 'choice' ? each.items : [each]))) {
    const last = merged.at(-1);
    const joined = last && joinTerminals(last, item);
    if (joined) merged[merged.length - 1] = joined;
    else if (item.kind !== 'char' || !isEmpty(item.set)) merged.push(item);
    if (alwaysMatches(item)) break;
  }
  if (merged.length === 0) return NEVER;
  if (merged.length === 1 && merged[0]) return merged[0];
  return { kind: 'choice', items: merged, key: `(${merged.map((item) => item.key).join('|')})` };
}

/** One expression for two neighbors of a choice, where there is one. */
function joinTerminals(left: Expression, right: Expression): Expression | undefined {
  if (left.kind === 'char' && right.kind === 'char') return char(union(left.set, right.set));
  if (left.kind === 'char' && right.kind === 'point' && !overlaps(left.set, SURROGATES))
    return point(union(left.set, right.set), right.astral);
  if (left.kind === 'point' && right.kind === 'char' && !overlaps(right.set, SURROGATES))
    return point(union(left.set, right.set), left.astral);
  const leftWords = wordsOf(left);
  const rightWords = wordsOf(right);
  return leftWords && rightWords && words([...leftWords, ...rightWords]);
}

function wordsOf(item: Expression): readonly string[] | undefined {
  if (item.kind === 'words') return item.words;
  if (item.kind !== 'char' || sizeOf(item.set) > SMALL_SET) return undefined;
  return unitsOf(item.set).map((unit) => String.fromCharCode(unit));
}

/** `x*` */
export function many(repeated: Expression): Expression {
  const item = unitwise(repeated);
  return { kind: 'many', item, key: `${item.key}*` };
}

/** `x+` */
export function some(repeated: Expression): Expression {
  const item = unitwise(repeated);
  return { kind: 'some', item, key: `${item.key}+` };
}

/**
 * A repeated `any`, behind tests, takes a pair in two steps as well as in one, since every half is accepted as it is:
 * unless a test could match at the second half, both end at the same place.
 */
function unitwise(item: Expression): Expression {
  if (item.kind === 'point') return isWhole(item) ? char(item.set) : item;
  const last = item.kind === 'sequence' ? item.items.at(-1) : undefined;
  if (item.kind !== 'sequence' || last?.kind !== 'point' || !isWhole(last)) return item;
  const tests = item.items.slice(0, -1);
  if (!tests.every((test) => test.kind === 'not' && !overlaps(firstOf(test.item), LOW_HALVES))) return item;
  return sequence([...tests, char(last.set)]);
}

/** A code point of which nothing but single units is left out: every pair belongs to it. */
export const isWhole = (item: PointExpression): boolean => item.astral === 'all' && isSubset(SURROGATES, item.set);

/** `x?` */
export function optional(item: Expression): Expression {
  return alwaysMatches(item) ? item : { kind: 'optional', item, key: `${item.key}?` };
}

/** `~x` */
export function not(tested: Expression): Expression {
  const item = asTest(tested);
  if (alwaysMatches(item)) return NEVER;
  if (item.key === NEVER.key) return EMPTY;
  return { kind: 'not', item, key: `~${item.key}` };
}

/** `&x` */
export function ahead(tested: Expression): Expression {
  const item = asTest(tested);
  return alwaysMatches(item) || item.key === NEVER.key ? item : { kind: 'ahead', item, key: `&${item.key}` };
}

/** Applies a rule. A small one that leaves no node is put in place. */
export function call(rule: Rule): Expression {
  return !rule.kept && isSmall(rule.body) ? rule.body : { kind: 'call', rule, key: rule.application };
}

/** Whether the expression takes no more room than a call of it. */
function isSmall(item: Expression): boolean {
  if (item.kind === 'call' || isTerminal(item)) return true;
  return 'item' in item && isTerminal(item.item);
}

/** Whether the expression needs no function of its own. */
export const isTerminal = (item: Expression): boolean =>
  item.kind === 'char' || item.kind === 'point' || item.kind === 'words' || item.key === EMPTY.key;

/** Whether the expression is seen to match at every place. */
function alwaysMatches(item: Expression): boolean {
  if (item.kind === 'many' || item.kind === 'optional') return true;
  return item.kind === 'sequence' && item.items.every(alwaysMatches);
}

/** What matches at the same places as the expression; how far it goes, and which nodes it leaves, does not matter. */
function asTest(item: Expression): Expression {
  switch (item.kind) {
    case 'many':
    case 'optional':
      return EMPTY;
    case 'some':
      return asTest(item.item);
    case 'call': {
      const body = asTest(item.rule.body);
      return isTerminal(body) ? body : item;
    }
    case 'words':
      return words([...item.words].sort((left, right) => left.length - right.length));
    case 'choice':
      return testChoice(item.items.map(asTest));
    case 'sequence': {
      const last = item.items.findLastIndex((each) => !alwaysMatches(each));
      return sequence(item.items.slice(0, last + 1).map((each, i) => (i === last ? asTest(each) : withoutNodes(each))));
    }
    default:
      return item;
  }
}

/** A choice where the order does not matter: the terminals go first, as one. */
function testChoice(items: readonly Expression[]): Expression {
  const flat = items.flatMap((item) => (item.kind === 'choice' ? item.items : [item]));
  const chars = flat.filter((item) => item.kind === 'char');
  const shortWords = flat.flatMap((item) => (item.kind === 'words' ? item.words : [])).sort((left, right) => left.length - right.length);
  const rest = flat.filter((item) => item.kind !== 'char' && item.kind !== 'words');
  const set = chars.reduce((sum, item) => union(sum, item.set), NO_CHAR);
  const useful = shortWords.filter((word) => !isSubset(charOf(word.charCodeAt(0)), set));
  return choice([...(useful.length > 0 ? [words(useful)] : []), char(set), ...rest]);
}

/** The same, with rules that are only terminals put in place of their kept nodes. */
function withoutNodes(item: Expression): Expression {
  switch (item.kind) {
    case 'call': {
      const body = withoutNodes(item.rule.body);
      return isTerminal(body) ? body : item;
    }
    case 'sequence':
      return sequence(item.items.map(withoutNodes));
    case 'choice':
      return choice(item.items.map(withoutNodes));
    case 'many':
      return many(withoutNodes(item.item));
    case 'some':
      return some(withoutNodes(item.item));
    case 'optional':
      return optional(withoutNodes(item.item));
    default:
      return item;
  }
}

/** Whether matching the expression may leave nodes on the tape. */
export function leavesNodes(item: Expression): boolean {
  switch (item.kind) {
    case 'sequence':
    case 'choice':
      return item.items.some(leavesNodes);
    case 'many':
    case 'some':
    case 'optional':
      return leavesNodes(item.item);
    case 'call':
      return item.rule.kept || leavesNodes(item.rule.body);
    default:
      return false;
  }
}
