import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import type { RuleOption } from './rule';

/** Makes the option by which an office names words that are right although they look wrong. */
export function allowedWords(description: string): RuleOption<readonly string[]> {
  return { default: [], description, schema: { type: 'array', maxItems: 500, items: { type: 'string', minLength: 2, maxLength: 40 } } };
}

/** Tells whether a place of the document, given in its offsets, lies in one of the words. Costs the length of the words. */
export function isAllowed(document: ReportDocument, { start, end }: Span, words: readonly string[]): boolean {
  return words.some((word) => {
    // Wherever the word begins, it must reach from before the place to behind it.
    const from = Math.max(0, end - word.length);
    const near = document.textOf({ start: from, end: Math.min(document.length, start + word.length) });
    return near.includes(word);
  });
}
