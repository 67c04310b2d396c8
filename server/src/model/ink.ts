import type { Report, ReportDocument } from './document';

/** True for a paragraph that says something: not blank, and no comment to the checker. */
export function hasInk(document: ReportDocument, paragraph: number): boolean {
  const kind = document.paragraphs[paragraph]?.syntax.line.kind;
  return kind !== undefined && kind !== 'blank' && kind !== 'directive';
}

/** The nearest paragraph of the report's text before `paragraph`; undefined at its start. */
export function findInkBefore(document: ReportDocument, report: Report, paragraph: number): number | undefined {
  const top = report.title ? report.title.last + 1 : report.first;
  for (let index = paragraph - 1; index >= top; index--) if (hasInk(document, index)) return index;
  return undefined;
}

/** The nearest paragraph of the report's text behind `paragraph`; undefined at its end. */
export function findInkAfter(document: ReportDocument, report: Report, paragraph: number): number | undefined {
  for (let index = paragraph + 1; index <= report.last; index++) if (hasInk(document, index)) return index;
  return undefined;
}
