import type { CharSet } from './charSet';
import {
  ANY_OR_END,
  HIGH_HALVES,
  LOW_HALVES,
  NO_CHAR,
  charOf,
  complement,
  difference,
  intersection,
  isEmpty,
  isSubset,
  sizeOf,
  union,
  unionSize,
} from './charSet';
import type { Expression } from './expression';

/** Sets in which the first and the second unit at a place (or the end) are. */
export interface Pair {
  readonly first: CharSet;
  readonly second: CharSet;
}

/** Pairs of which one fits wherever an expression matches; none where it never does. */
export type Opening = readonly Pair[];

/** The openings of an expression where it consumes nothing, exactly one unit, or more. */
export type Openings = readonly [none: Opening, one: Opening, more: Opening];

/** An opening with more pairs is made coarser. */
const MAX_PAIRS = 4;

const known = new WeakMap<Expression, Openings>();

/** How an expression's matches begin, by how much they consume. An upper bound: it may promise more than matches. */
export function openingsOf(item: Expression): Openings {
  let openings = known.get(item);
  if (!openings) {
    openings = computeOpenings(item);
    known.set(item, openings);
  }
  return openings;
}

/** The opening of an expression, however much it consumes. */
export const openingOf = (item: Expression): Opening => unite(openingsOf(item).flat());

/** The units with which an expression's matches begin, the end among them where it may match there. */
export const firstOf = (item: Expression): CharSet => firstsOf(openingOf(item));

/** The first units of all pairs. */
export const firstsOf = (opening: Opening): CharSet => opening.reduce((set, { first }) => union(set, first), NO_CHAR);
/** The second units of all pairs. */
export const secondsOf = (opening: Opening): CharSet => opening.reduce((set, { second }) => union(set, second), NO_CHAR);

/** How many pairs of units fit. */
export const areaOf = ({ first, second }: Pair): number => sizeOf(first) * sizeOf(second);

/** One pair for two. */
export const mergePairs = (left: Pair, right: Pair): Pair => ({
  first: union(left.first, right.first),
  second: union(left.second, right.second),
});

const pair = (first: CharSet, second: CharSet): Opening => (isEmpty(first) || isEmpty(second) ? [] : [{ first, second }]);

const NEVER: Opening = [];
const ANYWHERE = pair(ANY_OR_END, ANY_OR_END);

/** The same pairs, or coarser ones, in a short list. */
function unite(pairs: readonly Pair[]): Opening {
  const united: Pair[] = [];
  for (const each of pairs) addPair(united, each);
  while (united.length > MAX_PAIRS) {
    const { i, j, merged } = cheapestMerge(united);
    united.splice(j, 1);
    united.splice(i, 1);
    addPair(united, merged);
  }
  return united;
}

/** Adds a pair to a list in which none holds another and no two have a set in common. */
function addPair(list: Pair[], added: Pair): void {
  let current = added;
  for (let i = 0; i < list.length; i++) {
    const other = list[i]!;
    if (isSubset(current.first, other.first) && isSubset(current.second, other.second)) return;
    const isHeld = isSubset(other.first, current.first) && isSubset(other.second, current.second);
    if (!isHeld && other.first.key !== current.first.key && other.second.key !== current.second.key) continue;
    current = mergePairs(current, other);
    list.splice(i, 1);
    i = -1;
  }
  list.push(current);
}

/** The two pairs which, put together, fit at the fewest places more. */
export function cheapestMerge(pairs: readonly Pair[]): { i: number; j: number; merged: Pair; waste: number } {
  const areas = pairs.map(areaOf);
  let [bestI, bestJ, waste] = [0, 1, Infinity];
  for (let i = 0; i < pairs.length; i++) {
    for (let j = i + 1; j < pairs.length; j++) {
      const [left, right] = [pairs[i]!, pairs[j]!];
      const area = unionSize(left.first, right.first) * unionSize(left.second, right.second);
      const more = area - areas[i]! - areas[j]!;
      if (more < waste) [bestI, bestJ, waste] = [i, j, more];
    }
  }
  return { i: bestI, j: bestJ, merged: mergePairs(pairs[bestI]!, pairs[bestJ]!), waste };
}

function computeOpenings(item: Expression): Openings {
  switch (item.kind) {
    case 'char':
      return [NEVER, pair(item.set, ANY_OR_END), NEVER];
    case 'point':
      return [NEVER, pair(item.set, ANY_OR_END), item.astral.length > 0 ? pair(HIGH_HALVES, LOW_HALVES) : NEVER];
    case 'words':
      return openingsOfWords(item.words);
    case 'sequence':
      return item.items.map(openingsOf).reduceRight((rest, first) => joinOpenings(first, rest), [ANYWHERE, NEVER, NEVER]);
    case 'choice':
      return eitherOf(item.items.map(openingsOf));
    case 'many':
      return eitherOf([openingsOfSome(item.item), [ANYWHERE, NEVER, NEVER]]);
    case 'some':
      return openingsOfSome(item.item);
    case 'optional':
      return eitherOf([openingsOf(item.item), [ANYWHERE, NEVER, NEVER]]);
    case 'not':
      return [pair(complement(surelyMatched(item.item)), ANY_OR_END), NEVER, NEVER];
    case 'ahead':
      return [openingOf(item.item), NEVER, NEVER];
    case 'call':
      return openingsOf(item.rule.body);
  }
}

/** Words have one pair between them: its sets are at hand, and which units go together is quickly seen in the list. */
function openingsOfWords(words: readonly string[]): Openings {
  const setAt = (list: readonly string[], place: number) => list.reduce((set, word) => union(set, charOf(word.charCodeAt(place))), NO_CHAR);
  const longer = words.filter((word) => word.length > 1);
  const single = words.filter((word) => word.length === 1);
  return [NEVER, pair(setAt(single, 0), ANY_OR_END), pair(setAt(longer, 0), setAt(longer, 1))];
}

function eitherOf(all: readonly Openings[]): Openings {
  return [unite(all.flatMap(([none]) => none)), unite(all.flatMap(([, one]) => one)), unite(all.flatMap(([, , more]) => more))];
}

/** A first match and, behind it, others of the same. */
function openingsOfSome(item: Expression): Openings {
  const once = openingsOf(item);
  return eitherOf([once, joinOpenings(once, once)]);
}

/** The openings of one expression followed by another. */
function joinOpenings([none, one, more]: Openings, rest: Openings): Openings {
  const joined: [Pair[], Pair[], Pair[]] = [[], [], [...more]];
  rest.forEach((after, consumed) => {
    for (const left of none)
      for (const right of after)
        joined[consumed]!.push(...pair(intersection(left.first, right.first), intersection(left.second, right.second)));
    const next = firstsOf(after);
    for (const { first, second } of one) joined[consumed === 0 ? 1 : 2].push(...pair(first, intersection(second, next)));
  });
  return [unite(joined[0]), unite(joined[1]), unite(joined[2])];
}

/** Units on which the expression matches whatever follows them. A lower bound. */
function surelyMatched(item: Expression): CharSet {
  switch (item.kind) {
    case 'char':
      return item.set;
    case 'point':
      return difference(item.set, HIGH_HALVES);
    case 'words':
      return item.words.filter((word) => word.length === 1).reduce((set, word) => union(set, charOf(word.charCodeAt(0))), NO_CHAR);
    case 'choice':
      return item.items.map(surelyMatched).reduce(union);
    case 'many':
    case 'optional':
      return ANY_OR_END;
    case 'some':
    case 'ahead':
      return surelyMatched(item.item);
    case 'not':
      return item.item.kind === 'char' ? difference(ANY_OR_END, item.item.set) : NO_CHAR;
    case 'sequence':
      return item.items.length === 0 ? ANY_OR_END : NO_CHAR;
    case 'call':
      return surelyMatched(item.rule.body);
  }
}

/** Units of which the expression takes just the one, whatever follows. A lower bound. */
export function singlesOf(item: Expression): CharSet {
  switch (item.kind) {
    case 'char':
      return item.set;
    case 'point':
      return difference(item.set, HIGH_HALVES);
    case 'sequence': {
      const last = item.items.at(-1);
      const tests = item.items.slice(0, -1);
      if (!last) return NO_CHAR;
      return tests.reduce((set, test) => (test.kind === 'not' ? difference(set, firstOf(test.item)) : NO_CHAR), singlesOf(last));
    }
    case 'call':
      return item.rule.kept ? NO_CHAR : singlesOf(item.rule.body);
    default:
      return NO_CHAR;
  }
}
