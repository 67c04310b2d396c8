import { span, type Span } from '../../base/span';
import type { Paragraph } from '../document';
import { profileParagraph, type ParagraphProfile } from '../paragraphProfile';
import { findReworded } from './reworded';
import {
  addPartKeys,
  ClauseField,
  nextSentence,
  readSentenceRow,
  SentenceField,
  SentenceFlag,
  spanOfSentence,
  type SentenceRow,
} from './sentences';

/**
 * What of a paragraph is compared, with itself and with others. Numbers only: those of all paragraphs of a large file are
 * kept, and hardly any paragraph is like another, so that its sentences are read again where one is.
 */
export interface ParagraphWording {
  /** How many sentences it has. */
  readonly count: number;
  /** All by which its sentences are found again: first the hashes of the sentences, then the keys of their parts. */
  readonly keys: readonly number[];
  /** Letters and figures of its sentences, and the words among them. */
  readonly length: number;
  readonly words: number;
  /** True when one of its sentences holds a placeholder. */
  readonly masked: boolean;
  /** What it repeats of itself. */
  readonly inner: readonly InnerRepetition[];
  /** The paragraph as a whole; missing for what is no text, or too short. */
  readonly profile: ParagraphProfile | undefined;
}

/** Something that a paragraph says twice; spans are relative to it. */
export interface InnerRepetition {
  readonly span: Span;
  readonly original: Span;
  /** `reworded`: the sentence before says the same in other words; `run`: clauses, letter by letter. */
  readonly kind: 'reworded' | 'run';
}

/** A clause has so many characters to begin a run. */
const shortestClause = 8;

const NOTHING: readonly never[] = Object.freeze([]);

/** Reads how a paragraph says what it says. Linear in its length. */
export function readWording(paragraph: Paragraph): ParagraphWording {
  const row = readSentenceRow(paragraph);
  const keys: number[] = [];
  let [count, length, words, flags] = [0, 0, 0, 0];
  for (let at = 0; at < row.length; at = nextSentence(row, at)) {
    keys.push(row[at + SentenceField.hash]!);
    length += row[at + SentenceField.length]!;
    words += row[at + SentenceField.words]!;
    flags |= row[at + SentenceField.flags]!;
    count++;
  }
  for (let at = 0; at < row.length; at = nextSentence(row, at)) addPartKeys(row, at, keys);
  return {
    count,
    // A copy takes no more room than it needs.
    keys: keys.length === 0 ? NOTHING : keys.slice(),
    length,
    words,
    masked: (flags & SentenceFlag.masked) !== 0,
    inner: row.length === 0 ? NOTHING : findInner(paragraph, row),
    profile: profileParagraph(paragraph),
  };
}

/** Finds what a paragraph says twice; runs first, then sentences. */
function findInner(paragraph: Paragraph, row: SentenceRow): readonly InnerRepetition[] {
  const clauses = findLongClauses(row);
  const inner = hasTwins(clauses.map((clause) => row[clause + ClauseField.hash]!)) ? findRuns(paragraph.text, row, clauses) : [];
  let before = -1;
  for (let at = 0; at < row.length; before = at, at = nextSentence(row, at)) {
    const said = before < 0 ? undefined : findReworded(paragraph, row, before, at);
    if (said) inner.push({ span: said, original: spanOfSentence(paragraph, row, before), kind: 'reworded' });
  }
  return inner.length === 0 ? NOTHING : inner;
}

/** Where the numbers of the clauses stand that are long enough to begin a run. */
function findLongClauses(row: SentenceRow): number[] {
  const clauses: number[] = [];
  for (let at = 0; at < row.length; at = nextSentence(row, at)) {
    const end = nextSentence(row, at);
    for (let clause = at + SentenceField.count; clause < end; clause += ClauseField.count)
      if (row[clause + ClauseField.length]! >= shortestClause) clauses.push(clause);
  }
  return clauses;
}

/** So many numbers are compared with each other in less time than it takes to make a set of them. */
const few = 24;

function hasTwins(numbers: readonly number[]): boolean {
  if (numbers.length > few) return new Set(numbers).size < numbers.length;
  for (let at = 1; at < numbers.length; at++) for (let other = 0; other < at; other++) if (numbers[other] === numbers[at]) return true;
  return false;
}

/** In one paragraph a stretch of so many words may not be repeated, other than in a list of alike things: so far apart. */
const shortestRun = 18;
const nearestRun = 40;

/** Finds stretches that go over a mark and stand earlier in the same paragraph. */
function findRuns(text: string, row: SentenceRow, clauses: readonly number[]): InnerRepetition[] {
  const firstAt = new Map<number, Span>();
  const runs: InnerRepetition[] = [];
  let done = 0;
  for (const at of clauses) {
    const clause = span(row[at + ClauseField.start]!, row[at + ClauseField.end]!);
    const hash = row[at + ClauseField.hash]!;
    const first = firstAt.get(hash);
    if (!first) firstAt.set(hash, clause);
    if (!first || clause.start < done) continue;
    const length = growRun(text, first, clause);
    const run = span(clause.start - length.before, clause.end + length.behind);
    done = run.end;
    if (!isTellingRun(text.slice(run.start, run.end)) || clause.start - length.before - (first.end + length.behind) < nearestRun) continue;
    runs.push({ span: run, original: span(first.start - length.before, first.end + length.behind), kind: 'run' });
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
