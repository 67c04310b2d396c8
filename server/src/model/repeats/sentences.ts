import { isHanCode, isWordCode, Letter, letterKinds, tableOf } from '../../base/characters';
import type { Span } from '../../base/span';
import { isFormula } from '../../grammar/formulas';
import type { Paragraph } from '../document';
import { holds } from '../itemKinds';
import { itemsIn } from '../itemsIn';

/** What a sentence is compared by. */
export interface SentenceDigest {
  /** Relative to the paragraph. */
  readonly span: Span;
  /** Stands for its letters and figures, without marks and blanks: the same for the same sentence. */
  readonly hash: number;
  /** Letters and figures. */
  readonly length: number;
  /** Chinese characters, without those of figures, dates and placeholders. */
  readonly words: number;
  /** Stand for its first and its last {@link edge} words; 0 when there are fewer. */
  readonly head: number;
  readonly tail: number;
  readonly clauses: readonly ClauseDigest[];
  /** Stands for its figures and dates; 0 when there are none. */
  readonly figures: number;
  /** True when it tells a figure. */
  readonly counted: boolean;
  /** True when it holds a placeholder: it may then speak of another thing than a sentence that looks the same. */
  readonly masked: boolean;
}

/** A clause from mark to mark, relative to the paragraph. */
export interface ClauseDigest extends Span {
  /** As that of the sentence. */
  readonly hash: number;
  readonly length: number;
  /** How far it goes in the words of its sentence. */
  readonly wordsEnd: number;
}

const emptyHash = 0x811c9dc5 | 0;
const factor = 0x01000193;

/** So many words at either end of a sentence outlive an edit in its middle. */
const edge = 8;

/** Where clauses end. */
const clauseMarks = tableOf('，；。：！？,;:!?');

/**
 * The sentences of a paragraph as one row of numbers, from which {@link toDigests} makes digests: most sentences are like no
 * other, and nothing but their numbers is ever looked at. {@link SentenceField} says what stands where.
 */
export type SentenceRow = readonly number[];

/** The numbers of a sentence, in order; behind them stand those of its clauses, of which there are so many. */
export const SentenceField = {
  index: 0,
  hash: 1,
  length: 2,
  words: 3,
  head: 4,
  tail: 5,
  figures: 6,
  flags: 7,
  clauses: 8,
  count: 9,
} as const;

/** The numbers of a clause. */
export const ClauseField = { start: 0, end: 1, hash: 2, length: 3, wordsEnd: 4, count: 5 } as const;

/** What may be said of a sentence besides. */
export const SentenceFlag = { counted: 1, masked: 2 } as const;

/** Where the numbers of the next sentence stand. */
export function nextSentence(row: SentenceRow, at: number): number {
  return at + SentenceField.count + row[at + SentenceField.clauses]! * ClauseField.count;
}

/** The span, relative to its paragraph, of the sentence whose numbers stand at `at`. */
export function spanOfSentence({ syntax }: Paragraph, row: SentenceRow, at: number): Span {
  return syntax.sentences[row[at + SentenceField.index]!]!;
}

/** Reads the sentences of a paragraph, its heading left out; empty for a paragraph that is no text. Linear in its length. */
export function readSentenceRow(paragraph: Paragraph): SentenceRow {
  const { text, syntax } = paragraph;
  const row: number[] = [];
  if (syntax.line.kind !== 'text' || syntax.heading?.alone) return row;
  const from = syntax.heading?.text.end ?? syntax.content.start;
  const { items, sentences } = syntax;
  const hasHidden = holds(paragraph, 'quantity') || holds(paragraph, 'date') || holds(paragraph, 'placeholder');
  // Where what is hidden in a sentence starts and ends; written over for each.
  const hidden: number[] = [];
  let next = hasHidden ? 0 : items.length;
  for (let index = 0; index < sentences.length; index++) {
    const span = sentences[index]!;
    let count = 0;
    let figures = 0;
    let flags = 0;
    for (; next < items.length; next++) {
      const { kind, span: at } = items[next]!;
      if (kind !== 'quantity' && kind !== 'date' && kind !== 'placeholder') continue;
      if (at.start >= span.end) break;
      if (kind === 'quantity') flags |= SentenceFlag.counted;
      if (kind === 'placeholder') flags |= SentenceFlag.masked;
      else figures = hashStretch(text, at, figures || emptyHash);
      hidden[count++] = at.start;
      hidden[count++] = at.end;
    }
    if (span.start < from) continue;
    // Nothing is hidden behind the end.
    hidden[count] = span.end;
    hidden[count + 1] = text.length + 1;
    addSentence(row, text, span, index, hidden, figures, flags);
  }
  return row;
}

/** Adds a sentence to a row, unless there is no letter in it. */
function addSentence(
  row: number[],
  text: string,
  { start, end }: Span,
  index: number,
  hidden: readonly number[],
  figures: number,
  flags: number,
): void {
  const place = row.length;
  row.push(index, 0, 0, 0, 0, 0, figures, flags, 0);
  let hash = 0;
  let length = 0;
  let words = 0;
  let clauses = 0;
  let clauseStart = start;
  let clauseHash = 0;
  let clauseLength = 0;
  let head = emptyHash;
  let hiding = 0;
  let hiddenFrom = hidden[0]!;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = isHanCode(code) ? Letter.han : letterKinds[code]!;
    if (letter !== 0) {
      hash = (Math.imul(hash, factor) + code) | 0;
      clauseHash = (Math.imul(clauseHash, factor) + code) | 0;
      clauseLength++;
      if (at >= hiddenFrom) {
        while (hidden[hiding + 1]! <= at) hiding += 2;
        hiddenFrom = hidden[hiding]!;
      }
      if (letter !== Letter.han || at >= hiddenFrom) continue;
      words++;
      if (words <= edge) head = Math.imul(head ^ code, factor);
    } else if (clauseMarks[code] === 1) {
      if (clauseLength > 0) {
        row.push(clauseStart, at, clauseHash, clauseLength, words);
        clauses++;
      }
      length += clauseLength;
      clauseStart = at + 1;
      clauseHash = 0;
      clauseLength = 0;
    }
  }
  if (clauseLength > 0) {
    row.push(clauseStart, end, clauseHash, clauseLength, words);
    clauses++;
    length += clauseLength;
  }
  if (length === 0) {
    row.length = place;
    return;
  }
  row[place + SentenceField.hash] = hash;
  row[place + SentenceField.length] = length;
  row[place + SentenceField.words] = words;
  row[place + SentenceField.clauses] = clauses;
  if (words < edge) return;
  row[place + SentenceField.head] = head;
  row[place + SentenceField.tail] = ~hashBackwards(text, start, end);
}

/** The sentences of a paragraph, its heading left out; empty for a paragraph that is no text. */
export function readSentences(paragraph: Paragraph): readonly SentenceDigest[] {
  const row = readSentenceRow(paragraph);
  const sentences: SentenceDigest[] = [];
  for (let at = 0; at < row.length; at = nextSentence(row, at)) sentences.push(toDigest(paragraph, row, at));
  return sentences;
}

function toDigest(paragraph: Paragraph, row: SentenceRow, at: number): SentenceDigest {
  const field = (of: keyof typeof SentenceField): number => row[at + SentenceField[of]]!;
  const clauses: ClauseDigest[] = [];
  for (let clause = at + SentenceField.count; clause < nextSentence(row, at); clause += ClauseField.count) {
    clauses.push({
      start: row[clause + ClauseField.start]!,
      end: row[clause + ClauseField.end]!,
      hash: row[clause + ClauseField.hash]!,
      length: row[clause + ClauseField.length]!,
      wordsEnd: row[clause + ClauseField.wordsEnd]!,
    });
  }
  return {
    span: spanOfSentence(paragraph, row, at),
    hash: field('hash'),
    length: field('length'),
    words: field('words'),
    head: field('head'),
    tail: field('tail'),
    clauses,
    figures: field('figures'),
    counted: (field('flags') & SentenceFlag.counted) !== 0,
    masked: (field('flags') & SentenceFlag.masked) !== 0,
  };
}

/** The hash of the last words of a stretch that has enough of them. */
function hashBackwards(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let [at, words] = [end - 1, 0]; at >= start && words < edge; at--) {
    const code = text.charCodeAt(at);
    if (!isHanCode(code)) continue;
    hash = Math.imul(hash ^ code, factor);
    words++;
  }
  return hash;
}

function hashStretch(text: string, { start, end }: Span, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor);
  return hash;
}

/** Tells whether two sentences have the same letters and figures, whatever the marks and blanks between them. */
export function haveSameLetters(a: Paragraph, ofA: SentenceDigest, b: Paragraph, ofB: SentenceDigest): boolean {
  let left = ofA.span.start;
  let right = ofB.span.start;
  for (;;) {
    while (left < ofA.span.end && !isWordCode(a.text.charCodeAt(left))) left++;
    while (right < ofB.span.end && !isWordCode(b.text.charCodeAt(right))) right++;
    if (left === ofA.span.end || right === ofB.span.end) return left === ofA.span.end && right === ofB.span.end;
    if (a.text.charCodeAt(left++) !== b.text.charCodeAt(right++)) return false;
  }
}

/** The Chinese characters of a stretch of a paragraph, without those of figures, dates and placeholders. */
export function wordsOf({ text, syntax }: Paragraph, { start, end }: Span): string {
  let words = '';
  let at = start;
  const addUpTo = (stop: number): void => {
    for (; at < stop; at++) if (isHanCode(text.charCodeAt(at))) words += text[at]!;
  };
  for (const { kind, span } of itemsIn(syntax.items, { start, end })) {
    if (span.end <= at || (kind !== 'quantity' && kind !== 'date' && kind !== 'placeholder')) continue;
    addUpTo(Math.max(at, span.start));
    at = span.end;
  }
  addUpTo(end);
  return words;
}

/** How many of the words of a sentence stand in clauses that are no formula of the genre. */
export function countOwnWords({ text }: Paragraph, { clauses }: SentenceDigest): number {
  let [own, before] = [0, 0];
  for (const { start, end, wordsEnd } of clauses) {
    if (!isFormula(text.slice(start, end))) own += wordsEnd - before;
    before = wordsEnd;
  }
  return own;
}

/** Sentences are looked up by their clauses of so many characters. */
export const clauseKey = 8;

/** Shorter sentences, in words, are looked for letter by letter only. */
export const shortestSimilar = 16;

/** The keys under which a sentence is found again though it was edited: its beginning, its end and its longer clauses; of a short or masked one none. */
export function forEachKey({ words, masked, head, tail, clauses }: SentenceDigest, take: (key: number) => void): void {
  if (masked || words < shortestSimilar) return;
  take(head);
  take(tail);
  for (const clause of clauses) if (clause.length >= clauseKey) take(clause.hash);
}

/** The same for the sentence whose numbers stand at `at`: puts its keys into a list. */
export function addPartKeys(row: SentenceRow, at: number, keys: number[]): void {
  if ((row[at + SentenceField.flags]! & SentenceFlag.masked) !== 0 || row[at + SentenceField.words]! < shortestSimilar) return;
  keys.push(row[at + SentenceField.head]!, row[at + SentenceField.tail]!);
  const end = nextSentence(row, at);
  for (let clause = at + SentenceField.count; clause < end; clause += ClauseField.count)
    if (row[clause + ClauseField.length]! >= clauseKey) keys.push(row[clause + ClauseField.hash]!);
}
