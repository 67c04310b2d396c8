import type { Span } from '../../base/span';
import { isFormula } from '../../grammar/formulas';
import type { Paragraph } from '../document';
import { isHan } from '../../base/characters';

/** A sentence as it is compared with others. Spans are relative to its paragraph. */
export interface SentenceDigest {
  readonly span: Span;
  /** Its letters and figures, without marks and blanks. */
  readonly text: string;
  /** Its Chinese characters, without those of figures, dates and placeholders. */
  readonly words: string;
  readonly clauses: readonly ClauseDigest[];
  /** Its figures and dates as written. */
  readonly figures: string;
  /** True when it holds a placeholder: it may then speak of another thing than a sentence that looks the same. */
  readonly masked: boolean;
  /** Chinese characters in clauses that are no formula of the genre. */
  readonly own: number;
  /** True when it tells a figure. */
  readonly counted: boolean;
}

/** A clause from mark to mark, letters and figures only. */
export interface ClauseDigest {
  readonly span: Span;
  readonly text: string;
  /** How far it goes in the words of its sentence. */
  readonly wordsEnd: number;
}

/** Reads the sentences of a paragraph, its heading left out; empty for a paragraph that is no text. */
export function readSentences({ text, syntax }: Paragraph): readonly SentenceDigest[] {
  if (syntax.line.kind !== 'text' || syntax.heading?.alone) return [];
  const from = syntax.heading?.text.end ?? syntax.content.start;
  const kept = keepWords(text);
  const hidden = new Uint8Array(text.length);
  for (const { kind, span } of syntax.items) {
    if (kind === 'quantity' || kind === 'date' || kind === 'placeholder') hidden.fill(1, span.start, span.end);
  }
  let item = 0;
  const sentences: SentenceDigest[] = [];
  for (const span of syntax.sentences) {
    let figures = '';
    let [masked, counted] = [false, false];
    for (; item < syntax.items.length && syntax.items[item]!.span.start < span.end; item++) {
      const found = syntax.items[item]!;
      if (found.span.start < span.start) continue;
      if (found.kind === 'quantity' || found.kind === 'date') figures += ` ${text.slice(found.span.start, found.span.end)}`;
      masked ||= found.kind === 'placeholder' || found.kind === 'hole';
      counted ||= found.kind === 'quantity';
    }
    if (span.start < from) continue;
    const clauses: ClauseDigest[] = [];
    let [words, own] = ['', 0];
    for (const clause of readClauses(kept, span)) {
      const before = words.length;
      for (let at = clause.span.start; at < clause.span.end; at++) if (hidden[at] === 0 && isHan(text[at]!)) words += text[at]!;
      if (!isFormula(clause.text)) own += words.length - before;
      clauses.push({ ...clause, wordsEnd: words.length });
    }
    const digest = clauses.map((clause) => clause.text).join('');
    sentences.push({ span, text: digest, words, clauses, figures, masked, own, counted });
  }
  return sentences;
}

const clauseMarks = '，；。：！？,;:!?';

function readClauses({ text, isWord }: KeptWords, { start, end }: Span): Omit<ClauseDigest, 'wordsEnd'>[] {
  const clauses: Omit<ClauseDigest, 'wordsEnd'>[] = [];
  let from = start;
  let digest = '';
  for (let at = start; at <= end; at++) {
    if (at < end && !clauseMarks.includes(text[at]!)) {
      if (isWord(at)) digest += text[at]!;
      continue;
    }
    if (digest !== '') clauses.push({ span: { start: from, end: at }, text: digest });
    from = at + 1;
    digest = '';
  }
  return clauses;
}

interface KeptWords {
  readonly text: string;
  /** True for letters and figures, false for marks and blanks. */
  readonly isWord: (at: number) => boolean;
}

function keepWords(text: string): KeptWords {
  return { text, isWord: (at) => isHan(text[at]!) || /[\p{L}\p{N}%.．％×○]/u.test(text[at]!) };
}
