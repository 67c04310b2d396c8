import type { DateItem } from '../../grammar/syntax';
import type { Report, ReportDocument } from '../../model/document';

/** The date under a report, with its place. */
export interface Signature {
  readonly paragraph: number;
  readonly date: DateItem;
}

/** Lines at a report's end among which its date is looked for. */
const SIGNATURE_LINES = 6;

/** Finds the date on a line of its own among the last of a report. */
export function findSignature(document: ReportDocument, report: Report): Signature | undefined {
  for (let paragraph = report.last; paragraph > report.first && paragraph > report.last - SIGNATURE_LINES; paragraph--) {
    const { text, syntax } = document.paragraphs[paragraph]!;
    const [date] = syntax.items;
    if (date?.kind !== 'date') continue;
    const isAlone = text.slice(0, date.span.start).trim() === '' && text.slice(date.span.end).trim() === '';
    if (isAlone && date.year !== undefined && date.day !== undefined) return { paragraph, date };
  }
  return undefined;
}
