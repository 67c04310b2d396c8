import { RequestType, type TextDocumentPositionParams } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideStock, type StockEntry } from '../features/provideStock';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** Answer to `jiaogao/stock`: the texts as they go in at the place, in the version named. */
export interface StockAnswer {
  readonly version: number;
  readonly entries: readonly StockEntry[];
}

const stockRequest = new RequestType<TextDocumentPositionParams, StockAnswer | null, void>('jiaogao/stock');

/** `jiaogao/stock`: all stock texts, for a list to choose from. */
export const stock: Method = (context) => {
  const { connection, documents, log, ownPhrases } = context;
  connection.onRequest(
    stockRequest,
    guardRequest<TextDocumentPositionParams, StockAnswer | null>(
      'jiaogao/stock',
      log,
      null,
      async ({ textDocument: { uri }, position }) => {
        const version = documents.get(uri)?.version;
        const [document, own] = await Promise.all([readDocument(context, uri), ownPhrases.find()]);
        if (!document || version === undefined) return null;
        return { version, entries: provideStock(document, toOffset(document, position), own) };
      },
    ),
  );
  return {};
};
