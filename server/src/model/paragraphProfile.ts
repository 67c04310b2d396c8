import { lazy } from '../base/lazy';
import type { Paragraph } from './document';
import { countOwnWords, readSentences } from './repeats/sentences';
import { computeBandKeys, computeShingles, computeSimilarity, countInOrder, countShared, hashText, type Shingles } from './similarity';

/** What of a paragraph is compared with other paragraphs. */
export interface ParagraphProfile {
  /** Its words without marker, run-in heading, numbers, dates, placeholders and marks. */
  readonly digest: string;
  /** Its text behind the marker, as written. */
  readonly text: string;
  /** The same without a run-in heading. */
  readonly body: string;
  readonly shingles: () => Shingles;
  /** Paragraphs that are alike share one of these. */
  readonly keys: readonly number[];
  /** Values of its quantities, in order. */
  readonly figures: readonly string[];
  /** Letters and figures in it, when all that it says is there to be compared: 0 when something is masked. */
  readonly letters: number;
  /** True for the opening that every report has: 现将有关情况报告如下. */
  readonly isOpening: boolean;
  /** True when most of it is formulas of the genre. */
  readonly isFormula: () => boolean;
  /** Hashes of its sentences; empty when one of them is masked or they are not all that it says. */
  readonly sentences: readonly number[];
}

/** A run-in heading is left out when it is no longer than this and so many characters follow it: else it is the text. */
const longestHeading = 25;
const shortestBody = 40;

/** Sentences hold no heading and a digest no figures; where they are much less than it, the heading says the rest. */
const mostOfIt = 0.9;

/** The beginning and the end of the words are keys, too: in a short paragraph few shingles outlive an edit. */
const edge = 10;

/** Makes the profile of a paragraph; undefined for what is no text. */
export function profileParagraph(paragraph: Paragraph): ParagraphProfile | undefined {
  const { text, syntax } = paragraph;
  if (syntax.line.kind !== 'text') return undefined;
  const start = syntax.marker?.span.end ?? syntax.content.start;
  const { heading } = syntax;
  const isShort = heading && !heading.alone && heading.text.end - heading.text.start <= longestHeading;
  const headed = isShort ? computeDigest(paragraph, heading.text.end) : '';
  const isHeaded = headed.length >= shortestBody;
  const digest = isHeaded ? headed : computeDigest(paragraph, start);
  const sentences = readSentences(paragraph);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    digest,
    text: text.slice(start, syntax.content.end).trim(),
    // The mark behind the heading belongs to it.
    body: text.slice(isHeaded ? heading!.text.end + heading!.mark.length : start, syntax.content.end).trim(),
    shingles: lazy(() => computeShingles(digest)),
    keys: [...computeBandKeys(digest), hashText(digest.slice(0, edge)), ~hashText(digest.slice(-edge))],
    figures: syntax.items.flatMap((item) => (item.kind === 'quantity' ? [item.low.value] : [])),
    letters: sentences.some(({ masked }) => masked) ? 0 : sentences.reduce((sum, { length }) => sum + length, 0),
    isOpening: /如下[：:。]?$/.test(text.slice(0, syntax.content.end)),
    isFormula: lazy(() => sentences.reduce((sum, sentence) => sum + countOwnWords(paragraph, sentence), 0) * 2 < words),
    sentences: words < digest.length * mostOfIt || sentences.some(({ masked }) => masked) ? [] : sentences.map((sentence) => sentence.hash),
  };
}

function computeDigest({ text, syntax }: Paragraph, start: number): string {
  let digest = '';
  let at = start;
  for (const { kind, span } of syntax.items) {
    if (span.start < at) continue;
    digest += text.slice(at, span.start);
    at =
      kind === 'quantity' || kind === 'date' || kind === 'placeholder' || kind === 'comma' || kind === 'stop' || kind === 'bracket'
        ? span.end
        : span.start;
  }
  return (digest + text.slice(at, Math.max(at, syntax.content.end))).replace(/[\s*]/g, '');
}

/** A paragraph of figures may have so few words. */
const fewestWords = 15;

/** Tells whether a paragraph has enough words to be compared, or is made of figures for a good part. */
export function isComparable({ digest, letters, figures }: ParagraphProfile, minimum: number): boolean {
  return digest.length >= minimum || (digest.length >= fewestWords && letters >= minimum && figures.length >= 2);
}

/** So many figures, all different, make two paragraphs the same form filled in twice. */
const fewestFigures = 3;

/** Tells whether two paragraphs that are alike are one form filled in twice, or the opening that every report has. */
export function isTemplate(a: ParagraphProfile, b: ParagraphProfile, minimum: number): boolean {
  if (a.isOpening && b.isOpening) return true;
  // Few words are made one's own by the figures among them.
  if (Math.min(a.digest.length, b.digest.length) < minimum) return countSame(a, b) * 3 < Math.max(a.figures.length, b.figures.length) * 2;
  if (a.figures.length < fewestFigures || a.figures.length !== b.figures.length) return false;
  return countSame(a, b) * 4 <= a.figures.length;
}

function countSame(a: ParagraphProfile, b: ParagraphProfile): number {
  return a.figures.filter((value, index) => value === b.figures[index]).length;
}

/** In a short paragraph few edits spoil many shingles: up to so many characters, and so alike, it is compared letter by letter. */
const shortParagraph = 160;
const worthComparing = 0.55;

/** Of two paragraphs the shorter one has so large a share of the longer one's length. */
const shortest = 0.65;

/** So much of a paragraph being in another one, in order, is all of it. */
const whole = 0.96;

/**
 * How alike two paragraphs are, 1 for the same words. Below `threshold` the value says no more than that they are not so
 * alike. A paragraph from which a clause was dropped is as alike as asked for.
 */
export function compareProfiles(a: ParagraphProfile, b: ParagraphProfile, threshold: number): number {
  const [short, long] = a.digest.length < b.digest.length ? [a.digest.length, b.digest.length] : [b.digest.length, a.digest.length];
  if (short < long * shortest) return 0;
  const similarity = computeSimilarity(a.shingles(), b.shingles());
  if (similarity >= threshold || similarity < worthComparing || long > shortParagraph) return similarity;
  const shared = countShared(a.digest, b.digest);
  if (2 * shared < threshold * (short + long) && shared < short * whole) return similarity;
  const inOrder = countInOrder(a.digest, b.digest);
  const letterByLetter = (2 * inOrder) / (short + long);
  // A clause was left out, and hardly anything else is different.
  return inOrder >= short * whole ? Math.max(threshold, letterByLetter) : Math.max(similarity, letterByLetter);
}
