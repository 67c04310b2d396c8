import type { TextDocument } from 'vscode';

/** Asks the server something about a document; `undefined` where no server runs, or the document is no report, or there is nothing to say. */
export type Ask = <Answer>(document: TextDocument, method: string, params?: object) => Promise<Answer | undefined>;
