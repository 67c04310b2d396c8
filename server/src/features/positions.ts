import type { Position, Range, TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../base/edit';
import { lineAt, splitLines } from '../base/lines';
import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';

/** Turns an offset into a line and a UTF-16 column; an offset inside a line end gives the end of its line. */
export function toPosition(document: ReportDocument, offset: number): Position {
  const at = Math.min(Math.max(offset, 0), document.length);
  const line = document.paragraphAt(at);
  return { line, character: Math.min(at, document.endOf(line)) - startOfLine(document, line) };
}

/** Turns a span into an LSP range. */
export function toRange(document: ReportDocument, span: Span): Range {
  return { start: toPosition(document, span.start), end: toPosition(document, span.end) };
}

/**
 * Turns a position into an offset, as LSP wants it for positions outside the text: a column behind the line's end
 * means the line's end, a line behind the last one the end of the text. What is no number counts as zero.
 */
export function toOffset(document: ReportDocument, position: Position): number {
  const line = toIndex(position.line);
  if (line >= document.paragraphs.length) return document.length;
  return Math.min(startOfLine(document, line) + toIndex(position.character), document.endOf(line));
}

/** Turns an LSP range into a span; a range written backwards is turned round. */
export function toSpan(document: ReportDocument, range: Range): Span {
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** Turns edits by offset into edits by line and column. */
export function toLspEdits(document: ReportDocument, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
}

/** Makes an edit of one text; without a version it is sent unversioned, for clients that know no other. */
export function toWorkspaceEdit(
  document: ReportDocument,
  edits: readonly TextEdit[],
  { uri, version }: { readonly uri: string; readonly version: number | undefined },
): WorkspaceEdit {
  const lspEdits = toLspEdits(document, edits);
  return version === undefined
    ? { changes: { [uri]: lspEdits } }
    : { documentChanges: [{ textDocument: { uri, version }, edits: lspEdits }] };
}

/** Reads a bare text's lines once; gives what turns a span of it into an LSP range. */
export function createToRange(text: string): (span: Span) => Range {
  const lines = splitLines(text);
  const toPositionIn = (offset: number): Position => {
    const line = lineAt(lines, offset);
    return { line, character: offset - (lines[line]?.start ?? 0) };
  };
  return ({ start, end }) => ({ start: toPositionIn(start), end: toPositionIn(end) });
}

/** A byte order mark belongs to no paragraph, but a client that sends one counts it as the first character of its line. */
function startOfLine(document: ReportDocument, line: number): number {
  return line === 0 ? 0 : document.startOf(line);
}

function toIndex(value: number): number {
  return value > 0 ? Math.trunc(value) : 0;
}
