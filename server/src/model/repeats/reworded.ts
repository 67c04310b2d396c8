import { isHanCode } from '../../base/characters';
import type { Span } from '../../base/span';
import { countInOrder, countShared } from '../similarity';
import type { Paragraph } from '../document';
import { wordsOf, type ClauseDigest, type SentenceDigest } from './sentences';

/** Fewer words are alike by chance. */
const shortest = 25;

/** Two sentences in a row with so large a share of words in common, in order, are two versions of one. */
const alike = 0.68;

/** Longer sentences are not compared word by word. */
const longest = 400;

/**
 * Finds how far a sentence says again what the one before it says, as is left when a sentence is rewritten and the old one
 * stays: to the end of one of its clauses, or not at all. Sentences with figures or masks are forms; sentences that differ
 * in one place only are meant as a pair (城市社区…。农村社区…。).
 */
export function findReworded(paragraph: Paragraph, before: SentenceDigest, sentence: SentenceDigest): Span | undefined {
  if (before.masked || sentence.masked || before.figures !== 0 || sentence.figures !== 0) return undefined;
  const length = before.words;
  if (length < shortest || length > longest) return undefined;
  let nearest: ClauseDigest | undefined;
  for (const clause of sentence.clauses) {
    if (!nearest || Math.abs(clause.wordsEnd - length) < Math.abs(nearest.wordsEnd - length)) nearest = clause;
  }
  if (!nearest || nearest.wordsEnd < shortest || nearest.wordsEnd > longest) return undefined;
  if (2 * Math.min(length, nearest.wordsEnd) < alike * (length + nearest.wordsEnd)) return undefined;
  const said = { start: sentence.span.start, end: nearest.end };
  if (countAtMost(paragraph.text, before.span, said) < (alike * (length + nearest.wordsEnd)) / 2) return undefined;
  const [old, words] = [wordsOf(paragraph, before.span), wordsOf(paragraph, said)];
  const enough = (alike * (old.length + words.length)) / 2;
  if (countShared(old, words) < enough || findOnlyDifference(old, words) !== undefined || countInOrder(old, words) < enough)
    return undefined;
  return said;
}

/** No fewer than the Chinese characters that two stretches share whatever their order; quick, for most share hardly any. */
function countAtMost(text: string, a: Span, b: Span): number {
  const left = new Uint16Array(256);
  for (let at = a.start; at < a.end; at++) {
    const code = text.charCodeAt(at);
    if (isHanCode(code)) left[code & 255]!++;
  }
  let shared = 0;
  for (let at = b.start; at < b.end; at++) {
    const code = text.charCodeAt(at);
    if (!isHanCode(code) || left[code & 255] === 0) continue;
    left[code & 255]!--;
    shared++;
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
