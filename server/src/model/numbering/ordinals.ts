/** One number of a series in text order. */
export interface OrdinalItem {
  readonly ordinal: number;
  /**
   * Whether numbering may start again at 1 here: `new` under another heading, `loose` behind a line that may be one,
   * `list` behind a line that ends in ：, where a list within the list may begin, after which the outer one goes on.
   */
  readonly start: 'none' | 'list' | 'loose' | 'new';
  /**
   * A number that stands in the text and is to be counted only where the series lacks it: `unread` at the start of a
   * paragraph that was not taken for an item, `glued` into a paragraph, or `mentioned` somewhere.
   */
  readonly spare?: 'unread' | 'glued' | 'mentioned' | undefined;
}

export interface ReadingOptions {
  /** What a restart costs that brings nothing but a 1: a slip among headings, a new thought among 一是. */
  readonly lonelyRestart: number;
  /** True when the text may begin in the middle of a series. */
  readonly excerpt: boolean;
}

/** What an item is taken for; all but the first five are slips. */
export type Step =
  | 'next'
  | 'restart'
  /** The outer list goes on behind a list within it. */
  | 'resume'
  /** The text begins in the middle of the series. */
  | 'opening'
  /** A spare number that nothing lacks. */
  | 'unused'
  /** Numbers are left out before it. */
  | 'gap'
  /** Carries the number of the item before it, and all behind it count on from there. */
  | 'repeat'
  /** Carries a wrong number; those behind it are right. */
  | 'wrong'
  /** Falls back, and those behind it count on from there. */
  | 'back'
  /** Carries a number used before, and those behind it count on as if it were not there. */
  | 'stray'
  /** Carries a number that was left out before. */
  | 'late'
  /** Carries a number that is left out behind it. */
  | 'early';

/** One item as the best explanation has it. */
export interface ReadItem {
  readonly step: Step;
  /** The number that would have been right here; where several may be (at a gap), the first. */
  readonly expected: number;
  /** For `late`: index of the item that stands behind the gap. For `next`: of the item that came too early, if any. */
  readonly partner: number | undefined;
  /** Which list it belongs to; a list within a list has its own. */
  readonly list: number;
}

/** A way of reading the items up to one of them. */
interface Reading {
  readonly step: Step;
  readonly expected: number;
  readonly partner: number | undefined;
  readonly cost: number;
  readonly previous: Reading | undefined;
  /** The number that the next item should follow; 0 at the start. */
  readonly number: number;
  /** Number at which the outer list stands while a list within it is read; 0 for none. */
  readonly outer: number;
  readonly list: number;
  readonly outerList: number;
  /** What it costs to go on with the outer list. */
  readonly resumption: number;
  /** How many lists have begun. */
  readonly lists: number;
  /** Numbers left out so far, each with the item behind the gap: they may still come late. */
  readonly missing: readonly Remembered[];
  /** Numbers that came too early, each with its item. */
  readonly early: readonly Remembered[];
  /** Items of the list so far. */
  readonly length: number;
}

interface Remembered {
  readonly ordinal: number;
  readonly index: number;
}

/** So many readings are followed at a time, and none that costs so much more than the best: more would change nothing for any series that a writer produces. */
const BEAM = 8;
const MARGIN = 1.7;
/** Numbers left out or too early that are remembered, and how far ahead an item is looked for. */
const MEMORY = 6;

const START: Reading = Object.freeze({
  step: 'next', expected: 0, partner: undefined, cost: 0, previous: undefined, number: 0, outer: 0, list: 0, outerList: 0, resumption: 0.2, lists: 1,
  missing: [], early: [], length: 0,
}); // prettier-ignore

/** Where most of so many numbers or more are wrong, they are no numbering but lines that happen to start with a number. */
const ENOUGH = 20;
const HOPELESS = 0.5;

/** How a series is best read. */
export interface OrdinalReading {
  /** One for each item; none where the numbers are no numbering. */
  readonly items: readonly ReadItem[];
  readonly cost: number;
}

/**
 * Explains a series of numbers by the fewest slips: a dynamic program over what each number may be. O(items).
 *
 * So 一二二四 is one wrong number and not a repetition and a gap, 一三二四 is one item at the wrong place, and all numbers
 * behind a gap are right again. The cost is about the number of slips and can be compared between ways to cut a text
 * into series.
 */
export function readOrdinals(items: readonly OrdinalItem[], options: ReadingOptions): OrdinalReading {
  const around = { ...options, items, runsOn: runsOnAcrossHeadings(items) };
  let readings: readonly Reading[] = [START];
  for (let index = 0; index < items.length; index++) {
    readings = readNext(readings, index, around);
    const cost = readings[0]?.cost ?? 0;
    if (index >= ENOUGH && cost > HOPELESS * index) return { items: [], cost };
  }
  const found: Reading[] = [];
  for (let reading = readings[0]; reading?.previous; reading = reading.previous) found.push(reading);
  return { items: found.reverse(), cost: readings[0]?.cost ?? 0 };
}

/** The readings of one more item that are worth following. */
interface NextReadings {
  readonly steps: Reading[];
  /** What costs more is not. */
  limit: number;
}

/** Reads one more item; readings are sorted by cost. */
function readNext(readings: readonly Reading[], index: number, around: Surroundings): readonly Reading[] {
  const next: NextReadings = { steps: [], limit: Infinity };
  for (const reading of readings) {
    if (reading.cost > next.limit) break;
    addSteps(next, reading, index, around);
  }
  return next.steps.length > 1 ? prune(next.steps, next.limit) : next.steps;
}

/** Keeps the best of readings that differ in nothing that matters for what follows, and of those the best few. */
function prune(steps: readonly Reading[], limit: number): Reading[] {
  const best = new Map<string, Reading>();
  for (const step of steps) {
    if (step.cost > limit) continue;
    const key = `${step.number} ${step.outer} ${Math.min(step.length, 2)} ${keyOf(step.missing)} ${keyOf(step.early)}`;
    const known = best.get(key);
    if (!known || step.cost < known.cost - 1e-9) best.set(key, step);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function keyOf(remembered: readonly Remembered[]): string {
  return remembered.length === 0 ? '' : remembered.map(({ ordinal }) => ordinal).join();
}

/** True when somewhere the series goes on under another heading, so that a start above 1 is the writer's way of counting. */
function runsOnAcrossHeadings(items: readonly OrdinalItem[]): boolean {
  const real = items.filter(({ spare }) => !spare);
  return real.some(({ ordinal, start }, index) => start === 'new' && ordinal > 1 && ordinal === (real[index - 1]?.ordinal ?? NaN) + 1);
}

interface Surroundings extends ReadingOptions {
  readonly items: readonly OrdinalItem[];
  readonly runsOn: boolean;
}

/** Adds all that an item may be, behind what was read before it. */
function addSteps(next: NextReadings, reading: Reading, index: number, { items, runsOn, lonelyRestart, excerpt }: Surroundings): void {
  const { ordinal, spare, start: ownStart } = items[index]!;
  // Behind a label that fills the gap in front of it an item stands in the middle of its list.
  const start = items[index - 1]?.spare && reading.step !== 'unused' ? 'none' : ownStart;
  const { number, outer, missing, early, length, lists } = reading;
  let expected = number + 1;
  while (early.some((other) => other.ordinal === expected)) expected++;
  const add = (step: Step, cost: number, change: Partial<Reading> = {}): void => {
    const total = reading.cost + cost;
    if (total > next.limit) return;
    next.limit = Math.min(next.limit, total + MARGIN);
    next.steps.push({
      ...reading,
      expected,
      partner: undefined,
      length: length + 1,
      ...change,
      step,
      cost: total,
      previous: reading,
    });
  };
  const begun = number > 0;
  const parts = start === 'new' || start === 'loose';
  const afresh = { number: ordinal, outer: 0, list: lists, lists: lists + 1, missing: [], early: [], length: 1, expected: 1 };
  const within = { ...afresh, outer: number, outerList: reading.list, resumption: 0.2 };

  if (spare) {
    // Enough to prefer counting all of a row of unread ones to counting some.
    add('unused', spare === 'unread' ? 0.02 : 0, { length });
    const cost = { unread: 0.01, glued: 0.3, mentioned: 0.05 }[spare];
    if (ordinal === expected) add('next', cost, { number: ordinal });
    else if (ordinal === 1 && begun && parts) add('restart', cost, afresh);
    return;
  }
  if (ordinal === expected) {
    // Where no list runs on under another heading, a number that seems to do so follows a wrong one.
    add('next', start === 'new' && begun && ordinal > 1 && !runsOn ? 1 : 0, {
      number: ordinal,
      early: early.filter((other) => other.ordinal > ordinal),
      partner: early.find((other) => other.ordinal < ordinal)?.index,
    });
  }
  if (ordinal === 1 && begun) {
    if (parts) add('restart', 0, afresh);
    else if (start === 'list') add('restart', 0, { ...within, resumption: 0.05 });
    else if (length < 2) add('restart', 1.25, afresh);
    else add('restart', nextReal(items, index)?.ordinal === 2 ? 0.3 : lonelyRestart, within);
  }
  if (outer > 0 && ordinal === outer + 1)
    add('resume', reading.resumption, { ...afresh, list: reading.outerList, lists, length: 2, expected: ordinal });
  if (!begun && ordinal > 1 && excerpt) add('opening', 0.2, afresh);
  const gap = missing.find((other) => other.ordinal === ordinal);
  const remaining = missing.filter((other) => other.index === gap?.index).length;
  if (gap) add('late', remaining > 1 ? 0.6 : 0.1, { partner: gap.index, missing: missing.filter((other) => other !== gap) });

  const goesOn = start === 'loose' || runsOn;
  if (ordinal > 1 && begun && parts && !(goesOn && ordinal > expected)) {
    add('gap', 1, { ...afresh, missing: between(1, ordinal, index) });
    add('wrong', 1.1, { ...afresh, number: 1 });
  } else if (ordinal > expected)
    add('gap', 1, { number: ordinal, missing: [...missing, ...between(expected, ordinal, index)].slice(-MEMORY) });
  if (ordinal !== expected) add('wrong', 1.1, { number: expected });
  if (begun && !parts) {
    if (ordinal === number) add('repeat', 1);
    if (ordinal < number) add('stray', 1.15);
    if (ordinal < number && ordinal > 1) add('back', 1.2, { number: ordinal, missing: [], early: [] });
    if (ordinal > expected && early.length < MEMORY) add('early', 1.2, { early: [...early, { ordinal, index }] });
  }
}

/** The next item that is not spare, if it is near. */
function nextReal(items: readonly OrdinalItem[], index: number): OrdinalItem | undefined {
  return items.slice(index + 1, index + 1 + MEMORY).find(({ spare }) => !spare);
}

function between(first: number, end: number, index: number): Remembered[] {
  return Array.from({ length: Math.min(end - first, MEMORY) }, (_, offset) => ({ ordinal: first + offset, index }));
}
