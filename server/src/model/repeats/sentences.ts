import { isHanCode, isWordCode, Letter, letterKinds, tableOf } from '../../base/characters';
import type { Span } from '../../base/span';
import { isFormula } from '../../grammar/formulas';
import type { Paragraph } from '../document';
import { holds } from '../itemKinds';
import { itemsIn } from '../itemsIn';

/** What a sentence is compared by: numbers only, for all sentences of a large file are kept. */
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

/** So many words at either end of a sentence outlive an edit in its middle. */
const edge = 8;

/** Where clauses end. */
const clauseMarks = tableOf('，；。：！？,;:!?');

/** Reads the sentences of a paragraph, its heading left out; empty for a paragraph that is no text. */
export function readSentences(paragraph: Paragraph): readonly SentenceDigest[] {
  const { text, syntax } = paragraph;
  if (syntax.line.kind !== 'text' || syntax.heading?.alone) return [];
  const from = syntax.heading?.text.end ?? syntax.content.start;
  const { items } = syntax;
  const hasHidden = holds(paragraph, 'quantity') || holds(paragraph, 'date') || holds(paragraph, 'placeholder');
  const sentences: SentenceDigest[] = [];
  let next = hasHidden ? 0 : items.length;
  for (const span of syntax.sentences) {
    const hidden: Span[] = [];
    let figures = 0;
    let [masked, counted] = [false, false];
    for (; next < items.length && items[next]!.span.start < span.end; next++) {
      const { kind, span: at } = items[next]!;
      if (kind !== 'quantity' && kind !== 'date' && kind !== 'placeholder') continue;
      if (kind === 'placeholder') masked = true;
      else figures = hashStretch(text, at, figures || emptyHash);
      if (kind === 'quantity') counted = true;
      hidden.push(at);
    }
    if (span.start < from) continue;
    const sentence = readSentence(text, span, hidden, { figures, counted, masked });
    if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function readSentence(
  text: string,
  span: Span,
  hidden: readonly Span[],
  { figures, counted, masked }: Pick<SentenceDigest, 'figures' | 'counted' | 'masked'>,
): SentenceDigest {
  const { start, end } = span;
  const clauses: ClauseDigest[] = [];
  let hash = 0;
  let length = 0;
  let words = 0;
  let clauseStart = start;
  let clauseHash = 0;
  let clauseLength = 0;
  let head = emptyHash;
  let hiding = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const letter = letterKinds[code]!;
    if (letter !== 0) {
      clauseHash = addToHash(clauseHash, code);
      clauseLength++;
      while (hiding < hidden.length && hidden[hiding]!.end <= at) hiding++;
      if (letter !== Letter.han || (hiding < hidden.length && hidden[hiding]!.start <= at)) continue;
      words++;
      if (words <= edge) head = Math.imul(head ^ code, 0x01000193);
    } else if (at === end || clauseMarks[code] === 1) {
      if (clauseLength > 0) {
        clauses.push({ start: clauseStart, end: at, hash: clauseHash, length: clauseLength, wordsEnd: words });
        hash = joinHashes(hash, clauseHash, clauseLength);
      }
      length += clauseLength;
      clauseStart = at + 1;
      clauseHash = 0;
      clauseLength = 0;
    }
  }
  const isShort = words < edge;
  const tail = isShort ? 0 : ~hashBackwards(text, span);
  return { span, hash, length, words, head: isShort ? 0 : head, tail, clauses, figures, counted, masked };
}

const factor = 0x01000193;

/** The hash of letters and one more: a number whose digits they are, so that the hash of a sentence is made of its clauses'. */
function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, factor) + code) | 0;
}

/** The hash of two stretches of letters behind each other, of which the second is so long. */
function joinHashes(first: number, second: number, length: number): number {
  let hash = first;
  let power = factor;
  for (let rest = length; rest > 0; rest >>>= 1) {
    if ((rest & 1) === 1) hash = Math.imul(hash, power);
    power = Math.imul(power, power);
  }
  return (hash + second) | 0;
}

function hashBackwards(text: string, { start, end }: Span): number {
  let hash = emptyHash;
  for (let [at, words] = [end - 1, 0]; at >= start && words < edge; at--) {
    const code = text.charCodeAt(at);
    if (!isHanCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    words++;
  }
  return hash;
}

function hashStretch(text: string, { start, end }: Span, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
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

/** All by which sentences are found again, that of the whole sentence too. */
export function keysOf(sentences: readonly SentenceDigest[]): Int32Array {
  const keys: number[] = [];
  for (const sentence of sentences) {
    keys.push(sentence.hash);
    forEachKey(sentence, (key) => keys.push(key));
  }
  return Int32Array.from(keys);
}
