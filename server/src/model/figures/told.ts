import type { Paragraph } from '../document';
import { hashText } from '../similarity';
import { agree, figureKey } from './compareFigures';
import type { Figure } from './figure';
import { isNamed } from './mentions';
import { readFigures } from './readFigures';

/** What a paragraph tells in figures, with what the comparison with other paragraphs asks of them. */
export interface Told {
  readonly figures: readonly Figure[];
  /** Those that may be of one thing with others; figures of one thing have one hash. */
  readonly compared: readonly { readonly figure: Figure; readonly hash: number }[];
  /** What it tells twice itself: a running total, and a number that should be the same. */
  readonly twice: readonly (readonly [odd: Figure, other: Figure])[];
}

/** Reads the figures of a paragraph for comparison. O(length of the paragraph). */
export function readTold(paragraph: Paragraph): Told {
  const figures = readFigures(paragraph);
  if (figures.length === 0) return nothing;
  const compared = figures
    .filter((figure) => isNamed(figure) || figure.target !== undefined || figure.twin !== undefined || namesAge(figure))
    .map((figure) => ({ figure, hash: hashText(figureKey(figure).replace(/\d+/g, '#')) }));
  const twice = figures.flatMap((other, index) => {
    const odd = figures[index - 1];
    return odd && isSaidTwice(odd, other) ? [[odd, other] as const] : [];
  });
  return { figures, compared, twice };
}

const nothing: Told = Object.freeze({ figures: [], compared: [], twice: [] });

/** True for a name with an age in it: 60周岁以上老年人. */
export function namesAge({ indicator }: Figure): boolean {
  return indicator.includes('岁') && /\d岁|\d周岁/.test(indicator);
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
