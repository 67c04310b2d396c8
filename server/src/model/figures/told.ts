import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { hashText } from '../similarity';
import { agree, figureKey } from './compareFigures';
import type { Figure } from './figure';
import { isNamed, namesAge } from './mentions';
import { readFigures } from './readFigures';

/** What the comparison with other paragraphs asks of the figures of one. */
export interface Told {
  /** Those that may be of one thing with others; figures of one thing have one hash. */
  readonly compared: readonly { readonly figure: Figure; readonly hash: number }[];
  /** What it tells twice itself: a running total, and a number that should be the same. */
  readonly twice: readonly (readonly [odd: Figure, other: Figure])[];
}

/** Reads the figures of a paragraph for comparison. O(length of the paragraph). */
export function readTold(paragraph: Paragraph): Told {
  const figures = readFigures(paragraph);
  const compared = figures
    .filter(isCompared)
    .map((figure) => ({ figure, hash: figureHash(figure.indicator, figure.noun, figure.quantity) }));
  const twice = figures.flatMap((other, index) => {
    const odd = figures[index - 1];
    return odd && isSaidTwice(odd, other) ? [[odd, other] as const] : [];
  });
  return { compared, twice };
}

/** Tells whether a figure may be of one thing with others. */
function isCompared(figure: Figure): boolean {
  return isNamed(figure) || figure.target !== undefined || figure.twin !== undefined || namesAge(figure.indicator);
}

/** The same for all figures of one name and unit, and for those whose names differ in a number. */
export function figureHash(indicator: string, noun: string, quantity: Quantity): number {
  return hashText(figureKey({ indicator, noun, quantity }).replace(/\d+/g, '#'));
}

/** 累计结案213件，结案196件: one deed in one sentence, once as a running total and once without. */
function isSaidTwice(a: Figure, b: Figure): boolean {
  return (
    a.sentence === b.sentence &&
    a.clause + 1 === b.clause &&
    a.indicator !== '' &&
    a.indicator.length >= 2 &&
    figureKey(a) === figureKey(b) &&
    a.role === 'done' &&
    b.role === 'done' &&
    a.cumulative &&
    !b.cumulative &&
    a.period === b.period &&
    !agree(a, b)
  );
}
