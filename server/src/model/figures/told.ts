import { hashText } from '../similarity';
import { agree, figureKey } from './compareFigures';
import type { Figure } from './figure';
import { isNamed, namesAge, type NamedValue } from './mentions';

/** What the comparison with other paragraphs asks of the figures of one. */
export interface Told {
  /** Those that may be of one thing with others; figures of one thing have one hash. */
  readonly compared: readonly { readonly figure: Figure; readonly hash: number }[];
  /** What it tells twice itself: a running total, and a number that should be the same. */
  readonly twice: readonly (readonly [odd: Figure, other: Figure])[];
}

/** Readies the figures of a paragraph for comparison. O(figures). */
export function readTold(figures: readonly Figure[]): Told {
  const compared = figures.filter(isCompared).map((figure) => ({ figure, hash: figureHash(figure) }));
  const twice = figures.flatMap((other, index) => {
    const odd = figures[index - 1];
    return odd && isSaidTwice(odd, other) ? [[odd, other] as const] : [];
  });
  return { compared, twice };
}

/** Tells whether a figure may be of one thing with others. */
export function isCompared(figure: Figure): boolean {
  return isNamed(figure) || figure.target !== undefined || figure.twin !== undefined || namesAge(figure);
}

/** The same for all figures of one name and unit, and for those whose names differ in a number. */
export function figureHash(figure: NamedValue): number {
  return hashText(figureKey(figure).replace(/\d+/g, '#'));
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
