import { lazy } from '../../base/lazy';
import { span, type Span } from '../../base/span';
import type { Paragraph } from '../document';
import { profileParagraph, type ParagraphProfile } from '../paragraphProfile';
import { findReworded } from './reworded';
import { keysOf, readSentences, type SentenceDigest } from './sentences';

/** What of a paragraph is compared, with itself and with others. */
export interface ParagraphWording {
  readonly sentences: readonly SentenceDigest[];
  /** All by which its sentences are found again. */
  readonly keys: Int32Array;
  /** What it repeats of itself; looked for when asked. */
  readonly inner: () => readonly InnerRepetition[];
  /** The paragraph as a whole; made when asked for, and missing for what is no text. */
  readonly profile: () => ParagraphProfile | undefined;
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

/** Reads how a paragraph says what it says. Linear in its length. */
export function readWording(paragraph: Paragraph): ParagraphWording {
  const sentences = readSentences(paragraph);
  return {
    sentences,
    keys: keysOf(sentences),
    inner: sentences.length === 0 ? () => [] : lazy(() => findInner(paragraph, sentences)),
    profile: lazy(() => profileParagraph(paragraph)),
  };
}

function findInner(paragraph: Paragraph, sentences: readonly SentenceDigest[]): readonly InnerRepetition[] {
  const inner = findRuns(paragraph.text, sentences);
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    const said = before && findReworded(paragraph, before, sentence);
    if (said) inner.push({ span: said, original: before.span, kind: 'reworded' });
  }
  return inner;
}

/** In one paragraph a stretch of so many words may not be repeated, other than in a list of alike things: so far apart. */
const shortestRun = 18;
const nearestRun = 40;

/** Finds stretches that go over a mark and stand earlier in the same paragraph. */
function findRuns(text: string, sentences: readonly SentenceDigest[]): InnerRepetition[] {
  const firstAt = new Map<number, Span>();
  const runs: InnerRepetition[] = [];
  let done = 0;
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      if (clause.length < shortestClause) continue;
      const first = firstAt.get(clause.hash);
      if (!first) firstAt.set(clause.hash, clause);
      if (!first || clause.start < done) continue;
      const length = growRun(text, first, clause);
      const run = span(clause.start - length.before, clause.end + length.behind);
      done = run.end;
      if (!isTellingRun(text.slice(run.start, run.end)) || clause.start - length.before - (first.end + length.behind) < nearestRun)
        continue;
      runs.push({ span: run, original: span(first.start - length.before, first.end + length.behind), kind: 'run' });
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
