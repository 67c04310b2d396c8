import type { TextEdit } from '../base/edit';
import { slice, type Span } from '../base/span';
import { canFormat, formatOrdinal } from '../grammar/markers';
import type { EnumeratorForm, MarkerForm } from '../grammar/syntax';
import type { EnumerationItem, ReportDocument, Section } from './document';
import { findReport, seriesOf, siblingsOf } from './navigate';
import type { ReferenceTarget } from './references';

/**
 * Gives a heading another number, written as its own is: 三 by 四, ３ by ４. Nothing but the numeral changes.
 * Undefined when it has no marker, has that number already, or no numeral of its form can be written for it.
 */
export function renumberSection(document: ReportDocument, { paragraph, marker }: Section, ordinal: number): TextEdit | undefined {
  if (!marker) return undefined;
  return renumber(document, paragraph, marker, ordinal);
}

/** A heading or an item that gets another number. */
export interface NumberChange {
  readonly target: ReferenceTarget;
  readonly ordinal: number;
  readonly edit: TextEdit;
}

/**
 * Numbers the siblings from index `from` on one after another, going on from the one before them, or from 1 where they
 * come first. Siblings without marker are passed over; those that have the right number need no edit.
 *
 * @param siblings - headings of one series, in text order
 */
export function renumberSections(document: ReportDocument, siblings: readonly Section[], from: number): NumberChange[] {
  let last = siblings.slice(0, from).findLast((section) => section.marker)?.marker?.ordinal ?? 0;
  const changes: NumberChange[] = [];
  for (const section of siblings.slice(from)) {
    if (!section.marker) continue;
    const edit = renumberSection(document, section, ++last);
    if (edit) changes.push({ target: { kind: 'section', section }, ordinal: last, edit });
  }
  return changes;
}

/**
 * Numbers the whole series a heading belongs to, from 1. A series that goes on from the last number of its form under an
 * earlier heading (1. to 4. in one part, 5. to 9. in the next) keeps its first number. No changes for an unnumbered heading.
 */
export function renumberSeries(document: ReportDocument, section: Section): NumberChange[] {
  const report = findReport(document, section.paragraph);
  const series = report && seriesOf(siblingsOf(report, section)).find((sections) => sections.includes(section));
  const first = series?.[0];
  if (!report || !series || !first?.marker) return [];
  const { form, ordinal } = first.marker;
  const before = report.allSections.findLast((other) => other.paragraph < first.paragraph && other.marker?.form === form);
  return renumberSections(document, series, before?.marker?.ordinal === ordinal - 1 ? 1 : 0);
}

/** Gives an item of an enumeration another number; see {@link renumberSection}. 最后 has none and keeps its word. */
export function renumberItem(document: ReportDocument, { paragraph, item }: EnumerationItem, ordinal: number): TextEdit | undefined {
  const { form, ordinal: own, number } = item;
  return own === undefined ? undefined : renumber(document, paragraph, { form, ordinal: own, number }, ordinal);
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
