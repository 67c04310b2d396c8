import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { provideDocumentSymbols } from '../features/provideDocumentSymbols';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/documentSymbol`: the outline. */
export const documentSymbol: Method = (context) => {
  context.connection.onDocumentSymbol(
    guardRequest<DocumentSymbolParams, DocumentSymbol[] | null>(
      'textDocument/documentSymbol',
      context.log,
      null,
      async ({ textDocument }) => {
        const document = await readDocument(context, textDocument.uri);
        if (!document) return null;
        const { look } = await context.settings.get(textDocument.uri);
        return provideDocumentSymbols(document, context.texts, look.enumerations);
      },
    ),
  );
  return { documentSymbolProvider: { label: context.texts.source } };
};
