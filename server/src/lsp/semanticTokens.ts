import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { toSpan } from '../features/positions';
import { computeTokenEdits, provideSemanticTokens, semanticTokensLegend } from '../features/provideSemanticTokens';
import type { ReportDocument } from '../model/document';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/semanticTokens/full`, `/full/delta` and `/range`: marks every blank in the text. */
export const semanticTokens: Method = (context) => {
  const { connection, log, watchers } = context;
  const { semanticTokens: requests } = connection.languages;
  const sent = new Map<string, { readonly id: string; readonly data: number[] }>();
  let count = 0;
  const keep = (uri: string, document: ReportDocument): { readonly id: string; readonly data: number[] } => {
    const tokens = { id: String(++count), data: provideSemanticTokens(document) };
    sent.set(uri, tokens);
    return tokens;
  };
  watchers.add({ closed: (uri) => sent.delete(uri) });
  requests.on(
    guardRequest<SemanticTokensParams, SemanticTokens | null>(
      'textDocument/semanticTokens/full',
      log,
      null,
      async ({ textDocument: { uri } }) => {
        const document = await readDocument(context, uri);
        if (!document) return null;
        const { id, data } = keep(uri, document);
        return { resultId: id, data };
      },
    ),
  );
  requests.onDelta(
    guardRequest<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta | null>(
      'textDocument/semanticTokens/full/delta',
      log,
      null,
      async ({ textDocument: { uri }, previousResultId }) => {
        const document = await readDocument(context, uri);
        if (!document) return null;
        const before = sent.get(uri);
        const { id, data } = keep(uri, document);
        return before?.id === previousResultId ? { resultId: id, edits: computeTokenEdits(before.data, data) } : { resultId: id, data };
      },
    ),
  );
  requests.onRange(
    guardRequest<SemanticTokensRangeParams, SemanticTokens | null>(
      'textDocument/semanticTokens/range',
      log,
      null,
      async ({ textDocument, range }) => {
        const document = await readDocument(context, textDocument.uri);
        return document ? { data: provideSemanticTokens(document, toSpan(document, range)) } : null;
      },
    ),
  );
  return { semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true } };
};
