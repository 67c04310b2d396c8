import type { CharRange, CharSet } from './charSet';
import { END_UNIT } from './charSet';

/** The classes into which a grammar's sets divide the units; see `matcherTables.ts`, which reads what is written here. */
export interface AlphabetPlan {
  /** As `readAlphabet` takes them. */
  readonly singles: string;
  readonly groups: readonly string[];
  /** The classes that make up a set, ascending. */
  classesOf(set: CharSet): readonly number[];
  /** A unit of the class; undefined for the end. */
  sampleOf(unitClass: number): string | undefined;
  readonly size: number;
}

/** Divides all units so that each set is a union of classes, with as few classes as that takes. */
export function planAlphabet(sets: readonly CharSet[]): AlphabetPlan {
  const members = new Map<string, CharRange[]>();
  for (const { stretch, signature } of divide(sets)) members.set(signature, [...(members.get(signature) ?? []), stretch]);
  const divided = [...members.values()].filter((ranges) => ranges[0]?.[0] !== END_UNIT);
  const isSingle = (ranges: readonly CharRange[]) => ranges.length === 1 && ranges.every(([from, to]) => to - from === 1);
  const singles = divided.filter(isSingle);
  const [others = [], ...groups] = divided.filter((ranges) => !isSingle(ranges)).sort((left, right) => countOf(right) - countOf(left));
  const classes = [[[END_UNIT, END_UNIT + 1] as const], others, ...singles, ...groups];
  const known = new Map<string, readonly number[]>();
  return {
    singles: singles.map(firstUnit).join(''),
    groups: groups.map((ranges, i) => writeRanges(ranges, new Set([...groups.slice(i + 1), ...singles].flat().flatMap(unitsOfRange)))),
    classesOf(set) {
      const found = known.get(set.key) ?? classes.flatMap((ranges, index) => (ranges[0] && contains(set, ranges[0][0]) ? [index] : []));
      known.set(set.key, found);
      return found;
    },
    sampleOf: (unitClass) => (unitClass === 0 ? undefined : firstUnit(classes[unitClass] ?? [])),
    size: classes.length,
  };
}

/** First and last unit of each range; ranges are joined where only units that get another class later are between them. */
function writeRanges(ranges: readonly CharRange[], later: ReadonlySet<number>): string {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last && unitsOfRange([last[1], from]).every((unit) => later.has(unit))) last[1] = to;
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => String.fromCharCode(from, to - 1)).join('');
}

const unitsOfRange = ([from, to]: CharRange): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const firstUnit = (ranges: readonly CharRange[]): string => String.fromCharCode(ranges[0]?.[0] ?? 0);
const countOf = (ranges: readonly CharRange[]): number => ranges.reduce((count, [from, to]) => count + to - from, 0);
const contains = (set: CharSet, unit: number): boolean => set.ranges.some(([from, to]) => from <= unit && unit < to);

/** The stretches between neighboring edges of any of the sets, each with the sets it belongs to; the end is one of its own. */
function divide(sets: readonly CharSet[]): { stretch: CharRange; signature: string }[] {
  const edges = new Set([0, END_UNIT, END_UNIT + 1]);
  for (const { ranges } of sets) for (const edge of ranges.flat()) edges.add(edge);
  const sorted = [...edges].sort((left, right) => left - right);
  const places = new Map(sorted.map((edge, i) => [edge, i]));
  const stretches = sorted.slice(0, -1).map((from, i) => ({ stretch: [from, sorted[i + 1] ?? from] as CharRange, sets: [] as number[] }));
  sets.forEach(({ ranges }, number) => {
    for (const [from, to] of ranges) for (const each of stretches.slice(places.get(from), places.get(to))) each.sets.push(number);
  });
  return stretches.map(({ stretch, sets: numbers }) => ({ stretch, signature: numbers.join() }));
}

/**
 * Writes sets of classes shortly: as sets before and what these lack, or as what is missing in them.
 * @param known - the sets that stand before all others, unwritten
 * @param sets - distinct ones, each of which may build on the ones before
 * @returns one text for each of `sets`, as `readSets` takes them
 */
export function writeSets(alphabet: AlphabetPlan, known: readonly CharSet[], sets: readonly CharSet[]): string[] {
  const before = known.map((set) => bitsOf(alphabet, alphabet.classesOf(set)));
  return sets.map((set) => {
    const classes = alphabet.classesOf(set);
    const members = new Set(classes);
    const others = Array.from({ length: alphabet.size }, (_, each) => each).filter((each) => !members.has(each));
    const plain = writeSet(alphabet, classes, before);
    const inverted = `-${writeSet(alphabet, others, before)}`;
    before.push(bitsOf(alphabet, classes));
    return inverted.length < plain.length ? inverted : plain;
  });
}

/** A bit for each class, 32 in each number. */
function bitsOf({ size }: AlphabetPlan, classes: readonly number[]): Int32Array {
  const bits = new Int32Array((size + 31) >> 5);
  for (const each of classes) bits[each >> 5]! |= 1 << (each & 31);
  return bits;
}

/** One set as the largest of those before that fit into it, again and again, and the classes still missing. */
function writeSet(alphabet: AlphabetPlan, classes: readonly number[], before: readonly Int32Array[]): string {
  const used: number[] = [];
  const missing = bitsOf(alphabet, classes);
  let candidates = before.flatMap((set, number) => (set.every((bits, i) => (bits & ~missing[i]!) === 0) ? [{ set, number }] : []));
  for (;;) {
    const gains = candidates.map((each) => ({ ...each, gain: countCommon(each.set, missing) }));
    // A unit is written shorter than a number; only the end has none.
    const useful = gains.filter(({ gain, number }) => gain > 1 || (number === 0 && gain > 0));
    const [best] = useful.sort((left, right) => right.gain - left.gain || left.number - right.number);
    if (!best) break;
    candidates = useful;
    used.push(best.number);
    best.set.forEach((bits, i) => (missing[i]! &= ~bits));
  }
  const units = classes.map((each) => (missing[each >> 5]! & (1 << (each & 31)) ? (alphabet.sampleOf(each) ?? '') : '')).join('');
  return writeNumbers(used) + (units === '' ? '' : ` ${units}`);
}

/** How many bits are set in both. */
function countCommon(left: Int32Array, right: Int32Array): number {
  let count = 0;
  left.forEach((bits, i) => {
    for (let common = bits & right[i]!; common !== 0; common &= common - 1) count++;
  });
  return count;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Numbers one behind the other, two digits each, as `readNumbers` takes them. */
export function writeNumbers(numbers: readonly number[]): string {
  if (numbers.some((number) => number >= DIGITS.length ** 2)) throw new Error(`More than ${DIGITS.length ** 2} sets are not supported.`);
  return numbers.map((number) => DIGITS.charAt(Math.floor(number / DIGITS.length)) + DIGITS.charAt(number % DIGITS.length)).join('');
}
