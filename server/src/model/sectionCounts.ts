import { countCharacters, type CharacterCount } from './characters';
import type { ReportDocument } from './document';
import { holds } from './itemKinds';

/** Running sums over the lines of a part: entry n is of the lines before n, so that any stretch costs a subtraction. */
type Sums = Uint32Array;

/** Counts the blanks in some lines of a part, both ends among them. O(the part) at first, then O(1). */
export function countBlanks(part: ReportDocument, first: number, last: number): number {
  return between(part.derive(sumBlanks), first, last);
}

/** Counts the characters in some lines of a part, both ends among them. O(text of the part) at first, then O(1). */
export function countCharactersIn(part: ReportDocument, first: number, last: number): CharacterCount {
  const { all, han } = part.derive(sumCharacters);
  return { all: between(all, first, last), han: between(han, first, last) };
}

function between(sums: Sums, first: number, last: number): number {
  return (sums[last + 1] ?? 0) - (sums[first] ?? 0);
}

function sumBlanks(part: ReportDocument): Sums {
  const sums = new Uint32Array(part.paragraphs.length + 1);
  part.paragraphs.forEach((paragraph, index) => {
    const count = holds(paragraph, 'placeholder') ? paragraph.syntax.items.filter(({ kind }) => kind === 'placeholder').length : 0;
    sums[index + 1] = sums[index]! + count;
  });
  return sums;
}

function sumCharacters(part: ReportDocument): { readonly all: Sums; readonly han: Sums } {
  const [all, han] = [new Uint32Array(part.paragraphs.length + 1), new Uint32Array(part.paragraphs.length + 1)];
  part.paragraphs.forEach(({ text }, index) => {
    const count = countCharacters(text);
    all[index + 1] = all[index]! + count.all;
    han[index + 1] = han[index]! + count.han;
  });
  return { all, han };
}
