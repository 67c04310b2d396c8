import type { Span } from '../../base/span';
import type { ClauseDigest, SentenceDigest } from './sentences';

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
export function findReworded(before: SentenceDigest, sentence: SentenceDigest): Span | undefined {
  const old = before.words;
  if (before.masked || sentence.masked || before.figures !== '' || sentence.figures !== '') return undefined;
  if (old.length < shortest || old.length > longest) return undefined;
  const apart = ({ wordsEnd }: ClauseDigest): number => Math.abs(wordsEnd - old.length);
  const nearest = [...sentence.clauses].sort((a, b) => apart(a) - apart(b))[0];
  if (!nearest || nearest.wordsEnd < shortest || nearest.wordsEnd > longest) return undefined;
  const words = sentence.words.slice(0, nearest.wordsEnd);
  const enough = (alike * (old.length + words.length)) / 2;
  if (countShared(old, words) < enough || findOnlyDifference(old, words) !== undefined || countInOrder(old, words) < enough)
    return undefined;
  return { start: sentence.span.start, end: nearest.span.end };
}

/** Characters two texts share whatever their order: an upper bound that costs one pass. */
function countShared(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of b) {
    const count = left.get(character) ?? 0;
    if (count === 0) continue;
    left.set(character, count - 1);
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

/** Length of the longest common subsequence. */
function countInOrder(a: string, b: string): number {
  const lengths = new Uint16Array(b.length + 1);
  for (const character of a) {
    let diagonal = 0;
    for (let at = 0; at < b.length; at++) {
      const above = lengths[at + 1]!;
      lengths[at + 1] = character === b[at] ? diagonal + 1 : Math.max(above, lengths[at]!);
      diagonal = above;
    }
  }
  return lengths[b.length]!;
}
