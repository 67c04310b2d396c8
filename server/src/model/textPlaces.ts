import { shift } from '../base/span';
import type { Place, ReportDocument } from './document';
import { itemAt, LINE_ENDS, lineAt, type LineItem, type LineTable, textBetween } from './lineTable';

/** What a document knows of its text, and of where its paragraphs stand in it. */
export type TextPlaces = Pick<ReportDocument, 'length' | 'startOf' | 'endOf' | 'paragraphAt' | 'toSpan' | 'textOf'>;

/** Gives the places of a text by the table of its lines. */
export function placesIn(table: LineTable<LineItem>): TextPlaces {
  const startOf = (paragraph: number): number => {
    itemAt(table, paragraph);
    return table.starts[paragraph] ?? 0;
  };
  return {
    length: table.length,
    startOf,
    endOf: (paragraph) => (table.starts[paragraph] ?? 0) + itemAt(table, paragraph).text.length,
    paragraphAt: (offset) => lineAt(table, offset),
    toSpan: ({ paragraph, span }: Place) => shift(span, startOf(paragraph)),
    textOf: (span) => textBetween(table, span),
  };
}

/** On a tie the one that other systems can read best: LF, then CRLF. */
export function commonLineEnd(ends: Uint8Array): ReportDocument['eol'] {
  const counts = [0, 0, 0, 0];
  for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
  const [, lf = 0, crlf = 0, cr = 0] = counts;
  if (lf >= crlf && lf >= cr) return LINE_ENDS[1];
  return crlf >= cr ? LINE_ENDS[2] : LINE_ENDS[3];
}
