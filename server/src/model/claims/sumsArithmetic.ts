import Big from 'big.js';
import type { Quantity } from '../../grammar/syntax';
import { isApproximate, powerOfTen, toBounds, toInterval, toValue, type Interval } from '../values';
import { add } from './arithmetic';

/** Tells whether the number is printed as such, without 约, 余 or a range. */
export function isPlain(quantity: Quantity): boolean {
  return quantity.high === undefined && !isApproximate(quantity);
}

/** All values that a number may stand for, of a range all between its ends. */
export function toSpread(quantity: Quantity): Interval {
  const bounds = toBounds(quantity);
  return quantity.high ? { low: bounds.low, high: toInterval(quantity.high).high } : bounds;
}

/** The sum of what several numbers may stand for. */
export function addSpreads(quantities: readonly Quantity[]): Interval {
  return quantities.map(toSpread).reduce(add, { low: new Big(0), high: new Big(0) });
}

/** The sum of the values as printed. */
export function addValues(quantities: readonly Quantity[]): Big {
  return quantities.reduce((sum, { low }) => sum.plus(toValue(low)), new Big(0));
}

/** A value written as another number is: with its multiplier and its decimals, grouped where that is. */
export function writeLike(value: Big, { low }: Quantity): string {
  const written = value.times(powerOfTen(-low.scale)).toFixed(low.decimals);
  return low.grouped ? written.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, ',') : written;
}

/** 48＋78＝126, with multipliers where they differ: 1.2亿＋8000万＝2亿. */
export function writeSum(text: string, parts: readonly Quantity[], whole: Quantity): string {
  const plain = parts.every(({ low }) => low.scale === whole.low.scale);
  const write = ({ low }: Quantity): string => text.slice(low.span.start, plain ? low.span.end : (low.scaleSpan ?? low.span).end);
  const decimals = Math.max(...parts.map(({ low }) => low.decimals + whole.low.scale - low.scale), 0);
  const total = addValues(parts).times(powerOfTen(-whole.low.scale));
  const scale = plain || !whole.low.scaleSpan ? '' : text.slice(whole.low.scaleSpan.start, whole.low.scaleSpan.end);
  return `${parts.map(write).join('＋')}＝${total.round(decimals).toFixed()}${scale}`;
}

/**
 * Tells whether one slip of the hand makes one number of the other: a figure wrong, lost or too many, or two exchanged. Of two
 * figures none is lost: one wrong number in ten would look like it.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return long.length > 2 && short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
