import type { Span } from '../../base/span';
import type { Report, ReportDocument, Section } from '../../model/document';

/** Longer ones are sentences that carry a number, not headings. */
export const LONGEST_HEADING = 40;
/** So many characters of a heading are quoted in a message. */
const LONGEST_QUOTE = 16;

/** The words of a heading without its marker. */
export function wordsOf(document: ReportDocument, { paragraph, title }: Section): string {
  return document.paragraphs[paragraph]!.text.slice(title.start, title.end);
}

/** The words of a heading as they are compared: without blanks and Markdown's asterisks. */
export function keyOf(document: ReportDocument, section: Section): string {
  return wordsOf(document, section).replace(/[\s*]+/g, '');
}

/** The start of a heading's words, for a message. */
export function quoteOf(document: ReportDocument, section: Section): string {
  const words = wordsOf(document, section).trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}……`;
}

/** A heading with its marker, in document offsets. */
export function spanOf(document: ReportDocument, { paragraph, marker, title }: Section): Span {
  return document.toSpan({
    paragraph,
    span: { start: marker?.span.start ?? title.start, end: Math.max(title.end, marker?.span.end ?? 0) },
  });
}

/** The headings under the same one, this one included, in text order. */
export function siblingsOf(report: Report, { parent }: Section): readonly Section[] {
  return parent?.children ?? report.sections;
}

/** Tells whether anything stands under a heading, or behind it on its line. */
export function isFilled({ hasBody, children }: Section): boolean {
  return hasBody || children.length > 0;
}
