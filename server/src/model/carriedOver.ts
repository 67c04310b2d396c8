import type { Paragraph, ReportDocument } from './document';
import { compareProfiles, isMadeOfFormulas, isOpening, type ParagraphProfile } from './paragraphProfile';
import type { ParagraphWording } from './repeats/paragraphWording';
import { createBucketTable, type BucketTable } from './repeats/bucketTable';

/** A paragraph that stands in another report, too. */
export interface CarriedParagraph {
  readonly paragraph: number;
  /** Which of the documents it stands in, and where. */
  readonly source: number;
  readonly original: number;
  readonly profile: ParagraphProfile;
  readonly originalProfile: ParagraphProfile;
}

/** The paragraphs of several documents, to be looked up by what they say. */
export interface ParagraphIndex {
  readonly documents: readonly ReportDocument[];
  readonly table: BucketTable;
  readonly entries: readonly { readonly source: number; readonly paragraph: number; readonly profile: ParagraphProfile }[];
}

/** No more paragraphs than that are compared for a key: what more have in common is a formula of the genre. */
const largestBucket = 24;

/** Indexes the paragraphs of documents; near-linear in their length. */
export function indexParagraphs(
  documents: readonly ReportDocument[],
  minimum: number,
  read: (paragraph: Paragraph) => ParagraphWording,
): ParagraphIndex {
  const entries = documents.flatMap((document, source) => readProfiles(document, minimum, read).map((entry) => ({ source, ...entry })));
  const table = createBucketTable(entries.reduce((count, { profile }) => count + profile.keys.length, 0));
  for (const [index, { profile }] of entries.entries()) for (const key of profile.keys) table.add(key, index);
  return { documents, table, entries };
}

/** The paragraphs of a document that are long enough and more than formulas. */
export function readProfiles(
  document: ReportDocument,
  minimum: number,
  read: (paragraph: Paragraph) => ParagraphWording,
): { readonly paragraph: number; readonly profile: ParagraphProfile }[] {
  return document.paragraphs.flatMap((part, paragraph) => {
    if (part.text.length < minimum) return [];
    const wording = read(part);
    const { profile } = wording;
    const isTelling = profile && profile.length >= minimum && !isOpening(profile) && !isMadeOfFormulas(part, wording);
    return isTelling ? [{ paragraph, profile }] : [];
  });
}

/** Finds for a paragraph the one in another document that is most alike; `skip` is the document it stands in. */
export function findCarried(
  { documents, table, entries }: ParagraphIndex,
  { paragraph, profile }: { readonly paragraph: number; readonly profile: ParagraphProfile },
  skip: ReportDocument,
  threshold: number,
): CarriedParagraph | undefined {
  let best: { readonly index: number; readonly similarity: number } | undefined;
  const seen = new Set<number>();
  for (const key of profile.keys) {
    let entry = table.first(key);
    for (let count = 0; entry !== 0 && count < largestBucket; count++, entry = table.next(entry)) {
      const index = table.member(entry);
      if (seen.has(index) || documents[entries[index]!.source] === skip) continue;
      seen.add(index);
      const similarity = compareProfiles(profile, entries[index]!.profile, threshold);
      if (similarity >= threshold && (!best || similarity > best.similarity)) best = { index, similarity };
    }
  }
  if (!best) return undefined;
  const { source, paragraph: original, profile: originalProfile } = entries[best.index]!;
  return { paragraph, source, original, profile, originalProfile };
}
