import type { Paragraph, ReportDocument } from './document';
import { computeBandKeys, computeShingles, computeSimilarity, type Shingles } from './similarity';

/** A paragraph that repeats an earlier one. */
export interface DuplicateParagraph {
  readonly paragraph: number;
  /** The first paragraph that is as similar. */
  readonly original: number;
  /** 1 when the words are the same once numbers and placeholders are left out. */
  readonly similarity: number;
  /** True when the two are the same letter by letter, markers aside. */
  readonly exact: boolean;
}

/** What of a paragraph is compared: its words without marker, numbers, dates, placeholders and marks. */
export function computeDigest({ text, syntax }: Paragraph): string {
  let digest = '';
  let at = syntax.marker?.span.end ?? syntax.content.start;
  for (const { kind, span } of syntax.items) {
    if (span.start < at) continue;
    digest += text.slice(at, span.start);
    at =
      kind === 'quantity' || kind === 'date' || kind === 'placeholder' || kind === 'comma' || kind === 'stop' || kind === 'bracket'
        ? span.end
        : span.start;
  }
  return (digest + text.slice(at, Math.max(at, syntax.content.end))).replace(/\s/g, '');
}

/**
 * Finds paragraphs that repeat an earlier one of the document: equal, or at least `threshold` alike by {@link computeSimilarity}.
 * Paragraphs with a digest shorter than `minimum` characters are passed over. Near-linear in the document's length.
 */
export function findDuplicateParagraphs(document: ReportDocument, minimum: number, threshold: number): DuplicateParagraph[] {
  const found: DuplicateParagraph[] = [];
  const firstByDigest = new Map<string, number>();
  const shinglesOf = new Map<number, Shingles>();
  const buckets = new Map<number, number[]>();
  for (const [paragraph, candidate] of document.paragraphs.entries()) {
    if (candidate.text.length < minimum || candidate.syntax.line.kind !== 'text') continue;
    const digest = computeDigest(candidate);
    if (digest.length < minimum) continue;
    const same = firstByDigest.get(digest);
    if (same !== undefined) {
      const exact = bodyOf(document.paragraphs[same]!) === bodyOf(candidate);
      if (exact || !isTemplate(document.paragraphs[same]!, candidate)) found.push({ paragraph, original: same, similarity: 1, exact });
      continue;
    }
    firstByDigest.set(digest, paragraph);
    const shingles = computeShingles(digest);
    const keys = computeBandKeys(shingles);
    const original = findMostSimilar(document, paragraph, shingles, keys, buckets, shinglesOf, threshold);
    if (original) found.push({ paragraph, ...original, exact: false });
    // A repetition is compared with, too: a third copy may be closer to the second than to the first.
    shinglesOf.set(paragraph, shingles);
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [paragraph]);
      else if (bucket.length < largestBucket) bucket.push(paragraph);
    }
  }
  return found;
}

/** A bucket with more members is a formula of the genre; comparing with more of them would cost squares and find nothing new. */
const largestBucket = 64;

function findMostSimilar(
  document: ReportDocument,
  paragraph: number,
  shingles: Shingles,
  keys: readonly number[],
  buckets: ReadonlyMap<number, readonly number[]>,
  shinglesOf: ReadonlyMap<number, Shingles>,
  threshold: number,
): { original: number; similarity: number } | undefined {
  let best: { original: number; similarity: number } | undefined;
  const seen = new Set<number>();
  for (const key of keys) {
    for (const original of buckets.get(key) ?? []) {
      if (seen.has(original)) continue;
      seen.add(original);
      const similarity = computeSimilarity(shingles, shinglesOf.get(original)!);
      if (similarity < threshold || isTemplate(document.paragraphs[original]!, document.paragraphs[paragraph]!)) continue;
      if (!best || similarity > best.similarity || (similarity === best.similarity && original < best.original))
        best = { original, similarity };
    }
  }
  return best;
}

/** So many figures, all different, make two paragraphs the same form filled in twice. */
const fewestFigures = 3;

/** Tells whether two paragraphs that are alike are one form filled in twice, or the opening that every report has. */
function isTemplate(a: Paragraph, b: Paragraph): boolean {
  if (isOpening(a) && isOpening(b)) return true;
  const figures = ({ syntax }: Paragraph): string[] => syntax.items.flatMap((item) => (item.kind === 'quantity' ? [item.low.value] : []));
  const [left, right] = [figures(a), figures(b)];
  if (left.length < fewestFigures || left.length !== right.length) return false;
  return left.filter((value, index) => value === right[index]).length * 4 <= left.length;
}

/** 现将有关情况报告如下 ends the opening of a report. */
function isOpening({ text, syntax }: Paragraph): boolean {
  return /如下[：:。]?$/.test(text.slice(0, syntax.content.end));
}

function bodyOf({ text, syntax }: Paragraph): string {
  return text.slice(syntax.marker?.span.end ?? syntax.content.start, syntax.content.end).trim();
}
