import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideDocumentHighlights } from '../features/provideDocumentHighlights';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/documentHighlight`: the same blank everywhere in its report. */
export const documentHighlight: Method = (context) => {
  context.connection.onDocumentHighlight(
    guardRequest<DocumentHighlightParams, DocumentHighlight[] | null>(
      'textDocument/documentHighlight',
      context.log,
      null,
      async ({ textDocument, position }) => {
        const document = await readDocument(context, textDocument.uri);
        return (document && provideDocumentHighlights(document, toOffset(document, position))) ?? null;
      },
    ),
  );
  return { documentHighlightProvider: true };
};
