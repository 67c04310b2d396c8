import { span, type Span } from '../../base/span';
import type { Paragraph, Place, Report, ReportDocument } from '../document';
import { computeShingles, computeSimilarity } from '../similarity';
import { findOnlyDifference, findReworded } from './reworded';
import type { SentenceDigest } from './sentences';

/** A sentence, or several in a row, that stand earlier in the same report. */
export interface RepeatedSentence extends Place {
  readonly original: Place;
  /**
   * `same`: letter by letter; `similar`: nearly; `reworded`: the sentence before it says the same in other words; `run`:
   * not a whole sentence, but so long a stretch of one that also stands earlier in its paragraph.
   */
  readonly kind: 'same' | 'similar' | 'reworded' | 'run';
}

/** What a repetition must be to count. */
export interface RepetitionLimits {
  /** Characters of a sentence without its marks. */
  readonly minimum: number;
  /** How alike two sentences must be, 1 for the same. */
  readonly similarity: number;
}

/** A sentence at its place. */
interface PlacedSentence {
  readonly paragraph: number;
  readonly index: number;
  readonly digest: SentenceDigest;
}

/** Sentences are looked up by their clauses of so many characters, and by so many at their beginning and end. */
const clauseKey = 8;

/** No more sentences than that share a key: one that more share is a formula. */
const largestBucket = 16;

/** A sentence without figures has so many words that are no formula. */
const fewestWords = 12;

/** So much of a paragraph being repeated, it is the paragraph that is repeated. */
const mostOfParagraph = 0.85;

/** Paragraphs with fewer characters are left to this search. */
const shortParagraph = 40;

/**
 * Finds sentences that repeat an earlier one of the report. Formulas of the genre are passed over, and sentences that are
 * alike but for their figures, which are one form filled in twice. Near-linear in the report's length; `digests` gives the
 * sentences of a paragraph.
 */
export function findRepeatedSentences(
  document: ReportDocument,
  report: Report,
  limits: RepetitionLimits,
  digests: (paragraph: Paragraph) => readonly SentenceDigest[],
): RepeatedSentence[] {
  const found: RepeatedSentence[] = [];
  const known = new Map<string, PlacedSentence[]>();
  const bodyStart = (report.title?.last ?? report.first - 1) + 1;
  for (let paragraph = bodyStart; paragraph <= report.last; paragraph++) {
    const sentences = digests(document.paragraphs[paragraph]!);
    const ofParagraph: RepeatedSentence[] = [];
    for (const [index, digest] of sentences.entries()) {
      const sentence = { paragraph, index, digest };
      const repeated = findOriginal(sentence, sentences[index - 1], known, limits);
      if (repeated) ofParagraph.push(repeated);
      for (const key of keysOf(digest)) {
        const bucket = known.get(key);
        if (!bucket) known.set(key, [sentence]);
        else if (bucket.length < largestBucket) bucket.push(sentence);
      }
    }
    ofParagraph.push(...findRuns(document.paragraphs[paragraph]!, paragraph, sentences, ofParagraph));
    const ofOriginal = (index: number): readonly SentenceDigest[] => digests(document.paragraphs[index]!);
    if (!isWholeParagraph(sentences, ofParagraph, ofOriginal)) found.push(...joinNeighbors(document, ofParagraph));
  }
  return found;
}

function* keysOf({ text, words, clauses }: SentenceDigest): Generator<string> {
  yield `=${text}`;
  if (words.length < clauseKey * 2) return;
  yield `<${words.slice(0, clauseKey)}`;
  yield `>${words.slice(-clauseKey)}`;
  for (const clause of clauses) if (clause.text.length >= clauseKey) yield clause.text;
}

function findOriginal(
  sentence: PlacedSentence,
  before: SentenceDigest | undefined,
  known: ReadonlyMap<string, readonly PlacedSentence[]>,
  { minimum, similarity }: RepetitionLimits,
): RepeatedSentence | undefined {
  const { paragraph, index, digest } = sentence;
  const toRepeated = (original: PlacedSentence, kind: RepeatedSentence['kind']): RepeatedSentence => ({
    paragraph,
    span: digest.span,
    original: { paragraph: original.paragraph, span: original.digest.span },
    kind,
  });
  const reworded = before && findReworded(before, digest);
  if (reworded) return { paragraph, span: reworded, original: { paragraph, span: before.span }, kind: 'reworded' };
  if (!isTelling(digest, minimum)) return undefined;
  const same = known.get(`=${digest.text}`)?.[0];
  // The same sentence twice in a row is a slip of another kind.
  if (same) return same.paragraph === paragraph && same.index === index - 1 ? undefined : toRepeated(same, 'same');
  if (digest.masked || digest.words.length < minimum) return undefined;
  const shingles = computeShingles(digest.words);
  const seen = new Set<PlacedSentence>();
  for (const key of keysOf(digest)) {
    for (const other of known.get(key) ?? []) {
      if (seen.has(other) || other.digest.masked || other.digest.figures !== digest.figures) continue;
      seen.add(other);
      if (computeSimilarity(shingles, computeShingles(other.digest.words)) < similarity) continue;
      if (!isPair(other, sentence)) return toRepeated(other, 'similar');
    }
  }
  return undefined;
}

/** Of two sentences made alike on purpose one place differs: in one paragraph anywhere, in two what they speak of. */
function isPair(other: PlacedSentence, { paragraph, digest }: PlacedSentence): boolean {
  const difference = findOnlyDifference(other.digest.words, digest.words);
  return difference !== undefined && (other.paragraph === paragraph || difference < clauseKey);
}

/** What has no figure and few words of its own is a formula; with what is masked left out it may be a form. */
function isTelling({ text, words, own, masked, counted }: SentenceDigest, minimum: number): boolean {
  if (text.length < minimum) return false;
  return masked ? words.length >= minimum + 6 : counted || own >= fewestWords;
}

/** In one paragraph a stretch of so many words may not be repeated, other than in a list of alike things: so far apart. */
const shortestRun = 18;
const nearestRun = 40;

/** Finds stretches that go over a mark and stand earlier in the same paragraph, outside the sentences found already. */
function findRuns(
  { text }: Paragraph,
  paragraph: number,
  sentences: readonly SentenceDigest[],
  known: readonly RepeatedSentence[],
): RepeatedSentence[] {
  const firstAt = new Map<string, Span>();
  const runs: RepeatedSentence[] = [];
  let done = Math.max(0, ...known.map((repeated) => repeated.span.end));
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      if (clause.text.length < clauseKey) continue;
      const first = firstAt.get(clause.text);
      if (!first) firstAt.set(clause.text, clause.span);
      if (!first || clause.span.start < done) continue;
      const length = growRun(text, first, clause.span);
      const run = span(clause.span.start - length.before, clause.span.end + length.behind);
      done = run.end;
      if (!isTellingRun(text.slice(run.start, run.end)) || clause.span.start - length.before - (first.end + length.behind) < nearestRun)
        continue;
      runs.push({
        paragraph,
        span: run,
        original: { paragraph, span: span(first.start - length.before, first.end + length.behind) },
        kind: 'run',
      });
    }
  }
  return runs;
}

/** How far two equal clauses are equal before and behind. */
function growRun(text: string, first: Span, second: Span): { readonly before: number; readonly behind: number } {
  let [before, behind] = [0, 0];
  while (first.start - before > 0 && text[first.start - before - 1] === text[second.start - before - 1]) before++;
  while (second.end + behind < text.length && first.end + behind < second.start && text[first.end + behind] === text[second.end + behind])
    behind++;
  return { before, behind };
}

function isTellingRun(words: string): boolean {
  return /[，；。：].*[\p{L}]/u.test(words) && words.replace(/[^\u4e00-\u9fff]/g, '').length >= shortestRun;
}

/** A paragraph repeated as a whole is for another rule to tell. */
function isWholeParagraph(
  sentences: readonly SentenceDigest[],
  repeated: readonly RepeatedSentence[],
  ofOriginal: (paragraph: number) => readonly SentenceDigest[],
): boolean {
  const all = lengthOf(sentences);
  if (all < shortParagraph) return false;
  const [original, ...others] = new Set(repeated.map((one) => one.original.paragraph));
  if (original === undefined || others.length > 0) return false;
  const spans = new Set(repeated.map((one) => one.span));
  const copied = lengthOf(sentences.filter((sentence) => spans.has(sentence.span)));
  return copied >= all * mostOfParagraph && copied >= lengthOf(ofOriginal(original)) * mostOfParagraph;
}

function lengthOf(sentences: readonly SentenceDigest[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** Several sentences that follow each other here and there are told of once. */
function joinNeighbors(document: ReportDocument, repeated: readonly RepeatedSentence[]): RepeatedSentence[] {
  const joined: RepeatedSentence[] = [];
  for (const next of [...repeated].sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1);
    const follows = last?.kind === 'same' && next.kind === 'same' && last.original.paragraph === next.original.paragraph;
    if (follows && isGap(document, last, next) && isGap(document, last.original, next.original)) {
      const original = { paragraph: last.original.paragraph, span: span(last.original.span.start, next.original.span.end) };
      joined[joined.length - 1] = { ...last, span: span(last.span.start, next.span.end), original };
    } else joined.push(next);
  }
  return joined;
}

function isGap(document: ReportDocument, left: Place, right: Place): boolean {
  const between = document.paragraphs[left.paragraph]!.text.slice(left.span.end, right.span.start);
  return left.span.end <= right.span.start && between.trim() === '';
}
