import Big from 'big.js';
import type { Numeral, Quantity } from '../grammar/syntax';

/** All values a printed number may stand for; both ends belong to it. Exact decimals, never binary floating point. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** The value as printed, its multiplier applied: 1.2万 is 12000. */
export function toValue(numeral: Numeral): Big {
  return numeral.scale === 0 ? new Big(numeral.value) : new Big(`${numeral.value}e${numeral.scale}`);
}

/** How many parts the unit of a rate divides one into: 100 for %, 10 for 成. */
export function partsOfOne({ unit, measure }: Quantity): number | undefined {
  if (measure === 'percent') return unit === '‰' ? 1000 : 100;
  return unit === '成' ? 10 : undefined;
}

/** Tells whether a number is more than 0. */
export function isPositive({ value }: Numeral): boolean {
  return /[1-9]/.test(value);
}

/** Binary arithmetic on printed numbers is off by less than this part of them. */
const binaryError = 1e-9;

/** The value in binary: close, not exact. */
export function toRough({ value, scale }: Numeral): number {
  return Number(value) * 10 ** scale;
}

/** Compares two values: negative when the first is less, 0 when they are equal. Exact, and quick where they are far apart. */
export function compareValues(a: Numeral, b: Numeral): number {
  const [left, right] = [toRough(a), toRough(b)];
  return Math.abs(left - right) > binaryError * Math.max(left, right) ? left - right : toValue(a).cmp(toValue(b));
}

/** What rounding to the last printed figure allows: 1.2万 stands for 11500 to 12500. */
export function toInterval(numeral: Numeral): Interval {
  const value = toValue(numeral);
  const half = new Big(`5e${numeral.scale - numeral.decimals - 1}`);
  return { low: value.minus(half), high: value.plus(half) };
}

/**
 * All values that a number with its approximators may stand for. A count is exact; anything with decimals or a multiplier is rounded
 * to its last printed figure; 近, 约, 余 and the like allow a fifth more, but never more than one of the last figure that is not 0.
 */
export function toBounds(quantity: Quantity): Interval {
  const { low: numeral } = quantity;
  const value = toValue(numeral);
  const isCount = numeral.decimals === 0 && numeral.scale === 0 && quantity.measure !== 'percent' && quantity.measure !== 'times';
  let { low, high } = isCount ? { low: value, high: value } : toInterval(numeral);
  for (const { sense } of [...quantity.before, ...quantity.after]) {
    if (sense === 'reach') continue;
    const leeway = value.times(fifth);
    const step = toStep(numeral);
    const slack = step.lt(leeway) ? step : leeway;
    if (sense !== 'over' && value.minus(slack).lt(low)) low = value.minus(slack);
    if (sense !== 'under' && value.plus(slack).gt(high)) high = value.plus(slack);
  }
  return { low, high };
}

const fifth = new Big('0.2');

/** One of the last figure that is not 0: 1 for 23, 100 for 2300, 0.1 for 2.3. */
function toStep({ value, scale, decimals }: Numeral): Big {
  const zeros = /0*$/.exec(value.replace('.', ''))![0].length;
  return powerOfTen(scale - decimals + zeros);
}

/** Tells whether a word such as 近, 约, 余, 多, 以上 makes the value an estimate; 达 does not. */
export function isApproximate(quantity: Quantity): boolean {
  return [...quantity.before, ...quantity.after].some((approximator) => approximator.sense !== 'reach');
}

/** 10 to an integer power, also a negative one. */
export function powerOfTen(exponent: number): Big {
  return new Big(`1e${exponent}`);
}

/** Tells whether two intervals share a value. */
export function intersects(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
