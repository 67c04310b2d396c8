/** A stretch of units from the first up to, but not including, the second. */
export type CharRange = readonly [from: number, to: number];

/**
 * A set of UTF-16 code units, with the end of the text counted as one more unit behind the last.
 * The ranges ascend and neither overlap nor touch, so equal sets have equal keys.
 */
export interface CharSet {
  readonly ranges: readonly CharRange[];
  readonly key: string;
}

/** The unit that stands for the end of the text. */
export const END_UNIT = 0x10000;

function fromRanges(ranges: readonly CharRange[]): CharSet {
  let key: string | undefined;
  return {
    ranges,
    get key() {
      // Most sets are made on the way to others and never compared.
      return (key ??= ranges.join(';'));
    },
  };
}

/** The units from the first to the last, both included. */
export const charRange = (first: number, last: number): CharSet => fromRanges(first > last ? [] : [[first, last + 1]]);

/** Exactly one unit. */
export const charOf = (unit: number): CharSet => charRange(unit, unit);

export const NO_CHAR = fromRanges([]);
/** Every unit a text can hold. */
export const ANY_CHAR = charRange(0, 0xffff);
export const END_ONLY = charOf(END_UNIT);
/** Every unit, and the end. */
export const ANY_OR_END = charRange(0, END_UNIT);
/** First halves of surrogate pairs. */
export const HIGH_HALVES = charRange(0xd800, 0xdbff);
/** Second halves of surrogate pairs. */
export const LOW_HALVES = charRange(0xdc00, 0xdfff);
export const SURROGATES = charRange(0xd800, 0xdfff);

/** Collects the stretches between calls that switch it on and off. */
function rangeCollector() {
  const ranges: CharRange[] = [];
  let from: number | undefined;
  return {
    ranges,
    at(unit: number, inside: boolean) {
      if (inside) from ??= unit;
      else if (from !== undefined) {
        ranges.push([from, unit]);
        from = undefined;
      }
    },
  };
}

/** Walks the edges of both sets and says after each whether we are inside of them. */
function walk(left: CharSet, right: CharSet, visit: (at: number, inLeft: boolean, inRight: boolean) => void): void {
  const edge = ({ ranges }: CharSet, i: number): number => ranges[i >> 1]?.[i & 1] ?? Infinity;
  for (let i = 0, j = 0; ;) {
    const nextLeft = edge(left, i);
    const nextRight = edge(right, j);
    const at = Math.min(nextLeft, nextRight);
    if (at === Infinity) return;
    if (nextLeft === at) i++;
    if (nextRight === at) j++;
    // An odd count of edges passed means that we are inside the set.
    visit(at, i % 2 === 1, j % 2 === 1);
  }
}

/** Keeps the stretches that `keep` wants. */
function combine(left: CharSet, right: CharSet, keep: (inLeft: boolean, inRight: boolean) => boolean): CharSet {
  const kept = rangeCollector();
  walk(left, right, (at, inLeft, inRight) => {
    kept.at(at, keep(inLeft, inRight));
  });
  return fromRanges(kept.ranges);
}

export const union = (left: CharSet, right: CharSet): CharSet => combine(left, right, (a, b) => a || b);
export const intersection = (left: CharSet, right: CharSet): CharSet => combine(left, right, (a, b) => a && b);
export const difference = (left: CharSet, right: CharSet): CharSet => combine(left, right, (a, b) => a && !b);

/** All units and the end, except those of the set. */
export const complement = (set: CharSet): CharSet => difference(ANY_OR_END, set);

export const isEmpty = (set: CharSet): boolean => set.ranges.length === 0;
export const isSubset = (inner: CharSet, outer: CharSet): boolean => isEmpty(difference(inner, outer));
export const overlaps = (left: CharSet, right: CharSet): boolean => !isEmpty(intersection(left, right));
export const sizeOf = (set: CharSet): number => set.ranges.reduce((size, [from, to]) => size + to - from, 0);

/** How many units belong to either set. */
export function unionSize(left: CharSet, right: CharSet): number {
  let size = 0;
  let from = 0;
  let inside = false;
  walk(left, right, (at, inLeft, inRight) => {
    if (inside) size += at - from;
    from = at;
    inside = inLeft || inRight;
  });
  return size;
}

/** All units of a small set, ascending. */
export const unitsOf = (set: CharSet): number[] =>
  set.ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));

/** The units, of all a text can hold, that the test accepts. */
export function charsWhere(test: (unit: number) => boolean): CharSet {
  const accepted = rangeCollector();
  for (let unit = 0; unit < END_UNIT; unit++) accepted.at(unit, test(unit));
  accepted.at(END_UNIT, false);
  return fromRanges(accepted.ranges);
}
