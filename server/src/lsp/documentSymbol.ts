import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { provideDocumentSymbols } from '../features/provideDocumentSymbols';
import { findDocument, type Method } from './context';
import { guardRequest } from './log';

/** `textDocument/documentSymbol`: the outline. */
export const documentSymbol: Method = (context) => {
  context.connection.onDocumentSymbol(
    guardRequest<DocumentSymbolParams, DocumentSymbol[] | null>('textDocument/documentSymbol', context.log, null, ({ textDocument }) => {
      const document = findDocument(context, textDocument.uri);
      return document ? provideDocumentSymbols(document, context.texts) : null;
    }),
  );
  return { documentSymbolProvider: { label: context.texts.source } };
};
