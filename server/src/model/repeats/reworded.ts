import { isHanCode } from '../../base/characters';
import { span, type Span } from '../../base/span';
import { countInOrder, countShared } from '../similarity';
import type { Paragraph } from '../document';
import { ClauseField, nextSentence, SentenceField, SentenceFlag, spanOfSentence, wordsOf, type SentenceRow } from './sentences';

/** Fewer words are alike by chance. */
const shortest = 25;

/** Two sentences in a row with so large a share of words in common, in order, are two versions of one. */
const alike = 0.68;

/** Longer sentences are not compared word by word. */
const longest = 400;

/**
 * Finds how far a sentence says again what the one before it says, as is left when a sentence is rewritten and the old one
 * stays: to the end of one of its clauses, or not at all. Takes where the numbers of both stand. Sentences with figures or
 * masks are forms; sentences that differ in one place only are meant as a pair (城市社区…。农村社区…。).
 */
export function findReworded(paragraph: Paragraph, row: SentenceRow, before: number, at: number): Span | undefined {
  if (((row[before + SentenceField.flags]! | row[at + SentenceField.flags]!) & SentenceFlag.masked) !== 0) return undefined;
  if (row[before + SentenceField.figures] !== 0 || row[at + SentenceField.figures] !== 0) return undefined;
  const length = row[before + SentenceField.words]!;
  if (length < shortest || length > longest) return undefined;
  const nearest = findNearestEnd(row, at, length);
  const wordsEnd = row[nearest + ClauseField.wordsEnd]!;
  if (wordsEnd < shortest || wordsEnd > longest || 2 * Math.min(length, wordsEnd) < alike * (length + wordsEnd)) return undefined;
  const first = spanOfSentence(paragraph, row, before);
  const said = span(spanOfSentence(paragraph, row, at).start, row[nearest + ClauseField.end]!);
  if (countAtMost(paragraph.text, first, said) < (alike * (length + wordsEnd)) / 2) return undefined;
  const [old, words] = [wordsOf(paragraph, first), wordsOf(paragraph, said)];
  const enough = (alike * (old.length + words.length)) / 2;
  if (countShared(old, words) < enough || findOnlyDifference(old, words) !== undefined || countInOrder(old, words) < enough)
    return undefined;
  return said;
}

/** The clause of a sentence up to which it has about so many words. */
function findNearestEnd(row: SentenceRow, at: number, words: number): number {
  const end = nextSentence(row, at);
  let nearest = at + SentenceField.count;
  for (let clause = nearest; clause < end; clause += ClauseField.count) {
    if (Math.abs(row[clause + ClauseField.wordsEnd]! - words) < Math.abs(row[nearest + ClauseField.wordsEnd]! - words)) nearest = clause;
  }
  return nearest;
}

/** No fewer than the Chinese characters that two stretches share whatever their order; quick, for most share hardly any. */
function countAtMost(text: string, other: Span, { start, end }: Span): number {
  // A bit for each of 512 sorts of characters; so small a table costs next to nothing.
  const sorts = new Uint8Array(64);
  for (let at = other.start; at < other.end; at++) {
    const code = text.charCodeAt(at);
    if (isHanCode(code)) sorts[(code >> 3) & 63]! |= 1 << (code & 7);
  }
  let shared = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isHanCode(code)) shared += (sorts[(code >> 3) & 63]! >> (code & 7)) & 1;
  }
  return shared;
}

/** Where two texts differ, when they do so in one place of a few characters only; 0 for equal ones. */
export function findOnlyDifference(a: string, b: string): number | undefined {
  const most = Math.min(a.length, b.length);
  let [before, behind] = [0, 0];
  while (before < most && a[before] === b[before]) before++;
  while (behind < most - before && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  return most - before - behind <= 4 ? before : undefined;
}
