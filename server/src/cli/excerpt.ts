import { toPrintable, widthOf } from './terminalText';

/** A piece of a line to print, cut into what comes before, under and after the marked words, with the line that marks them. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly underline: string;
}

/** Columns an excerpt takes at most. */
const columns = 76;

/** Columns of text shown before the marked words when the line is longer than the excerpt. */
const lead = 24;

/** No more of a line is looked at on either side: one line may hold a whole book. */
const near = 2 * columns;

const cut = '…';

/**
 * Cuts the piece of a line around the marked words (UTF-16 columns, `end` exclusive) and underlines them. Widths are a
 * terminal's: a Chinese character takes two columns.
 */
export function makeExcerpt(line: string, start: number, end: number): Excerpt {
  const before = Array.from(toPrintable(line.slice(Math.max(0, start - near), start)));
  const marked = Array.from(toPrintable(line.slice(start, Math.min(end, start + near))));
  const after = Array.from(toPrintable(line.slice(end, end + near)));
  const total = measure(before) + measure(marked) + measure(after);
  const shownBefore = total <= columns ? before : keepEnd(before, lead);
  const shownMarked = keepStart(marked, columns - measure(shownBefore));
  const shownAfter = keepStart(after, columns - measure(shownBefore) - measure(shownMarked));
  return {
    before: shownBefore.join(''),
    marked: shownMarked.join(''),
    after: shownAfter.join(''),
    underline: ' '.repeat(measure(shownBefore)) + '^'.repeat(Math.max(1, measure(shownMarked))),
  };
}

function measure(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + widthOf(character), 0);
}

function keepStart(characters: readonly string[], room: number): readonly string[] {
  const fitting = countFitting(characters, room);
  if (fitting === characters.length) return characters;
  const shorter = countFitting(characters, room - 1);
  return room > 0 ? [...characters.slice(0, shorter), cut] : [];
}

function keepEnd(characters: readonly string[], room: number): readonly string[] {
  return [...keepStart([...characters].reverse(), room)].reverse();
}

function countFitting(characters: readonly string[], room: number): number {
  let used = 0;
  const over = characters.findIndex((character) => (used += widthOf(character)) > room);
  return over < 0 ? characters.length : over;
}
