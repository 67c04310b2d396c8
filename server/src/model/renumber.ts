import type { TextEdit } from '../base/edit';
import { slice, type Span } from '../base/span';
import { canFormat, formatOrdinal } from '../grammar/markers';
import type { EnumeratorForm, MarkerForm } from '../grammar/syntax';
import type { Enumeration, EnumerationItem, ReportDocument, Section } from './document';
import { findReport, seriesOf, siblingsOf } from './navigate';

/**
 * Gives a heading another number, written as its own is: 三 by 四, ３ by ４. Nothing but the numeral changes.
 * Undefined when it has no marker, has that number already, or no numeral of its form can be written for it.
 */
export function renumberSection(document: ReportDocument, { paragraph, marker }: Section, ordinal: number): TextEdit | undefined {
  if (!marker) return undefined;
  return renumber(document, paragraph, marker, ordinal);
}

/**
 * Numbers the siblings from index `from` on one after another, going on from the one before them, or from 1 where they
 * come first. Siblings without marker are passed over; those that have the right number need no edit.
 *
 * @param siblings - headings of one series, in text order
 */
export function renumberEdits(document: ReportDocument, siblings: readonly Section[], from: number): TextEdit[] {
  let last = siblings.slice(0, from).findLast((section) => section.marker)?.marker?.ordinal ?? 0;
  const edits: TextEdit[] = [];
  for (const section of siblings.slice(from)) {
    if (!section.marker) continue;
    const edit = renumberSection(document, section, ++last);
    if (edit) edits.push(edit);
  }
  return edits;
}

/**
 * Numbers the whole series a heading belongs to, from 1. A series that goes on from the last number of its form under an
 * earlier heading (1. to 4. in one part, 5. to 9. in the next) keeps its first number. No edits for an unnumbered heading.
 */
export function renumberSeries(document: ReportDocument, section: Section): TextEdit[] {
  const report = findReport(document, section.paragraph);
  const series = report && seriesOf(siblingsOf(report, section)).find((sections) => sections.includes(section));
  const first = series?.[0];
  if (!report || !series || !first?.marker) return [];
  const { form, ordinal } = first.marker;
  const before = report.allSections.findLast((other) => other.paragraph < first.paragraph && other.marker?.form === form);
  return renumberEdits(document, series, before?.marker?.ordinal === ordinal - 1 ? 1 : 0);
}

/** Gives an item of an enumeration another number; see {@link renumberSection}. 最后 has none and keeps its word. */
export function renumberItem(document: ReportDocument, { paragraph, item }: EnumerationItem, ordinal: number): TextEdit | undefined {
  const { form, ordinal: own, number } = item;
  return own === undefined ? undefined : renumber(document, paragraph, { form, ordinal: own, number }, ordinal);
}

/** Numbers the items of an enumeration from index `from` on; see {@link renumberEdits}. */
export function renumberEnumeration(document: ReportDocument, { items }: Enumeration, from: number): TextEdit[] {
  let last = items.slice(0, from).findLast(({ item }) => item.ordinal !== undefined)?.item.ordinal ?? 0;
  const edits: TextEdit[] = [];
  for (const item of items.slice(from)) {
    if (item.item.ordinal === undefined) continue;
    const edit = renumberItem(document, item, ++last);
    if (edit) edits.push(edit);
  }
  return edits;
}

interface Numbered {
  readonly form: MarkerForm | EnumeratorForm;
  readonly ordinal: number;
  readonly number: Span;
}

function renumber(
  document: ReportDocument,
  paragraph: number,
  { form, ordinal: own, number }: Numbered,
  ordinal: number,
): TextEdit | undefined {
  if (own === ordinal || !canFormat(form, ordinal)) return undefined;
  const like = slice(document.paragraphs[paragraph]?.text ?? '', number);
  return { span: document.toSpan({ paragraph, span: number }), newText: formatOrdinal(form, ordinal, like) };
}
