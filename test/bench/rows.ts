/** What a figure must keep to. */
export interface Budget {
  /** Whether the figures must be at most, or at least, what is given. */
  readonly bound: 'most' | 'least';
  readonly median: number;
  readonly p95?: number;
}

/** One measured figure. */
export interface Row {
  /** Stays the same from run to run, so that runs can be compared. */
  readonly id: string;
  readonly group: string;
  /** What was measured, in Chinese. */
  readonly title: string;
  readonly unit: 'ms' | 'MB/s' | 'MB' | 'KB' | '';
  /** The median where it was measured more than once. Times are the smaller of wall and processor time. */
  readonly median: number;
  readonly p95?: number;
  /** The median by the clock on the wall, for times. */
  readonly wall?: number;
  /** How many times as long as the hand-written floor. */
  readonly ratio?: number;
  readonly budget?: Budget;
}

/** Tells whether a figure keeps to its budget; undefined where it has none. */
export function isMet({ median, p95, budget }: Row): boolean | undefined {
  if (!budget) return undefined;
  const keeps = (value: number, limit: number): boolean => (budget.bound === 'most' ? value <= limit : value >= limit);
  return keeps(median, budget.median) && (budget.p95 === undefined || p95 === undefined || keeps(p95, budget.p95));
}

/** At most so much in the middle, and at most so much in all but one of twenty. */
export function atMost(median: number, p95?: number): Budget {
  return { bound: 'most', median, ...(p95 !== undefined && { p95 }) };
}

/** At least so much. */
export function atLeast(median: number): Budget {
  return { bound: 'least', median };
}
