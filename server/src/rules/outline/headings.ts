import type { ReportDocument, Section } from '../../model/document';
import { headingText } from '../../model/navigate';

export { headingSpan as spanOf } from '../../model/navigate';

/** Longer ones are sentences that carry a number, not headings. */
export const LONGEST_HEADING = 40;
/** So many characters of a heading are quoted in a message. */
const LONGEST_QUOTE = 16;

/** The words of a heading as they are compared: without blanks and Markdown's asterisks. */
export function keyOf(document: ReportDocument, section: Section): string {
  return headingText(document, section).replace(/[\s*]+/g, '');
}

/** The start of a heading's words, for a message. */
export function quoteOf(document: ReportDocument, section: Section): string {
  const words = headingText(document, section).trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}……`;
}

/** Tells whether anything stands under a heading, or behind it on its line. */
export function isFilled({ hasBody, children }: Section): boolean {
  return hasBody || children.length > 0;
}
