import { findReport } from './navigate';
import type { ReportDocument } from './document';
import { createBucketTable, type BucketTable } from './repeats/bucketTable';
import {
  bodyOf,
  compareProfiles,
  haveSameWords,
  isComparable,
  isMadeOfFormulas,
  isTemplate,
  saysNoMore,
  textOf,
  type ParagraphProfile,
} from './paragraphProfile';
import type { ParagraphWording } from './repeats/paragraphWording';
import { addKeys, createSharedKeys, hasShared } from './repeats/sharedKeys';

/** A paragraph that repeats an earlier one. */
export interface DuplicateParagraph {
  readonly paragraph: number;
  /** The earlier paragraph that is most similar. */
  readonly original: number;
  /** 1 when the words are the same once numbers and placeholders are left out. */
  readonly similarity: number;
  /**
   * `same`: letter by letter, markers aside; `figures`: but for figures and marks; `similar`: nearly; `inside`: all that it
   * says, its heading aside, stands in the other.
   */
  readonly kind: 'same' | 'figures' | 'similar' | 'inside';
}

/** What a repetition must be to count. */
export interface DuplicateLimits {
  /** Paragraphs with fewer characters, without marker, figures and marks, are passed over. */
  readonly minimum: number;
  /** How alike two paragraphs must be, 1 for the same words. */
  readonly similarity: number;
}

/** With more paragraphs under a key they are a formula of the genre; comparing with more would cost squares and find nothing new. */
const largestBucket = 64;

/** After so many paragraphs the search may be interrupted. */
const STRIDE = 64;

/** A paragraph that is compared. */
interface Compared {
  readonly paragraph: number;
  readonly profile: ParagraphProfile;
  readonly wording: ParagraphWording;
  /** How many of its sentences are compared one by one: none when they are not all that it says. */
  readonly sentences: number;
}

/** What is known of the paragraphs looked at so far. */
interface Search {
  readonly document: ReportDocument;
  readonly minimum: number;
  readonly threshold: number;
  readonly compared: readonly Compared[];
  /** Indices in {@link Search.compared}, as are those in the buckets. */
  readonly firstByHash: Map<number, number>;
  readonly firstBySentence: Map<number, number>;
  readonly buckets: BucketTable;
}

/**
 * Finds paragraphs that repeat an earlier one of the document; an undefined among them is a place to interrupt the search.
 * Near-linear in the document's length; `wordings` has what `readWording` makes of each paragraph.
 */
export function* findDuplicateParagraphs(
  document: ReportDocument,
  { minimum, similarity: threshold }: DuplicateLimits,
  wordings: readonly (ParagraphWording | undefined)[],
): Generator<DuplicateParagraph | undefined> {
  const compared = yield* pickShared(yield* pickCompared(document, minimum, wordings));
  const buckets = createBucketTable(compared.reduce((count, { profile }) => count + profile.keys.length, 0));
  const search: Search = { document, minimum, threshold, compared, firstByHash: new Map(), firstBySentence: new Map(), buckets };
  for (const [index, { profile, wording, sentences }] of compared.entries()) {
    const repeated = findSame(search, index) ?? findAround(search, index) ?? findSimilar(search, index);
    if (repeated || index % STRIDE === STRIDE - 1) yield repeated;
    for (const key of profile.keys) buckets.add(key, index);
    if (!search.firstByHash.has(profile.hash)) search.firstByHash.set(profile.hash, index);
    for (let at = 0; at < sentences; at++)
      if (!search.firstBySentence.has(wording.keys[at]!)) search.firstBySentence.set(wording.keys[at]!, index);
  }
}

function* pickCompared(
  { paragraphs }: ReportDocument,
  minimum: number,
  wordings: readonly (ParagraphWording | undefined)[],
): Generator<undefined, Compared[]> {
  const compared: Compared[] = [];
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const wording = wordings[paragraph];
    if (paragraph % STRIDE === STRIDE - 1) yield;
    if (!wording || paragraphs[paragraph]!.text.length < minimum) continue;
    const { profile } = wording;
    if (!profile || !isComparable(profile, wording, minimum)) continue;
    compared.push({ paragraph, profile, wording, sentences: saysNoMore(profile, wording) ? wording.count : 0 });
  }
  return compared;
}

/** Leaves out the paragraphs that have no key and no sentence in common with another: they repeat nothing, and are not repeated. */
function* pickShared(compared: readonly Compared[]): Generator<undefined, Compared[]> {
  const shared = createSharedKeys(compared.reduce((sum, { profile, sentences }) => sum + profile.keys.length + sentences, 0));
  for (const [index, { profile, wording, sentences }] of compared.entries()) {
    addKeys(shared, profile.keys, profile.keys.length);
    addKeys(shared, wording.keys, sentences);
    if (index % STRIDE === STRIDE - 1) yield;
  }
  yield;
  return compared.filter(
    ({ profile, wording, sentences }) => hasShared(shared, profile.keys, profile.keys.length) || hasShared(shared, wording.keys, sentences),
  );
}

function findSame(search: Search, index: number): DuplicateParagraph | undefined {
  const { compared, firstByHash } = search;
  const { paragraph, profile } = compared[index]!;
  const earlier = firstByHash.get(profile.hash);
  if (earlier === undefined) return undefined;
  const { paragraph: original, profile: first } = compared[earlier]!;
  if (!haveSameWords(first, profile)) return undefined;
  if (textOf(first) === textOf(profile)) return { paragraph, original, similarity: 1, kind: 'same' };
  if (isForm(search, earlier, index)) return undefined;
  return { paragraph, original, similarity: 1, kind: bodyOf(first) === bodyOf(profile) ? 'inside' : 'figures' };
}

function findSimilar(search: Search, index: number): DuplicateParagraph | undefined {
  const { buckets, compared, threshold } = search;
  const { paragraph, profile } = compared[index]!;
  let best: DuplicateParagraph | undefined;
  let seen: Set<number> | undefined;
  for (const key of profile.keys) {
    // A repetition is compared with, too: a third copy may be closer to the second than to the first.
    let entry = buckets.first(key);
    for (let count = 0; entry !== 0 && count < largestBucket; count++, entry = buckets.next(entry)) {
      const earlier = buckets.member(entry);
      seen ??= new Set();
      if (seen.has(earlier)) continue;
      seen.add(earlier);
      const { paragraph: original, profile: other } = compared[earlier]!;
      const similarity = compareProfiles(profile, other, threshold);
      if (similarity < threshold || isForm(search, earlier, index)) continue;
      if (!best || similarity > best.similarity || (similarity === best.similarity && original < best.original))
        best = { paragraph, original, similarity, kind: 'similar' };
    }
  }
  return best;
}

function findAround({ compared, firstBySentence }: Search, index: number): DuplicateParagraph | undefined {
  const { paragraph, wording, sentences } = compared[index]!;
  const earlier = sentences > 0 ? firstBySentence.get(wording.keys[0]!) : undefined;
  if (earlier === undefined) return undefined;
  for (let at = 1; at < sentences; at++) if (firstBySentence.get(wording.keys[at]!) !== earlier) return undefined;
  return { paragraph, original: compared[earlier]!.paragraph, similarity: 1, kind: 'inside' };
}

/** One form filled in twice; and what every report says is no copy when another report says it too. */
function isForm({ document, minimum, compared }: Search, earlier: number, index: number): boolean {
  const [a, b] = [compared[earlier]!, compared[index]!];
  if (isTemplate(a.profile, b.profile, minimum)) return true;
  if (findReport(document, a.paragraph) === findReport(document, b.paragraph)) return false;
  return [a, b].every(({ profile: { paragraph }, wording }) => isMadeOfFormulas(paragraph, wording));
}
