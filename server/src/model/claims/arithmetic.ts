import type Big from 'big.js';
import type { Span } from '../../base/span';
import type { Numeral, Quantity } from '../../grammar/syntax';
import { intersects, isPositive, toBounds, type Interval } from '../values';

/** The number as printed with its multiplier, and with its unit where the numbers of a claim have several: 26.5亿元. */
export function printNumber(text: string, quantity: Quantity, others: readonly Quantity[]): string {
  const { low, unitSpan } = quantity;
  const mixed = others.some((other) => other.low.scale !== low.scale);
  const end = mixed ? (unitSpan?.end ?? low.scaleSpan?.end ?? low.span.end) : low.span.end;
  return text.slice(low.span.start, end);
}

/** A number with its unit, without 近 or 达 before it: where it is said to be wrong. */
export function figureSpan({ low, unitSpan }: Quantity): Span {
  return { start: low.span.start, end: unitSpan?.end ?? low.scaleSpan?.end ?? low.span.end };
}

/** Quotient of two intervals of positive values; undefined when the divisor may be 0. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  return b.low.gt(0) ? { low: a.low.div(a.low.lt(0) ? b.low : b.high), high: a.high.div(a.high.lt(0) ? b.high : b.low) } : undefined;
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function scale({ low, high }: Interval, factor: Big | number): Interval {
  return { low: low.times(factor), high: high.times(factor) };
}

/** Tells whether a printed number may stand for a result. */
export function allows(stated: Quantity, result: Interval | undefined): boolean {
  return result !== undefined && intersects(toBounds(stated), result);
}

/** Beside 16.8万 a 14万 is as exact: the number with as many decimals as the most exact one of the same multiplier has. */
export function alignDecimals(quantity: Quantity, others: readonly Quantity[]): Quantity {
  const { low } = quantity;
  const decimals = Math.max(low.decimals, ...others.filter((other) => other.low.scale === low.scale).map((other) => other.low.decimals));
  return decimals === low.decimals ? quantity : { ...quantity, low: withDecimals(low, decimals) };
}

/** The same number printed with more decimals. */
export function withDecimals(numeral: Numeral, decimals: number): Numeral {
  const point = numeral.decimals === 0 ? '.' : '';
  return { ...numeral, value: numeral.value + point + '0'.repeat(decimals - numeral.decimals), decimals };
}

/** Tells whether a number is one value and more than 0. */
export function isSingle(quantity: Quantity): boolean {
  return quantity.high === undefined && isPositive(quantity.low);
}

/** Tells whether a number ends its clause without a unit, which no number does that is meant so: 参加培训的240，取得证书的216人. */
export function isUnitLost(text: string, { unit, measure, high, span }: Quantity): boolean {
  return unit === '' && measure === 'none' && high === undefined && /^[，、；。）)]?$/u.test(text.slice(span.end, span.end + 1));
}
