import { findReport } from './navigate';
import type { Paragraph, ReportDocument } from './document';
import { createBucketTable, type BucketTable } from './repeats/bucketTable';
import { compareProfiles, isComparable, isTemplate, type ParagraphProfile } from './paragraphProfile';

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

/** What is known of the paragraphs looked at so far. */
interface Search {
  readonly document: ReportDocument;
  readonly minimum: number;
  readonly threshold: number;
  readonly profiles: readonly (ParagraphProfile | undefined)[];
  readonly firstByDigest: Map<string, number>;
  readonly firstBySentence: Map<number, number>;
  readonly buckets: BucketTable;
}

/**
 * Finds paragraphs that repeat an earlier one of the document. Near-linear in its length; `profileOf` gives what
 * `profileParagraph` makes of a paragraph.
 */
export function findDuplicateParagraphs(
  document: ReportDocument,
  { minimum, similarity: threshold }: DuplicateLimits,
  profileOf: (paragraph: Paragraph) => ParagraphProfile | undefined,
): DuplicateParagraph[] {
  const profiles = document.paragraphs.map((paragraph) => {
    const profile = paragraph.text.length < minimum ? undefined : profileOf(paragraph);
    return profile && isComparable(profile, minimum) ? profile : undefined;
  });
  const buckets = createBucketTable(profiles.reduce((count, profile) => count + (profile?.keys.length ?? 0), 0));
  const search: Search = { document, minimum, threshold, profiles, firstByDigest: new Map(), firstBySentence: new Map(), buckets };
  const found: DuplicateParagraph[] = [];
  for (const [paragraph, profile] of profiles.entries()) {
    if (!profile) continue;
    // The index learns of each paragraph by being asked for it.
    const similar = findSimilar(search, paragraph, profile);
    const repeated = findSame(search, paragraph, profile) ?? findAround(search, paragraph, profile) ?? similar;
    if (repeated) found.push(repeated);
    if (!search.firstByDigest.has(profile.digest)) search.firstByDigest.set(profile.digest, paragraph);
    for (const sentence of profile.sentences) if (!search.firstBySentence.has(sentence)) search.firstBySentence.set(sentence, paragraph);
  }
  return found;
}

function findSame(search: Search, paragraph: number, profile: ParagraphProfile): DuplicateParagraph | undefined {
  const original = search.firstByDigest.get(profile.digest);
  if (original === undefined) return undefined;
  const first = search.profiles[original]!;
  if (first.text === profile.text) return { paragraph, original, similarity: 1, kind: 'same' };
  if (isForm(search, original, paragraph)) return undefined;
  return { paragraph, original, similarity: 1, kind: first.body === profile.body ? 'inside' : 'figures' };
}

function findSimilar(search: Search, paragraph: number, profile: ParagraphProfile): DuplicateParagraph | undefined {
  const { buckets } = search;
  let best: DuplicateParagraph | undefined;
  let seen: Set<number> | undefined;
  for (const key of profile.keys) {
    // A repetition is compared with, too: a third copy may be closer to the second than to the first.
    let entry = buckets.add(key, paragraph);
    for (let count = 0; entry !== 0 && count < largestBucket; count++, entry = buckets.next(entry)) {
      const original = buckets.member(entry);
      seen ??= new Set([paragraph]);
      if (seen.has(original)) continue;
      seen.add(original);
      const similarity = compareProfiles(profile, search.profiles[original]!, search.threshold);
      if (similarity < search.threshold || isForm(search, original, paragraph)) continue;
      if (!best || similarity > best.similarity || (similarity === best.similarity && original < best.original))
        best = { paragraph, original, similarity, kind: 'similar' };
    }
  }
  return best;
}

function findAround({ firstBySentence }: Search, paragraph: number, { sentences }: ParagraphProfile): DuplicateParagraph | undefined {
  const original = sentences.length > 0 ? firstBySentence.get(sentences[0]!) : undefined;
  if (original === undefined || !sentences.every((sentence) => firstBySentence.get(sentence) === original)) return undefined;
  return { paragraph, original, similarity: 1, kind: 'inside' };
}

/** One form filled in twice; and what every report says is no copy when another report says it too. */
function isForm({ document, minimum, profiles }: Search, original: number, paragraph: number): boolean {
  const [a, b] = [profiles[original]!, profiles[paragraph]!];
  return (
    isTemplate(a, b, minimum) || (a.isFormula() && b.isFormula() && findReport(document, original) !== findReport(document, paragraph))
  );
}
