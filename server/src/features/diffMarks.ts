import { isWordCode } from '../base/characters';
import type { TextEdit } from '../base/edit';

/**
 * Gives the edits that turn one text into another that has the same words: the same characters, letters and figures in the
 * same order, and other marks, blanks and line ends between them. Each edit is as small as can be. Undefined when a word differs. O(length).
 */
export function diffMarks(before: string, after: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let [at, atNew] = [0, 0];
  for (;;) {
    const [end, endNew] = [nextWord(before, at), nextWord(after, atNew)];
    if (before.charAt(end) !== after.charAt(endNew)) return undefined;
    const [gap, gapNew] = [before.slice(at, end), after.slice(atNew, endNew)];
    if (gap !== gapNew) edits.push(...diffGap(gap, gapNew, at));
    if (end === before.length) return edits;
    [at, atNew] = [end + 1, endNew + 1];
  }
}

/** The next character of a word, or the end of the text. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** Longer stretches than those whose lengths have this product are replaced as a whole. */
const MOST_COMPARED = 10_000;

/** Between two words: what both have in common stays, as much of it as can be. A line end is one sign. */
function diffGap(before: string, after: string, start: number): TextEdit[] {
  const [old, wanted] = [cutSigns(before), cutSigns(after)];
  let first = 0;
  while (first < Math.min(old.length, wanted.length) && old[first] === wanted[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, wanted.length) - first && old.at(-1 - last) === wanted.at(-1 - last)) last += 1;
  const [cut, put] = [old.slice(first, old.length - last), wanted.slice(first, wanted.length - last)];
  const from = start + old.slice(0, first).join('').length;
  if (cut.length * put.length > MOST_COMPARED) return [toEdit(from, cut, put)];
  return diffSigns(cut, put, from);
}

/** One edit for each stretch between the signs of a longest common subsequence. */
function diffSigns(old: readonly string[], wanted: readonly string[], start: number): TextEdit[] {
  const common = commonLengths(old, wanted);
  const edits: TextEdit[] = [];
  let at = start;
  let [i, j, cut, put]: [number, number, string[], string[]] = [0, 0, [], []];
  const flush = (): void => {
    if (cut.length + put.length > 0) edits.push(toEdit(at, cut, put));
    at += cut.join('').length;
    [cut, put] = [[], []];
  };
  while (i < old.length || j < wanted.length) {
    const [sign, signNew] = [old[i], wanted[j]];
    if (sign !== undefined && sign === signNew) {
      flush();
      at += sign.length;
      [i, j] = [i + 1, j + 1];
    } else if (sign !== undefined && (signNew === undefined || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      cut.push(sign);
      i += 1;
    } else if (signNew !== undefined) {
      put.push(signNew);
      j += 1;
    }
  }
  flush();
  return edits;
}

/** By index in both: how many signs the rests have in common. */
function commonLengths(old: readonly string[], wanted: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = wanted.length - 1; j >= 0; j--) {
      const row = lengths[i]!;
      row[j] = old[i] === wanted[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, row[j + 1]!);
    }
  }
  return lengths;
}

function toEdit(start: number, cut: readonly string[], put: readonly string[]): TextEdit {
  return { span: { start, end: start + cut.join('').length }, newText: put.join('') };
}

function cutSigns(text: string): readonly string[] {
  return text.match(/\r\n|./gsu) ?? [];
}
