import { slice } from '../base/span';
import type { Placeholder, PlaceholderKind } from '../grammar/syntax';

/**
 * Gives a placeholder the name of its group: the mask written with X, and the noun. Of a value it says nothing how many
 * marks stand for it (x万元, xx.x万元 and ×××万元 are all XX万元), but digits among them stay (20XX年); of a name the number
 * of marks is kept, as X县 and XX县 may well be two.
 */
export function placeholderName(text: string, { placeholder, span, noun }: Placeholder): string {
  return writtenWithX(slice(text, span), placeholder) + noun.replace(/\s+/g, '');
}

/** Writes a mask, or all of a placeholder, with X for whatever mark it has, as the names of groups are written. */
export function writtenWithX(words: string, kind: PlaceholderKind): string {
  const plain = words.normalize('NFKC').replace(/\s+/g, '');
  if (kind === 'text') return plain;
  const marks = plain.replace(/[xX×○〇□△●■*_Ⅹ]/g, 'X');
  return kind === 'number' ? marks.replace(/X(?:[^0-9]*X)*/g, 'XX') : marks;
}
