import { isHanCode, isWordCode } from '../../base/characters';
import type { Span } from '../../base/span';
import { isFormula } from '../../grammar/formulas';
import type { Paragraph } from '../document';
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

/** A clause from mark to mark. */
export interface ClauseDigest {
  readonly span: Span;
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
const clauseMarks = '，；。：！？,;:!?';

/** Reads the sentences of a paragraph, its heading left out; empty for a paragraph that is no text. */
export function readSentences({ text, syntax }: Paragraph): readonly SentenceDigest[] {
  if (syntax.line.kind !== 'text' || syntax.heading?.alone) return [];
  const from = syntax.heading?.text.end ?? syntax.content.start;
  const { items } = syntax;
  const sentences: SentenceDigest[] = [];
  let next = 0;
  for (const span of syntax.sentences) {
    const hidden: Span[] = [];
    let figures = 0;
    let [masked, counted] = [false, false];
    for (; next < items.length && items[next]!.span.start < span.end; next++) {
      const { kind, span: at } = items[next]!;
      if (kind === 'placeholder') masked = true;
      if (kind === 'quantity' || kind === 'date') figures = hashStretch(text, at, figures || emptyHash);
      if (kind === 'quantity') counted = true;
      if (kind === 'quantity' || kind === 'date' || kind === 'placeholder') hidden.push(at);
    }
    if (span.start < from) continue;
    const sentence = readSentence(text, span, hidden);
    if (sentence.length > 0) sentences.push({ span, ...sentence, figures, counted, masked });
  }
  return sentences;
}

function readSentence(
  text: string,
  { start, end }: Span,
  hidden: readonly Span[],
): Omit<SentenceDigest, 'span' | 'figures' | 'counted' | 'masked'> {
  const clauses: ClauseDigest[] = [];
  let [hash, length, words] = [emptyHash, 0, 0];
  let [clauseStart, clauseHash, clauseLength] = [start, emptyHash, 0];
  let [head, headHash, hiding] = [0, emptyHash, 0];
  for (let at = start; at <= end; at++) {
    const code = text.charCodeAt(at);
    if (at < end && isWordCode(code)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      clauseHash = Math.imul(clauseHash ^ code, 0x01000193);
      clauseLength++;
      while (hiding < hidden.length && hidden[hiding]!.end <= at) hiding++;
      if (!isHanCode(code) || (hiding < hidden.length && hidden[hiding]!.start <= at)) continue;
      words++;
      if (words <= edge) headHash = Math.imul(headHash ^ code, 0x01000193);
      if (words === edge) head = headHash;
    } else if (at === end || clauseMarks.includes(text[at]!)) {
      if (clauseLength > 0)
        clauses.push({ span: { start: clauseStart, end: at }, hash: clauseHash, length: clauseLength, wordsEnd: words });
      length += clauseLength;
      [clauseStart, clauseHash, clauseLength] = [at + 1, emptyHash, 0];
    }
  }
  return { hash, length, words, head, tail: words < edge ? 0 : ~hashBackwards(text, { start, end }), clauses };
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

/** The letters and figures of a sentence, without marks and blanks. */
export function lettersOf({ text }: Paragraph, { span }: SentenceDigest): string {
  let letters = '';
  for (let at = span.start; at < span.end; at++) if (isWordCode(text.charCodeAt(at))) letters += text[at]!;
  return letters;
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
  for (const { span, wordsEnd } of clauses) {
    if (!isFormula(text.slice(span.start, span.end))) own += wordsEnd - before;
    before = wordsEnd;
  }
  return own;
}
