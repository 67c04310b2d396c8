import type { TextEdit } from '../../base/edit';
import type { Span } from '../../base/span';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { Report, ReportDocument, Section } from '../../model/document';
import type { Fix } from '../../linter/rule';
import { markerText, textAt } from '../../model/navigate';
import { renumberSection } from '../../model/renumber';
import type { Heading } from '../../model/numbering/numberedHeadings';
import type { OrdinalSlip } from '../../model/numbering/ordinalSlips';
import { numberingOf } from '../../model/numbering/explainNumbering';
import type { Series } from '../../model/numbering/series';

/** One slip in the numbers of a report's headings. */
export interface NumberingSlip<Kind extends OrdinalSlip['kind']> {
  readonly report: Report;
  readonly series: Series;
  readonly slip: Extract<OrdinalSlip, { kind: Kind }>;
  readonly heading: Heading;
}

/** Gives the slips of one kind in all reports of a document, in text order within a series. */
export function* findNumberingSlips<Kind extends OrdinalSlip['kind']>(
  document: ReportDocument,
  kind: Kind,
): Generator<NumberingSlip<Kind>> {
  for (const report of document.reports) {
    for (const series of numberingOf(document, report).series) {
      for (const slip of series.explained.slips) {
        const heading = series.items[slip.index]?.heading;
        if (heading && isOfKind(slip, kind)) yield { report, series, slip, heading };
      }
    }
  }
}

function isOfKind<Kind extends OrdinalSlip['kind']>(slip: OrdinalSlip, kind: Kind): slip is Extract<OrdinalSlip, { kind: Kind }> {
  return slip.kind === kind;
}

/** Where a heading's marker stands in the document. */
export function markerSpan(document: ReportDocument, { section, marker }: Heading): Span {
  return document.toSpan({ paragraph: section.paragraph, span: marker.span });
}

/** Gives an item's label as it is written: （二）, or the number where it stands inside a paragraph. */
export function labelAt(document: ReportDocument, { items }: Series, index: number): string {
  const item = items[index];
  if (!item) return '';
  return item.heading ? markerText(document, item.heading.section) : textAt(document, item);
}

/** Writes the label that an item of the series would have with another number: 四、 as 三、. */
export function labelFor(document: ReportDocument, series: Series, index: number, ordinal: number): string {
  const own = series.items[index]?.heading;
  const like = own?.marker.form === series.form ? own : series.items.find(({ heading }) => heading?.marker.form === series.form)?.heading;
  return like ? writeLabel(document, like.section, ordinal) : String(ordinal);
}

/** Writes a heading's marker with another number; the bare number where it cannot be written so. */
export function writeLabel(document: ReportDocument, section: Section, ordinal: number): string {
  const { marker } = section;
  if (!marker || !canFormat(marker.form, ordinal)) return String(ordinal);
  const { span, number, form } = marker;
  const at = (part: Span) => textAt(document, { paragraph: section.paragraph, span: part });
  return at({ start: span.start, end: number.start }) + formatOrdinal(form, ordinal, at(number)) + at({ start: number.end, end: span.end });
}

/** A series with more slips than this wants to be numbered anew as a whole; fixes one by one would be no help. */
export const MENDABLE = 30;

/** Edits that mend a slip by other numbers; none where one of them cannot be written, or belongs to no heading. */
function renumberingEdits(document: ReportDocument, { items, explained }: Series, { renumber }: OrdinalSlip): TextEdit[] {
  if (explained.slips.length > MENDABLE) return [];
  const edits: TextEdit[] = [];
  for (const [index, ordinal] of renumber()) {
    const item = items[index];
    if (item?.ordinal === ordinal) continue;
    const edit = item?.heading && renumberSection(document, item.heading.section, ordinal);
    if (!edit) return [];
    edits.push(edit);
  }
  return edits;
}

/** The fix that gives a slip's heading the right number, and those behind it theirs where they have to follow. Safe where nothing else can be meant. */
export function toRenumberFix<Id extends string>(
  document: ReportDocument,
  { series, slip }: { readonly series: Series; readonly slip: OrdinalSlip },
  titles: { readonly one: Id; readonly rest: Id },
): Fix<Id>[] {
  const edits = renumberingEdits(document, series, slip);
  if (edits.length === 0) return [];
  const expected = labelFor(document, series, slip.index, slip.expected);
  return [
    { title: { id: edits.length > 1 ? titles.rest : titles.one, data: { expected } }, edits, safety: slip.certain ? 'safe' : 'unsafe' },
  ];
}
