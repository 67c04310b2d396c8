import type { DateItem } from '../../grammar/syntax';

/** A day, month or year of the calendar; what is not written is missing. */
export interface Moment {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a year with a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month from 1 to 12; February has 29 in a year that is not known. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29;
  return MONTH_DAYS[month - 1] ?? 31;
}

/** The day of the week, 0 for Sunday (Zeller's congruence, proleptic Gregorian calendar). */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? month + 12 : month;
  const base = month < 3 ? year - 1 : year;
  const zeller = day + Math.floor((13 * (shifted + 1)) / 5) + base + Math.floor(base / 4) - Math.floor(base / 100) + Math.floor(base / 400);
  return (zeller + 6) % 7;
}

/** The first moment a date names. */
export function startOf({ year, month, day }: DateItem): Moment {
  return { year, month, day };
}

/** The last moment of a period, with what it takes over from its first one; undefined for a date that names one moment. */
export function endOf(date: DateItem): Moment | undefined {
  const { year, month, endYear, endMonth, endDay } = date;
  if (endYear === undefined && endMonth === undefined && endDay === undefined) return undefined;
  if (endYear !== undefined) return { year: endYear, month: endMonth, day: endDay };
  return { year, month: endMonth ?? month, day: endDay };
}

/** Compares two moments as far as both are written: negative when `a` is earlier, 0 when they may be the same. */
export function compareMoments(a: Moment, b: Moment): number {
  for (const field of ['year', 'month', 'day'] as const) {
    const [left, right] = [a[field], b[field]];
    if (left === undefined && right === undefined && field === 'year') continue;
    if (left === undefined || right === undefined) return 0;
    if (left !== right) return left - right;
  }
  return 0;
}

/** Writes a moment: 2023年2月28日. */
export function writeMoment({ year, month, day }: Moment): string {
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
}
