import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { provideDocumentLinks } from '../features/provideDocumentLinks';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/documentLink`: from the contents page to the titles, from references to what they speak of. */
export const documentLink: Method = (context) => {
  const { connection, log, texts } = context;
  connection.onDocumentLinks(
    guardRequest<DocumentLinkParams, DocumentLink[] | null>('textDocument/documentLink', log, null, async ({ textDocument: { uri } }) => {
      const document = await readDocument(context, uri);
      return document ? provideDocumentLinks(document, uri, texts) : null;
    }),
  );
  return { documentLinkProvider: {} };
};
