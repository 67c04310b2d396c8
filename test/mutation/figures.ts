import Big from 'big.js';
import type { Span } from '../../server/src/base/span';
import type { Random } from '../fixtureFormat/random';

/** A number as printed, with 万 or 亿 behind it worked in; read by a pattern of its own, not by the grammar under test. */
export interface Figure {
  /** The digits and the decimal point. */
  readonly span: Span;
  readonly raw: string;
  readonly value: Big;
  /** What one unit of the raw number is worth: 10,000 before 万. */
  readonly scale: number;
}

const SCALES = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Reads all numbers of a text; spans are moved by `offset`. */
export function readFigures(text: string, offset = 0): Figure[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([万亿]*)/g)].map((match) => {
    const [, raw = '', words = ''] = match;
    const scale = [...words].reduce((product, word) => product * (SCALES.get(word) ?? 1), 1);
    const start = offset + match.index;
    return { span: { start, end: start + raw.length }, raw, value: new Big(raw).times(scale), scale };
  });
}

/** How many digits stand behind the decimal point. */
export function decimalsOf(raw: string): number {
  return raw.split('.')[1]?.length ?? 0;
}

/** The number that stands where another stood, in the same scale and with as many decimals. */
export function printAs(figure: Figure, value: Big): string {
  return value.div(figure.scale).toFixed(decimalsOf(figure.raw));
}

/** A number with one digit mistyped or two digits turned round: as long as it was, and another one. */
export function mistype(raw: string, random: Random): string {
  for (let attempt = 0; attempt < 50; attempt++) {
    const digits = [...raw];
    const at = random(digits.length);
    const [digit, next] = [digits[at], digits[at + 1]];
    if (digit === undefined || digit === '.') continue;
    if (next !== undefined && next !== '.' && random(3) === 0) [digits[at], digits[at + 1]] = [next, digit];
    else digits[at] = String(random(10));
    const typed = digits.join('');
    if (typed !== raw && !/^0\d|^0*(?:\.0*)?$/.test(typed)) return typed;
  }
  return raw === '1' ? '2' : '1';
}
