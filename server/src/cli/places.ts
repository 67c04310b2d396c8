import { splitLines } from '../base/lines';
import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';

/** A stretch of text by line and UTF-16 column, both from 1; the end is exclusive. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns a span into lines and columns as a terminal or an editor shows them. */
export function toLinePlace(document: ReportDocument, span: Span): LinePlace {
  const [line, column] = locate(document, span.start);
  const [endLine, endColumn] = locate(document, span.end);
  return { line, column, endLine, endColumn };
}

/** The line and column of an offset in a bare text, both from 1. */
export function toLinePlaceIn(text: string, offset: number): Pick<LinePlace, 'line' | 'column'> {
  const before = splitLines(text.slice(0, offset));
  const last = before[before.length - 1];
  return { line: before.length, column: last ? last.end - last.start + 1 : 1 };
}

function locate(document: ReportDocument, offset: number): readonly [line: number, column: number] {
  const paragraph = document.paragraphAt(offset);
  return [paragraph + 1, Math.min(offset, document.endOf(paragraph)) - document.startOf(paragraph) + 1];
}
