import { Range, type TextDocument, type TextEditor, window } from 'vscode';

/** Asks the server something about a document; `undefined` where no server runs, or the document is no report, or there is nothing to say. */
export type Ask = <Answer>(document: TextDocument, method: string, params?: object) => Promise<Answer | undefined>;

/** A range as the server sends it. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Makes a range of the editor's own. */
export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Selects a place of an editor's text, so that what is typed replaces it, and brings it into view. */
export async function select({ document, viewColumn }: TextEditor, selection: Range): Promise<void> {
  await window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
}
