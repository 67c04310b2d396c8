import { lineAt, splitLines } from '../base/lines';
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

/** Reads a bare text's lines once; gives what tells the line and column of an offset, both from 1. */
export function createToPlace(text: string): (offset: number) => Pick<LinePlace, 'line' | 'column'> {
  const lines = splitLines(text);
  return (offset) => {
    const line = lineAt(lines, offset);
    return { line: line + 1, column: offset - (lines[line]?.start ?? 0) + 1 };
  };
}

function locate(document: ReportDocument, offset: number): readonly [line: number, column: number] {
  const paragraph = document.paragraphAt(offset);
  return [paragraph + 1, Math.min(offset, document.endOf(paragraph)) - document.startOf(paragraph) + 1];
}
