import { type OrdinalItem, type ReadingOptions, type ReadItem, readOrdinals } from './ordinals';

/** One slip in a series of numbers; `index` is the item that carries it, `expected` the number that would be right there. */
export type OrdinalSlip = {
  readonly index: number;
  readonly expected: number;
  /** True when what follows leaves no doubt that `expected` is right. */
  readonly certain: boolean;
  /** The item before it in its list. */
  readonly before: number | undefined;
  /** New numbers by item that mend this slip and no other. */
  readonly renumbering: ReadonlyMap<number, number>;
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

export type GapSlip = Extract<OrdinalSlip, { kind: 'gap' }>;
export type DuplicateSlip = Extract<OrdinalSlip, { kind: 'duplicate' }>;
export type OrderSlip = Extract<OrdinalSlip, { kind: 'order' }>;

export interface ExplainedSeries {
  /** In text order. */
  readonly slips: readonly OrdinalSlip[];
  /** Indices of spare items that fill a gap. */
  readonly used: readonly number[];
  /** By item: its list; undefined for spare items that are not counted. */
  readonly lists: readonly (number | undefined)[];
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

/** Says what is wrong with a series of numbers, one slip of the writer giving one slip here. */
export function explainOrdinals(items: readonly OrdinalItem[], options: ReadingOptions): ExplainedSeries {
  const { items: read, cost } = readOrdinals(items, options);
  const slips: OrdinalSlip[] = [];
  /** Where the last item of each list stands. */
  const last = new Map<number, number>();
  const lateOnes = new Map<number, Set<number>>();
  for (const [index, { step, partner }] of read.entries()) {
    if (step === 'late' && partner !== undefined) lateOnes.set(partner, (lateOnes.get(partner) ?? new Set()).add(items[index]!.ordinal));
  }
  const skipped = new Set(read.flatMap(({ step, partner }) => (step === 'next' && partner !== undefined ? [partner] : [])));
  read.forEach((item, index) => {
    if (item.step === 'unused') return;
    const slip = slipAt(items, read, index, last.get(item.list), lateOnes.get(index), skipped.has(index));
    if (slip) slips.push(slip);
    last.set(item.list, index);
  });
  const used = read.flatMap(({ step }, index) => (items[index]!.spare && step !== 'unused' ? [index] : []));
  return { slips, used, lists: read.map(({ step, list }) => (step === 'unused' ? undefined : list)), cost };
}

function slipAt(
  items: readonly OrdinalItem[],
  read: readonly ReadItem[],
  index: number,
  before: number | undefined,
  late: ReadonlySet<number> | undefined,
  isSkipped: boolean,
): OrdinalSlip | undefined {
  const { step, expected, partner, list } = read[index]!;
  const { ordinal } = items[index]!;
  const base = { index, expected, before, certain: step === 'wrong' && isConfirmed(items, read, index) };
  const shifted = (by: number) => new Map([[index, expected], ...shift(items, read, index, by)]);
  switch (step) {
    case 'gap': {
      let first = expected;
      let until = ordinal - 1;
      while (first <= until && late?.has(first)) first++;
      while (until >= first && late?.has(until)) until--;
      if (first > until) return undefined;
      return { ...base, kind: 'gap', expected: first, until, renumbering: shifted(expected - ordinal) };
    }
    case 'early':
      if (isSkipped)
        return {
          ...base,
          kind: 'order',
          move: 'early',
          other: following(read, index),
          renumbering: sortRegion(items, read, index, ordinal),
        };
      return { ...base, kind: 'gap', until: ordinal - 1, renumbering: shifted(1) };
    case 'late':
      return {
        ...base,
        kind: 'order',
        move: 'late',
        other: partner,
        renumbering: sortRegion(items, read, partner ?? index, ordinal, index),
      };
    case 'repeat':
    case 'stray':
    case 'wrong':
    case 'back': {
      const renumbering = step === 'wrong' ? new Map([[index, expected]]) : shifted(step === 'back' ? expected - ordinal : 1);
      if (step === 'wrong' && ordinal > expected) return { ...base, kind: 'gap', until: ordinal - 1, renumbering };
      const holder = read.findLastIndex(
        (other, at) => at < index && other.list === list && other.step !== 'unused' && items[at]!.ordinal === ordinal,
      );
      const fallen = before === undefined ? 0 : items[before]!.ordinal - ordinal;
      if (step !== 'back' && holder >= 0 && (fallen <= NEAR || base.certain)) return { ...base, kind: 'duplicate', holder, renumbering };
      return { ...base, kind: 'order', move: 'back', other: holder < 0 ? undefined : holder, renumbering };
    }
    default:
      return undefined;
  }
}

/** True when the next item of the list carries the number behind the expected one. */
function isConfirmed(items: readonly OrdinalItem[], read: readonly ReadItem[], index: number): boolean {
  const next = following(read, index);
  return next !== undefined && read[next]!.step === 'next' && items[next]!.ordinal === read[index]!.expected + 1;
}

/** The next item of the same list. */
function following(read: readonly ReadItem[], index: number): number | undefined {
  const { list } = read[index]!;
  const next = read.findIndex((other, at) => at > index && other.list === list && other.step !== 'unused');
  return next < 0 ? undefined : next;
}

/** New numbers for the rest of a list behind an item, all moved by as much. */
function shift(items: readonly OrdinalItem[], read: readonly ReadItem[], index: number, by: number): [number, number][] {
  const { list } = read[index]!;
  return read.flatMap((other, at): [number, number][] =>
    at > index && other.list === list && other.step !== 'unused' && other.step !== 'late' ? [[at, items[at]!.ordinal + by]] : [],
  );
}

/** Puts the numbers of a stretch of a list in order: up to `end`, or up to where `ordinal` is left out. */
function sortRegion(
  items: readonly OrdinalItem[],
  read: readonly ReadItem[],
  from: number,
  ordinal: number,
  end?: number,
): Map<number, number> {
  const { list } = read[from]!;
  const region: number[] = [];
  for (let at = from; at < read.length; at++) {
    const { step, list: other } = read[at]!;
    if (other !== list || step === 'unused') continue;
    if (end === undefined ? at > from && items[at]!.ordinal > ordinal : at > end) break;
    region.push(at);
  }
  const sorted = region.map((at) => items[at]!.ordinal).sort((a, b) => a - b);
  return new Map(region.map((at, position) => [at, sorted[position]!]));
}
