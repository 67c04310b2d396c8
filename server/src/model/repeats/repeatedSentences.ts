import { overlaps, span } from '../../base/span';
import type { Paragraph, Place, Report, ReportDocument } from '../document';
import { computeShingles, computeSimilarity, toCodes } from '../similarity';
import { findOnlyDifference } from './reworded';
import type { ParagraphWording } from './paragraphWording';
import { createBucketTable } from './bucketTable';
import {
  clauseKey,
  countOwnWords,
  forEachKey,
  haveSameLetters,
  readSentences,
  shortestSimilar,
  wordsOf,
  type SentenceDigest,
} from './sentences';
import { addKeys, createSharedKeys, hasShared, type SharedKeys } from './sharedKeys';

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

/** A sentence that was edited here and there has so large a share of its keys left. */
const fewestShared = 0.35;

/** No more sentences than that share a key: one that more share is a formula. */
const largestBucket = 16;

/** A sentence without figures has so many words that are no formula. */
const fewestWords = 12;

/** So much of a paragraph being repeated, it is the paragraph that is repeated. */
const mostOfParagraph = 0.85;

/** Paragraphs with fewer words are left to this search. */
const shortParagraph = 40;

/** What is known of all reports of a file, and of those already searched. */
export interface SentenceSearch {
  readonly wordings: readonly (ParagraphWording | undefined)[];
  readonly shared: SharedKeys;
  /** Sentences with figures of the reports before, which a sentence may repeat letter by letter. */
  readonly elsewhere: Map<number, PlacedSentence>;
}

/** Begins a search in all reports of a file; `wordings` has what `readWording` makes of each paragraph. O(keys of all sentences). */
export function searchSentences(wordings: readonly (ParagraphWording | undefined)[]): SentenceSearch {
  const shared = createSharedKeys(wordings.reduce((sum, wording) => sum + (wording?.keys.length ?? 0), 0));
  for (const wording of wordings) if (wording) addKeys(shared, wording.keys, wording.keys.length);
  return { wordings, shared, elsewhere: new Map() };
}

/**
 * Finds sentences that repeat an earlier one of the report. Formulas of the genre are passed over, and sentences that are
 * alike but for their figures, which are one form filled in twice. Near-linear in the report's length. Reports are searched
 * in order, as what they say may be said again in later ones.
 */
export function findRepeatedSentences(
  document: ReportDocument,
  report: Report,
  limits: RepetitionLimits,
  search: SentenceSearch,
): RepeatedSentence[] {
  const found: RepeatedSentence[] = [];
  const { elsewhere } = search;
  const picked = pickParagraphs(report, search);
  const index = createIndex(picked);
  for (const { paragraph, wording } of picked) {
    const part = document.paragraphs[paragraph]!;
    const sentences = readSentences(part);
    const repeated: RepeatedSentence[] = [];
    for (const [at, sentence] of sentences.entries()) {
      const original = findOriginal(index, limits, { part, paragraph, sentence }, elsewhere);
      // The same sentence twice in a row is a slip of another kind.
      if (original && !(original.kind === 'same' && isNext(original, sentences[at - 1]))) repeated.push(original);
      index.add({ part, paragraph, sentence });
    }
    for (const { span: at, original, kind } of wording.inner) {
      if (!repeated.some((one) => overlaps(one.span, at)))
        repeated.push({ paragraph, span: at, original: { paragraph, span: original }, kind });
    }
    if (repeated.length > 0 && !isWholeParagraph(wording, sentences, repeated, search)) found.push(...joinNeighbors(document, repeated));
  }
  for (const placed of index.all) {
    if (placed.sentence.counted && !placed.sentence.masked && !elsewhere.has(placed.sentence.hash))
      elsewhere.set(placed.sentence.hash, placed);
  }
  return found;
}

/** A paragraph that is searched. */
interface PickedParagraph {
  readonly paragraph: number;
  readonly wording: ParagraphWording;
}

/**
 * The paragraphs of a report that repeat something of themselves, share a key with others of it, or a whole sentence with any;
 * nothing else can be a repetition.
 */
function pickParagraphs(report: Report, { wordings, shared }: SentenceSearch): PickedParagraph[] {
  const own: PickedParagraph[] = [];
  for (let paragraph = (report.title?.last ?? report.first - 1) + 1; paragraph <= report.last; paragraph++) {
    const wording = wordings[paragraph];
    if (wording) own.push({ paragraph, wording });
  }
  const inside = createSharedKeys(own.reduce((sum, { wording }) => sum + wording.keys.length, 0));
  for (const { wording } of own) addKeys(inside, wording.keys, wording.keys.length);
  return own.filter(
    ({ wording: { inner, keys, count } }) => inner.length > 0 || hasShared(shared, keys, count) || hasShared(inside, keys, keys.length),
  );
}

function isNext({ paragraph, original }: RepeatedSentence, before: SentenceDigest | undefined): boolean {
  return original.paragraph === paragraph && original.span === before?.span;
}

/** A sentence at its place. */
export interface PlacedSentence {
  readonly part: Paragraph;
  readonly paragraph: number;
  readonly sentence: SentenceDigest;
}

/** The sentences seen so far. */
interface SentenceIndex {
  readonly all: readonly PlacedSentence[];
  readonly add: (placed: PlacedSentence) => void;
  readonly findSame: (sentence: SentenceDigest) => PlacedSentence | undefined;
  /** Sentences that share a clause, the beginning or the end; each once. */
  readonly findAlike: (sentence: SentenceDigest) => Iterable<PlacedSentence>;
}

function createIndex(picked: readonly PickedParagraph[]): SentenceIndex {
  const placed: PlacedSentence[] = [];
  const same = createBucketTable(picked.reduce((sum, { wording }) => sum + wording.count, 0));
  const alike = createBucketTable(picked.reduce((sum, { wording }) => sum + wording.keys.length, 0));
  return {
    all: placed,
    add: (one) => {
      const { sentence } = one;
      if (same.first(sentence.hash) === 0) same.add(sentence.hash, placed.length);
      forEachKey(sentence, (key) => alike.add(key, placed.length));
      placed.push(one);
    },
    findSame: ({ hash }) => {
      const entry = same.first(hash);
      return entry === 0 ? undefined : placed[same.member(entry)];
    },
    findAlike: (sentence) => {
      let shared: Map<number, number> | undefined;
      let keys = 0;
      forEachKey(sentence, (key) => {
        keys++;
        let entry = alike.first(key);
        for (let count = 0; entry !== 0 && count < largestBucket; count++) {
          const other = alike.member(entry);
          shared ??= new Map();
          shared.set(other, (shared.get(other) ?? 0) + 1);
          entry = alike.next(entry);
        }
      });
      const found: PlacedSentence[] = [];
      for (const [other, count] of shared ?? []) {
        const one = placed[other]!;
        if (count >= keys * fewestShared && one.sentence.figures === sentence.figures) found.push(one);
      }
      return found;
    },
  };
}

function findOriginal(
  index: SentenceIndex,
  { minimum, similarity }: RepetitionLimits,
  placed: PlacedSentence,
  elsewhere: ReadonlyMap<number, PlacedSentence>,
): RepeatedSentence | undefined {
  const { part, paragraph, sentence } = placed;
  if (sentence.length < minimum) return undefined;
  const toRepeated = (original: PlacedSentence, kind: RepeatedSentence['kind']): RepeatedSentence => ({
    paragraph,
    span: sentence.span,
    original: { paragraph: original.paragraph, span: original.sentence.span },
    kind,
  });
  const same = index.findSame(sentence) ?? (sentence.counted ? elsewhere.get(sentence.hash) : undefined);
  if (same && haveSameLetters(same.part, same.sentence, part, sentence)) {
    return isTelling(part, sentence, minimum) ? toRepeated(same, 'same') : undefined;
  }
  if (sentence.masked || sentence.words < Math.max(minimum, shortestSimilar)) return undefined;
  for (const other of index.findAlike(sentence)) {
    const lengths = [sentence.words, other.sentence.words];
    if (Math.min(...lengths) < similarity * similarity * Math.max(...lengths)) continue;
    const [old, words] = [wordsOf(other.part, other.sentence.span), wordsOf(part, sentence.span)];
    if (computeSimilarity(computeShingles(toCodes(old)), computeShingles(toCodes(words))) < similarity) continue;
    const isPair = isMadeAlike(old, words, other.paragraph === paragraph);
    if (!isPair && isTelling(part, sentence, minimum)) return toRepeated(other, 'similar');
  }
  return undefined;
}

/** Of two sentences made alike on purpose one place differs: in one paragraph anywhere, in two what they speak of. */
function isMadeAlike(a: string, b: string, inOneParagraph: boolean): boolean {
  const difference = findOnlyDifference(a, b);
  return difference !== undefined && (inOneParagraph || difference < clauseKey);
}

/** What has no figure and few words of its own is a formula; with what is masked left out it may be a form. */
function isTelling(part: Paragraph, sentence: SentenceDigest, minimum: number): boolean {
  return sentence.masked ? sentence.words >= minimum + 6 : sentence.counted || countOwnWords(part, sentence) >= fewestWords;
}

/** A paragraph repeated as a whole is for another rule to tell. */
function isWholeParagraph(
  { words, length }: ParagraphWording,
  sentences: readonly SentenceDigest[],
  repeated: readonly RepeatedSentence[],
  { wordings }: SentenceSearch,
): boolean {
  if (words < shortParagraph) return false;
  const [original, ...others] = new Set(repeated.map((one) => one.original.paragraph));
  if (original === undefined || others.length > 0) return false;
  const spans = new Set(repeated.map((one) => one.span));
  const copied = lengthOf(sentences.filter((sentence) => spans.has(sentence.span)));
  return copied === length || (copied >= length * mostOfParagraph && copied >= (wordings[original]?.length ?? 0) * mostOfParagraph);
}

function lengthOf(sentences: readonly SentenceDigest[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
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
