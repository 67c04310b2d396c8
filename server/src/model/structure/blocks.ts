import type { Span } from '../../base/span';
import type { Report, ReportDocument, Section } from '../document';

/** First and last line of what moves together. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of a section with all that stands under it. A comment to the checker above its heading belongs to it; a signature and
 * the date at the report's end do not, nor does a line such as 2024年工作打算 behind which numbers start again, nor do blank lines.
 */
export function blockOf(document: ReportDocument, report: Report, section: Section): Block {
  const { paragraph, last } = section;
  let first = paragraph;
  while (first > report.first && isRemark(document, first - 1)) first--;
  const restart = findRestart(report, section);
  if (restart !== undefined) return { first, last: textBefore(document, restart) };
  return { first, last: last === report.last ? closeBefore(document, paragraph, last) : last };
}

/** The sections of a section, itself first, in text order. */
export function subtreeOf(report: Report, section: Section): readonly Section[] {
  const start = report.allSections.indexOf(section);
  let end = start + 1;
  while ((report.allSections[end]?.depth ?? 0) > section.depth) end++;
  return report.allSections.slice(start, end);
}

/**
 * Finds the line without number among those of a section that heads what is no part of it, as numbers start again behind it: the
 * next half of the report, notes, an attachment.
 */
function findRestart(report: Report, section: Section): number | undefined {
  const own = subtreeOf(report, section);
  return report.looseHeadings.find((line) => {
    if (line <= section.paragraph || line > section.last) return false;
    const next = report.allSections.find(({ paragraph }) => paragraph > line);
    if (next?.marker?.ordinal !== 1) return false;
    const { form } = next.marker;
    return !own.includes(next) || own.some(({ paragraph, marker }) => paragraph < line && marker?.form === form);
  });
}

/** True for a paragraph that is a list itself, ①…；②…: its marker is the number of the first item, and no heading's. */
export function startsList({ enumerations }: Report, { paragraph, marker }: Section): boolean {
  return enumerations.some(({ items: [first] }) => first?.paragraph === paragraph && first.item.span.start === marker?.span.start);
}

/** Offsets of a block without the last line's end. */
export function spanOfBlock(document: ReportDocument, { first, last }: Block): Span {
  return { start: document.startOf(first), end: document.endOf(last) };
}

/** The last line with text before a line. */
export function textBefore(document: ReportDocument, line: number): number {
  let before = line - 1;
  while (before > 0 && isBlank(document, before)) before--;
  return before;
}

/** The first line with text behind a line. */
export function textAfter(document: ReportDocument, line: number): number {
  let after = line + 1;
  while (after < document.paragraphs.length && isBlank(document, after)) after++;
  return after;
}

function isBlank(document: ReportDocument, line: number): boolean {
  return document.paragraphs[line]?.syntax.line.kind === 'blank';
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
    else if (syntax.line.kind === 'text' && !isSignature(document, line)) return isSigned ? line : last;
  }
  return isSigned ? heading : last;
}

const longestSignature = 25;

function isSignature(document: ReportDocument, paragraph: number): boolean {
  const { text, syntax } = document.paragraphs[paragraph]!;
  const isPlain = !syntax.marker && syntax.line.hashes === 0 && syntax.line.lead === 'none';
  return isPlain && syntax.content.end - syntax.content.start <= longestSignature && !/[，。；：！？]/.test(text);
}
