import type { TextEdit } from '../../base/edit';
import type { Span } from '../../base/span';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { Fix } from '../../linter/rule';
import type { EnumerationItem, ReportDocument } from '../../model/document';
import { textAt } from '../../model/navigate';
import { enumerationsOf, type ItemSeries } from '../../model/numbering/explainEnumerations';
import type { OrdinalSlip } from '../../model/numbering/ordinalSlips';
import { renumberItem } from '../../model/renumber';
import { MENDABLE } from './numbering';

/** One slip in the numbers of an enumeration. */
export interface ItemSlip<Kind extends OrdinalSlip['kind']> {
  readonly series: ItemSeries;
  readonly slip: Extract<OrdinalSlip, { kind: Kind }>;
}

/** Gives the slips of one kind in all enumerations of a document. */
export function* findItemSlips<Kind extends OrdinalSlip['kind']>(document: ReportDocument, kind: Kind): Generator<ItemSlip<Kind>> {
  for (const report of document.reports) {
    for (const series of enumerationsOf(document, report)) {
      for (const slip of series.explained.slips) if (isOfKind(slip, kind)) yield { series, slip };
    }
  }
}

function isOfKind<Kind extends OrdinalSlip['kind']>(slip: OrdinalSlip, kind: Kind): slip is Extract<OrdinalSlip, { kind: Kind }> {
  return slip.kind === kind;
}

/** Where an item's label stands in the document. */
export function itemSpan(document: ReportDocument, { paragraph, item }: EnumerationItem): Span {
  return document.toSpan({ paragraph, span: item.span });
}

/** Gives an item's label without the comma behind it, with its own number or another: 三是, 第二. */
export function itemLabel(document: ReportDocument, { paragraph, item }: EnumerationItem, ordinal = item.ordinal ?? 0): string {
  const at = (start: number, end: number) => textAt(document, { paragraph, span: { start, end } });
  const { span, number, form } = item;
  if (!canFormat(form, ordinal)) return String(ordinal);
  const tail = at(number.end, span.end).replace(/[，,、]$/, '');
  return at(span.start, number.start) + formatOrdinal(form, ordinal, at(number.start, number.end)) + tail;
}

/** The fix that gives a slip's item the right number, and those behind it theirs where they have to follow. */
export function toItemFix<Id extends string>(
  document: ReportDocument,
  { series, slip }: { readonly series: ItemSeries; readonly slip: OrdinalSlip },
  titles: { readonly one: Id; readonly rest: Id },
): Fix<Id>[] {
  if (series.explained.slips.length > MENDABLE) return [];
  const edits: TextEdit[] = [];
  for (const [index, ordinal] of slip.renumber()) {
    const item = series.items[index]!;
    if (item.item.ordinal === ordinal) continue;
    const edit = renumberItem(document, item, ordinal);
    if (!edit) return [];
    edits.push(edit);
  }
  if (edits.length === 0) return [];
  const expected = itemLabel(document, series.items[slip.index]!, slip.expected);
  return [
    { title: { id: edits.length > 1 ? titles.rest : titles.one, data: { expected } }, edits, safety: slip.certain ? 'safe' : 'unsafe' },
  ];
}
