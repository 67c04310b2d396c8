import type { Span } from '../../base/span';
import type { Report, ReportDocument, Section } from '../document';

/** First and last line of what moves together. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of a section with all that stands under it. A comment to the checker above its heading belongs to it; a signature and
 * the date at the report's end do not, nor do blank lines around it.
 */
export function blockOf(document: ReportDocument, report: Report, { paragraph, last }: Section): Block {
  let first = paragraph;
  while (first > report.first && isRemark(document, first - 1)) first--;
  return { first, last: last === report.last ? closeBefore(document, paragraph, last) : last };
}

/** Offsets of a block without the last line's end. */
export function spanOfBlock(document: ReportDocument, { first, last }: Block): Span {
  return { start: document.startOf(first), end: document.endOf(last) };
}

/** A comment that speaks of the paragraph under it. */
function isRemark(document: ReportDocument, paragraph: number): boolean {
  return document.paragraphs[paragraph]?.syntax.line.directive?.scope === 'next';
}

/** The last line before the signature: short lines at the report's end with a date among them. */
function closeBefore(document: ReportDocument, heading: number, last: number): number {
  let isSigned = false;
  for (let line = last; line > heading; line--) {
    const { syntax } = document.paragraphs[line]!;
    if (syntax.line.kind === 'formal') isSigned = true;
    else if (syntax.line.kind === 'text' && !isSignature(document, line)) return isSigned ? lastWithText(document, heading, line) : last;
  }
  return isSigned ? heading : last;
}

const longestSignature = 25;

function isSignature(document: ReportDocument, paragraph: number): boolean {
  const { text, syntax } = document.paragraphs[paragraph]!;
  const isPlain = !syntax.marker && syntax.line.hashes === 0 && syntax.line.lead === 'none';
  return isPlain && syntax.content.end - syntax.content.start <= longestSignature && !/[，。；：！？]/.test(text);
}

function lastWithText(document: ReportDocument, first: number, last: number): number {
  let line = last;
  while (line > first && document.paragraphs[line]?.syntax.line.kind === 'blank') line--;
  return line;
}
