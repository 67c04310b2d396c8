import type { CharSet } from './charSet';
import { ANY_OR_END, HIGH_HALVES, LOW_HALVES, NO_CHAR, charOf, complement, difference, intersection, isEmpty, union } from './charSet';
import type { Expression } from './expression';

/** Sets in which the first and the second unit at a place (or the end) must be for an expression to match there. */
export interface Opening {
  readonly first: CharSet;
  readonly second: CharSet;
}

/** The openings of an expression where it consumes nothing, exactly one unit, or more; undefined where it cannot. */
export type Openings = readonly [none: Opening | undefined, one: Opening | undefined, more: Opening | undefined];

type MutableOpenings = [Opening | undefined, Opening | undefined, Opening | undefined];

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

/** The opening of an expression, however much it consumes; both sets are empty where it never matches. */
export function openingOf(item: Expression): Opening {
  const [none, one, more] = openingsOf(item);
  return either(either(none, one), more) ?? { first: NO_CHAR, second: NO_CHAR };
}

function opening(first: CharSet, second: CharSet): Opening | undefined {
  return isEmpty(first) || isEmpty(second) ? undefined : { first, second };
}

const ANYWHERE = opening(ANY_OR_END, ANY_OR_END);

function either(left: Opening | undefined, right: Opening | undefined): Opening | undefined {
  if (!left || !right) return left ?? right;
  return { first: union(left.first, right.first), second: union(left.second, right.second) };
}

function computeOpenings(item: Expression): Openings {
  switch (item.kind) {
    case 'char':
      return [undefined, opening(item.set, ANY_OR_END), undefined];
    case 'point':
      return [undefined, opening(item.set, ANY_OR_END), item.astral.length > 0 ? opening(HIGH_HALVES, LOW_HALVES) : undefined];
    case 'words':
      return item.words.map(openingsOfWord).reduce(eitherOf);
    case 'sequence':
      return item.items.map(openingsOf).reduceRight((rest, first) => joinOpenings(first, rest), [ANYWHERE, undefined, undefined]);
    case 'choice':
      return item.items.map(openingsOf).reduce(eitherOf);
    case 'many':
      return eitherOf(openingsOfSome(item.item), [ANYWHERE, undefined, undefined]);
    case 'some':
      return openingsOfSome(item.item);
    case 'optional':
      return eitherOf(openingsOf(item.item), [ANYWHERE, undefined, undefined]);
    case 'not':
      return [opening(complement(surelyMatched(item.item)), ANY_OR_END), undefined, undefined];
    case 'ahead': {
      const { first, second } = openingOf(item.item);
      return [opening(first, second), undefined, undefined];
    }
    case 'call':
      return openingsOf(item.rule.body);
  }
}

function openingsOfWord(word: string): Openings {
  const first = charOf(word.charCodeAt(0));
  return word.length === 1
    ? [undefined, opening(first, ANY_OR_END), undefined]
    : [undefined, undefined, opening(first, charOf(word.charCodeAt(1)))];
}

function eitherOf(left: Openings, right: Openings): Openings {
  return [either(left[0], right[0]), either(left[1], right[1]), either(left[2], right[2])];
}

/** A first match and, behind it, others of the same. */
function openingsOfSome(item: Expression): Openings {
  const once = openingsOf(item);
  return eitherOf(once, joinOpenings(once, once));
}

/** The openings of one expression followed by another. */
function joinOpenings(first: Openings, rest: Openings): Openings {
  const joined: MutableOpenings = [undefined, undefined, first[2]];
  const [none, one] = first;
  rest.forEach((after, consumed) => {
    if (!after) return;
    if (none) {
      const both = opening(intersection(none.first, after.first), intersection(none.second, after.second));
      joined[consumed] = either(joined[consumed], both);
    }
    if (one) {
      const total = consumed === 0 ? 1 : 2;
      joined[total] = either(joined[total], opening(one.first, intersection(one.second, after.first)));
    }
  });
  return joined;
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
