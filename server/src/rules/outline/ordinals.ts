/** One number of a series in text order. */
export interface OrdinalItem {
  readonly ordinal: number;
  /**
   * Whether numbering may start again at 1 here: `new` under another heading, `list` behind a line that ends in ：,
   * where a list within the list may begin, after which the outer one goes on.
   */
  readonly start: 'none' | 'list' | 'new';
  /**
   * A number that stands in the text and not at its place, to be counted only where the series lacks it: `glued` into
   * a paragraph, or `hidden` at the start of a paragraph that was not read as an item.
   */
  readonly spare?: 'glued' | 'hidden' | undefined;
}

export type OrdinalSlip =
  /** Jumps ahead; `missing` numbers lie between. `index` of the one before is undefined at the start of a series. */
  | { readonly kind: 'gap'; readonly index: number; readonly expected: number; readonly missing: readonly [first: number, last: number]; readonly certain: boolean }
  /** Carries a number that another item of the series has. */
  | { readonly kind: 'duplicate'; readonly index: number; readonly expected: number; readonly holder: number; readonly certain: boolean }
  /** Goes back; `swapped` is the item in front of which it belongs, if the number is right and only the place is wrong. */
  | { readonly kind: 'order'; readonly index: number; readonly expected: number; readonly swapped: number | undefined; readonly certain: boolean }
  | { readonly kind: 'glued'; readonly index: number };

/** What is wrong with a series, in the simplest way to explain it. */
export interface Explanation {
  /** One for each slip of the pen, in text order. */
  readonly slips: readonly OrdinalSlip[];
  /** About the number of slips; comparable between explanations of the same items. */
  readonly cost: number;
  /** By item: the number that counting through its list gives; undefined for spare ones that are not counted. */
  readonly counted: readonly (number | undefined)[];
  /** By item: which list it belongs to; lists within lists have their own. */
  readonly lists: readonly number[];
}

export interface ExplainOptions {
  /** What a restart costs that brings nothing but a 1: a slip among headings, a new thought among 一是. */
  readonly lonelyRestart: number;
  /** True when the text may begin in the middle of a series. */
  readonly excerpt: boolean;
}

type Step = 'next' | 'restart' | 'resume' | 'opening' | 'gap' | 'repeat' | 'wrong' | 'back' | 'stray' | 'late' | 'early' | 'unused';

/** A way of reading the items up to one of them. */
interface Reading {
  readonly step: Step;
  readonly index: number;
  readonly cost: number;
  readonly previous: Reading | undefined;
  /** The number the next item should follow. */
  readonly number: number;
  /** Where the outer list stands while a list within it is read; 0 for none. */
  readonly outer: number;
  /** Numbers of this list that were left out so far and may still come late. */
  readonly missing: readonly number[];
  /** Numbers that came too early and are left out later. */
  readonly early: readonly number[];
  /** Items of the list so far, as far as it matters: more than one or not. */
  readonly length: number;
}

/** So many readings are followed at a time; more would not change the best one of any series a writer produces. */
const BEAM = 12;
/** Numbers left out that are remembered. */
const MEMORY = 6;
/** A number used again so shortly after is a slip of the pen; further back it is a broken order. */
const NEAR = 2;

/**
 * Explains a series of numbers by the fewest slips: a dynamic program over what each number may be (the next one, a new
 * start, one behind a gap, a repeated, wrong or misplaced one). O(items).
 *
 * So 一二二四 is one wrong number and not a repetition and a gap, 一三二四 are two items that changed places, and all
 * numbers behind a gap are right again.
 */
export function explainOrdinals(items: readonly OrdinalItem[], options: ExplainOptions): Explanation {
  const goesOn = continuesAcross(items);
  let readings: Reading[] = [{ step: 'unused', index: -1, cost: 0, previous: undefined, number: 0, outer: 0, missing: [], early: [], length: 0 }];
  items.forEach((item, index) => {
    const following = items.slice(index + 1, index + 1 + MEMORY).find(({ spare }) => !spare);
    const best = new Map<string, Reading>();
    for (const reading of readings) {
      for (const next of stepsFrom(reading, item, index, following, goesOn, options)) {
        const key = `${next.number} ${next.outer} ${Math.min(next.length, 2)} ${next.missing.join()} ${next.early.join()}`;
        const known = best.get(key);
        if (!known || next.cost < known.cost - 1e-9) best.set(key, next);
      }
    }
    readings = [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  });
  return describe(items, readings[0], goesOn);
}

/** True when somewhere the series runs on under another heading, so that a start above 1 is the writer's way of counting. */
function continuesAcross(items: readonly OrdinalItem[]): boolean {
  const counted = items.filter(({ spare }) => !spare);
  return counted.some(({ ordinal, start }, index) => start === 'new' && ordinal > 1 && ordinal === (counted[index - 1]?.ordinal ?? NaN) + 1);
}

function* stepsFrom(
  reading: Reading,
  { ordinal, start, spare }: OrdinalItem,
  index: number,
  following: OrdinalItem | undefined,
  goesOn: boolean,
  { lonelyRestart, excerpt }: ExplainOptions,
): Generator<Reading> {
  const { number, outer, missing, early, length } = reading;
  const to = (step: Step, cost: number, change: Partial<Reading>): Reading => ({
    ...reading, length: length + 1, ...change, step, index, cost: reading.cost + cost, previous: reading,
  }); // prettier-ignore
  const fresh = { number: ordinal, outer: 0, missing: [], early: [], length: 1 };
  let expected = number + 1;
  while (early.includes(expected)) expected++;
  const begun = number > 0;

  if (spare) {
    yield to('unused', 0, { length });
    const price = spare === 'glued' ? 0.3 : 0.05;
    if (ordinal === expected) yield to('next', price, { number: ordinal });
    else if (ordinal === 1 && begun && start === 'new') yield to('restart', price, fresh);
    return;
  }
  if (ordinal === expected) yield to('next', start === 'new' && begun && !goesOn ? 0.1 : 0, { number: ordinal, early: early.filter((other) => other > ordinal) });
  if (ordinal === 1 && begun) yield* restarts();
  if (outer > 0 && ordinal === outer + 1) yield to('resume', 0.2, { number: ordinal, outer: 0, missing: [], early: [], length: 2 });
  if (!begun && ordinal > 1 && excerpt) yield to('opening', 0.2, fresh);
  if (missing.includes(ordinal)) yield to('late', 0.1, { missing: missing.filter((other) => other !== ordinal) });

  const opens = start === 'new' && begun;
  if (opens && !goesOn && ordinal > 1) yield to('gap', 1, { ...fresh, missing: upTo(1, ordinal - 1) });
  else if (ordinal > expected) {
    yield to('gap', 1, { number: ordinal, missing: [...missing, ...upTo(expected, ordinal - 1)].slice(-MEMORY) });
  }
  if (opens && ordinal !== 1) yield to('wrong', 1.1, { ...fresh, number: 1 });
  if (ordinal !== expected) yield to('wrong', 1.1, { number: expected });
  if (begun && start !== 'new') {
    if (ordinal === number) yield to('repeat', 1, {});
    if (ordinal < number) yield to('stray', 1.15, {});
    if (ordinal < number && ordinal > 1) yield to('back', 1.2, { number: ordinal, missing: [], early: [] });
    if (ordinal > expected && early.length < MEMORY) yield to('early', 1.2, { early: [...early, ordinal] });
  }

  function* restarts(): Generator<Reading> {
    if (start === 'new') yield to('restart', 0, fresh);
    else if (start === 'list') yield to('restart', 0, { ...fresh, outer: number });
    else if (length < 2) yield to('restart', 1.25, fresh);
    else yield to('restart', following?.ordinal === 2 ? 0.3 : lonelyRestart, { ...fresh, outer: number });
  }
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, MEMORY)) }, (_, index) => first + index);
}

/** Puts the best reading in words. */
function describe(items: readonly OrdinalItem[], best: Reading | undefined, goesOn: boolean): Explanation {
  const readings: Reading[] = [];
  for (let reading = best; reading && reading.index >= 0; reading = reading.previous) readings.unshift(reading);
  const { counted, lists } = count(items, readings, goesOn);
  const slips: OrdinalSlip[] = [];
  const cameLate = new Set(readings.filter(({ step }) => step === 'late').map(({ index }) => index));
  readings.forEach((reading, index) => {
    const { ordinal, spare } = items[index]!;
    const expected = counted[index] ?? 0;
    const certain = isCertain(items, readings, index);
    switch (reading.step) {
      case 'next':
      case 'restart':
        if (spare === 'glued') slips.push({ kind: 'glued', index });
        break;
      case 'gap': {
        const first = opensList(items, readings, index, goesOn) ? 1 : (reading.previous?.number ?? 0) + 1;
        const left = upTo(first, ordinal - 1).filter((number) => !readings.some(({ step, index: at }) => step === 'late' && at > index && items[at]!.ordinal === number && lists[at] === lists[index]));
        if (left.length > 0) slips.push({ kind: 'gap', index, expected: first, missing: [left[0]!, left.length < MEMORY ? left.at(-1)! : ordinal - 1], certain: false });
        break;
      }
      case 'late': {
        const swapped = readings.findIndex(({ step, missing }, at) => at < index && step === 'gap' && missing.includes(ordinal) && lists[at] === lists[index]);
        slips.push({ kind: 'order', index, expected, swapped: swapped < 0 ? undefined : swapped, certain: false });
        break;
      }
      case 'early': {
        const isSkipped = readings.some(({ step, early }, at) => at > index && step === 'next' && !early.includes(ordinal) && (readings[at - 1]?.early.includes(ordinal) ?? false));
        if (isSkipped) slips.push({ kind: 'order', index, expected, swapped: undefined, certain: false });
        else slips.push({ kind: 'gap', index, expected, missing: [expected, ordinal - 1], certain: false });
        break;
      }
      case 'repeat':
      case 'wrong':
      case 'stray':
      case 'back':
        slips.push(classify(reading.step));
        break;
      case 'resume':
      case 'opening':
      case 'unused':
        break;
    }

    function classify(step: 'repeat' | 'wrong' | 'stray' | 'back'): OrdinalSlip {
      const previous = lastCounted(readings, index);
      const before = previous === undefined || lists[previous] !== lists[index] ? 0 : items[previous]!.ordinal;
      if (step === 'wrong' && ordinal > expected) return { kind: 'gap', index, expected, missing: [expected, ordinal - 1], certain };
      const holder = lastHolder(items, counted, lists, index);
      const near = before - ordinal <= NEAR || certain;
      if (step !== 'back' && holder !== undefined && near) return { kind: 'duplicate', index, expected, holder, certain };
      return { kind: 'order', index, expected, swapped: undefined, certain };
    }
  });
  return { slips: slips.filter(({ index, kind }) => kind !== 'gap' || !cameLate.has(index)), cost: best?.cost ?? 0, counted, lists };
}
