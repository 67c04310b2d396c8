import type Big from 'big.js';
import type { Numeral, Quantity } from '../../grammar/syntax';
import { intersects, isApproximate, powerOfTen, toInterval, toValue, type Interval } from '../values';
import type { Figure } from './figure';

/** Tells whether two figures may be the same number, rounded or estimated. */
export function agree(a: Figure, b: Figure): boolean {
  const [first, second] = [a.quantity.low, b.quantity.low];
  // Numbers printed alike stand for all that rounds to them, and yet 4.31 is not 4.32.
  if (!isApproximate(a.quantity) && !isApproximate(b.quantity) && first.decimals === second.decimals && first.scale === second.scale)
    return toValue(first).eq(toValue(second)) || isRounded(a, b);
  return intersects(valuesOf(a.quantity), valuesOf(b.quantity)) || isRounded(a, b);
}

/** What a number may stand for: all that rounds to it, and what words such as 近 and 余 leave open. */
function valuesOf(quantity: Quantity): Interval {
  if (!isApproximate(quantity)) return toInterval(quantity.low);
  const value = toValue(quantity.low);
  const step = lastStep(quantity);
  const senses = [...quantity.before, ...quantity.after].map(({ sense }) => sense);
  return {
    low: senses.includes('over') ? value : value.minus(step),
    high: senses.includes('under') ? value : value.plus(step),
  };
}

/** One in the last figure that is not zero: 100 for 500, 1000 for 1.2万. */
function lastStep({ low: { value, decimals, scale } }: Quantity): Big {
  if (decimals > 0) return powerOfTen(scale - decimals);
  const zeros = /0*$/.exec(value)![0].length;
  return powerOfTen(scale + Math.min(zeros, value.length - 1));
}

function isRounded(a: Figure, b: Figure): boolean {
  // The coarser of two printed numbers may also be cut off instead of rounded: 1.2亿 of 1.25亿.
  const [x, y] = [toValue(a.quantity.low), toValue(b.quantity.low)];
  const steps = [a, b].map((figure) => {
    const { low, high } = valuesOf(figure.quantity);
    return { step: high.minus(low), zeros: trailingZeros(figure) };
  });
  const step = steps.reduce((most, one) => (one.step.times(one.zeros).gt(most) ? one.step.times(one.zeros) : most), steps[0]!.step);
  const isCoarser = !steps[0]!.step.times(steps[0]!.zeros).eq(steps[1]!.step.times(steps[1]!.zeros));
  return isCoarser && x.minus(y).abs().lt(step);
}

/** Zeros at the end from which on a number may be a rounded one: 3200, not 1260. */
const ROUND = 2;

/** 100 for 3200 and 1 for 3215. */
function trailingZeros({ quantity: { low } }: Figure): number {
  const zeros = low.decimals > 0 ? 0 : /0*$/.exec(low.value)![0].length;
  return zeros < ROUND ? 1 : 10 ** Math.min(zeros, low.value.length - 1);
}

/** Tells whether two numbers are written alike but for one slip of the hand: a wrong, missing, added or swapped figure, or a shifted point. */
export function isOneSlip(a: Figure, b: Figure): boolean {
  const [x, y] = [a.quantity.low, b.quantity.low];
  if (x.value.replace('.', '') === y.value.replace('.', '')) return true;
  if (x.scale !== y.scale || Math.max(figuresOf(x), figuresOf(y)) < FIGURES) return false;
  return x.decimals === y.decimals ? isOneEdit(x.value.replace('.', ''), y.value.replace('.', '')) : isOneEdit(x.value, y.value);
}

/** Round numbers come near each other by chance. */
const FIGURES = 2;

/** Counts the figures of a number without the zeros behind it. */
export function figuresOf({ value }: Numeral): number {
  return value.replace('.', '').replace(/0+$/, '').length;
}

function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++;
  const left = short.length - head - tail;
  const right = long.length - head - tail;
  if (right <= 1) return true;
  return left === 2 && right === 2 && short[head] === long[head + 1] && short[head + 1] === long[head];
}

/** The key under which figures that may be one number are found: what is measured, in which unit. */
export function figureKey({ indicator, noun, quantity: { unit, measure } }: Pick<Figure, 'indicator' | 'noun' | 'quantity'>): string {
  return `${indicator}|${noun}|${measure === 'percent' ? '%' : unit}`;
}
