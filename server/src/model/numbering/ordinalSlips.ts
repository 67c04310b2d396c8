import { type OrdinalItem, type ReadingOptions, type ReadItem, readOrdinals } from './ordinals';

/** One slip in a series of numbers; `index` is the item that carries it, `expected` the number that would be right there. */
export type OrdinalSlip = {
  readonly index: number;
  readonly expected: number;
  /** True when what follows leaves no doubt that `expected` is right. */
  readonly certain: boolean;
  /** The item before it in its list. */
  readonly before: number | undefined;
  /** Gives new numbers by item that mend this slip and no other. O(list). */
  readonly renumber: () => ReadonlyMap<number, number>;
} & (
  | { readonly kind: 'gap'; /** The last number left out. */ readonly until: number }
  | { readonly kind: 'duplicate'; /** The item that has the number. */ readonly holder: number }
  | {
      readonly kind: 'order';
      /** `late` and `early`: only the place is wrong; `back`: the numbers fall back. */
      readonly move: 'late' | 'early' | 'back';
      /** The item in front of which a late one belongs, or which an early one has overtaken; for `back` the one that has the number, if any. */
      readonly other: number | undefined;
    }
);

export interface ExplainedSeries {
  /** In text order. */
  readonly slips: readonly OrdinalSlip[];
  /** Indices of spare items that fill a gap. */
  readonly used: readonly number[];
  /** By item: its list; undefined for spare items that are not counted. */
  readonly lists: readonly (number | undefined)[];
  /** By list: the number that its first item should have, 1 unless it goes on from somewhere. */
  readonly firsts: ReadonlyMap<number, number>;
  readonly cost: number;
}

/** Gives the items of a series by the lists they belong to, those that are not counted left out. */
export function listsIn<T>(items: readonly T[], { lists }: ExplainedSeries): T[][] {
  const groups = new Map<number, T[]>();
  items.forEach((item, index) => {
    const list = lists[index];
    if (list === undefined) return;
    const group = groups.get(list);
    if (group) group.push(item);
    else groups.set(list, [item]);
  });
  return [...groups.values()];
}

/** A number used again so shortly after is a slip of the pen; one from further back a broken order. */
const NEAR = 2;

/** A series as it was read, by its lists. */
interface Lists {
  readonly items: readonly OrdinalItem[];
  readonly read: readonly ReadItem[];
  /** Indices by list. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** By item: its place in its list. */
  readonly places: readonly number[];
}

/** Says what is wrong with a series of numbers, one slip of the writer giving one slip here. O(items). */
export function explainOrdinals(items: readonly OrdinalItem[], options: ReadingOptions): ExplainedSeries {
  const { items: read, cost } = readOrdinals(items, options);
  if (read.length < items.length) return { slips: [], used: [], lists: items.map(() => undefined), firsts: new Map(), cost };
  const members = new Map<number, number[]>();
  const places: number[] = [];
  const firsts = new Map<number, number>();
  const late = new Map<number, Set<number>>();
  const skipped = new Set<number>();
  read.forEach(({ step, list, partner, expected }, index) => {
    if (step === 'unused') return;
    const known = members.get(list) ?? [];
    members.set(list, known);
    if (known.length === 0) firsts.set(list, step === 'opening' ? items[index]!.ordinal : expected);
    places[index] = known.push(index) - 1;
    if (partner === undefined) return;
    if (step === 'late') late.set(partner, (late.get(partner) ?? new Set()).add(items[index]!.ordinal));
    else skipped.add(partner);
  });
  const lists: Lists = { items, read, members, places };
  const holders = new Map<string, number>();
  const slips: OrdinalSlip[] = [];
  read.forEach(({ step, list }, index) => {
    if (step === 'unused') return;
    const key = `${list} ${items[index]!.ordinal}`;
    const slip = slipAt(lists, index, { holder: holders.get(key), late: late.get(index), isSkipped: skipped.has(index) });
    if (slip) slips.push(slip);
    holders.set(key, index);
  });
  const used = read.flatMap(({ step }, index) => (items[index]!.spare && step !== 'unused' ? [index] : []));
  return { slips, used, lists: read.map(({ step, list }) => (step === 'unused' ? undefined : list)), firsts, cost };
}

interface Circumstances {
  /** The last item of the list with the same number. */
  readonly holder: number | undefined;
  /** Numbers left out before this item that come later. */
  readonly late: ReadonlySet<number> | undefined;
  /** True when the number is left out where it should stand. */
  readonly isSkipped: boolean;
}

function slipAt(lists: Lists, index: number, { holder, late, isSkipped }: Circumstances): OrdinalSlip | undefined {
  const { items, read } = lists;
  const { step, expected, partner } = read[index]!;
  const { ordinal } = items[index]!;
  const before = neighbor(lists, index, -1);
  const certain = step === 'wrong' && isConfirmed(lists, index);
  const base = { index, expected, before, certain };
  const moved = (by: number) => () => new Map([[index, expected], ...shift(lists, index, by)]);
  switch (step) {
    case 'gap': {
      let first = expected;
      let until = ordinal - 1;
      while (first <= until && late?.has(first)) first++;
      while (until >= first && late?.has(until)) until--;
      if (first > until) return undefined;
      return { ...base, kind: 'gap', expected: first, until, renumber: moved(expected - ordinal) };
    }
    case 'early': {
      const sort = () => sortRegion(lists, index, ordinal);
      if (isSkipped) return { ...base, kind: 'order', move: 'early', other: neighbor(lists, index, 1), renumber: sort };
      return { ...base, kind: 'gap', until: ordinal - 1, renumber: moved(1) };
    }
    case 'late':
      return { ...base, kind: 'order', move: 'late', other: partner, renumber: () => sortRegion(lists, partner ?? index, ordinal, index) };
    case 'repeat':
    case 'stray':
    case 'wrong':
    case 'back': {
      const renumber = step === 'wrong' ? () => new Map([[index, expected]]) : moved(step === 'back' ? expected - ordinal : 1);
      if (step === 'wrong' && ordinal > expected) return { ...base, kind: 'gap', until: ordinal - 1, renumber };
      const fallen = before === undefined ? 0 : items[before]!.ordinal - ordinal;
      if (step !== 'back' && holder !== undefined && (fallen <= NEAR || certain)) return { ...base, kind: 'duplicate', holder, renumber };
      return { ...base, kind: 'order', move: 'back', other: holder, renumber };
    }
    default:
      return undefined;
  }
}

/** The item so many places further in the same list. */
function neighbor({ read, members, places }: Lists, index: number, by: number): number | undefined {
  return members.get(read[index]!.list)?.[places[index]! + by];
}

/** True when the next item of the list carries the number behind the expected one. */
function isConfirmed(lists: Lists, index: number): boolean {
  const next = neighbor(lists, index, 1);
  return next !== undefined && lists.read[next]!.step === 'next' && lists.items[next]!.ordinal === lists.read[index]!.expected + 1;
}

/** New numbers for the rest of a list behind an item, all moved by as much. */
function shift({ items, read, members, places }: Lists, index: number, by: number): [number, number][] {
  const rest = (members.get(read[index]!.list) ?? []).slice(places[index]! + 1);
  return rest.flatMap((at): [number, number][] => (read[at]!.step === 'late' ? [] : [[at, items[at]!.ordinal + by]]));
}

/** Puts the numbers of a stretch of a list in order: up to `end`, or up to where `ordinal` is left out. */
function sortRegion({ items, read, members, places }: Lists, from: number, ordinal: number, end?: number): Map<number, number> {
  const region: number[] = [];
  for (const at of (members.get(read[from]!.list) ?? []).slice(places[from])) {
    if (end === undefined ? at > from && items[at]!.ordinal > ordinal : at > end) break;
    region.push(at);
  }
  const sorted = region.map((at) => items[at]!.ordinal).sort((a, b) => a - b);
  return new Map(region.map((at, position) => [at, sorted[position]!]));
}
