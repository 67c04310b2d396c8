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
    groups: groups.map((ranges) => ranges.map(([from, to]) => String.fromCharCode(from, to - 1)).join('')),
    classesOf(set) {
      const found = known.get(set.key) ?? classes.flatMap((ranges, index) => (ranges[0] && contains(set, ranges[0][0]) ? [index] : []));
      known.set(set.key, found);
      return found;
    },
    sampleOf: (unitClass) => (unitClass === 0 ? undefined : firstUnit(classes[unitClass] ?? [])),
    size: classes.length,
  };
}

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
 * Writes sets of classes shortly: as sets written before and what these lack, or as what is missing in them.
 * @param sets - distinct, the end alone first
 * @returns one text a set but the first, as `readSets` takes them
 */
export function writeSets(alphabet: AlphabetPlan, sets: readonly CharSet[]): string[] {
  const before: (readonly number[])[] = [];
  return sets
    .map((set) => {
      const classes = alphabet.classesOf(set);
      const plain = writeSet(alphabet, classes, before);
      const members = new Set(classes);
      const rest = Array.from({ length: alphabet.size }, (_, index) => index).filter((index) => !members.has(index));
      const inverted = writeSet(alphabet, rest, before, ['-1']);
      before.push(classes);
      return inverted.length < plain.length ? inverted : plain;
    })
    .slice(1);
}

/** One set as the largest of those before that fit into it, again and again, and the classes still missing. */
function writeSet(
  alphabet: AlphabetPlan,
  classes: readonly number[],
  before: readonly (readonly number[])[],
  parts: readonly string[] = [],
): string {
  const missing = new Set(classes);
  const used = [...parts];
  let candidates = before.flatMap((set, number) => (set.length > 1 && set.every((each) => missing.has(each)) ? [{ set, number }] : []));
  for (;;) {
    const gains = candidates.map(({ set, number }) => ({ set, number, gain: set.filter((each) => missing.has(each)).length }));
    // A number is written shorter than two units, not than one.
    candidates = gains.filter(({ gain }) => gain > 1).sort((left, right) => right.gain - left.gain || left.number - right.number);
    const [best] = candidates;
    if (!best) break;
    used.push(String(best.number));
    for (const each of best.set) missing.delete(each);
  }
  if (missing.delete(0)) used.push('0');
  const units = quote([...missing].map((each) => alphabet.sampleOf(each) ?? '').join(''));
  if (used.length === 0) return units;
  return `[${[...used, ...(missing.size > 0 ? [units] : [])].join(', ')}]`;
}

/** A string literal in which everything that does not show is escaped. */
export function quote(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{P}\p{S} \u3000]|['\\]/gu, (point) =>
    point === '\\' || point === "'"
      ? `\\${point}`
      : Array.from(point, (_, i) => `\\u${point.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
  return `'${escaped}'`;
}
