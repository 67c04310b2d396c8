import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { toSpan } from '../features/positions';
import { computeTokenEdits, provideSemanticTokens, semanticTokensLegend, type TokenChoice } from '../features/provideSemanticTokens';
import type { ReportDocument } from '../model/document';
import { largeText } from '../service/limits';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';
import { refreshOnSettings } from './refreshing';

/** `textDocument/semanticTokens/full`, `/full/delta` and `/range`: marks every blank in the text, and what else the user wants. */
export const semanticTokens: Method = (context) => {
  const { client, connection, log, settings, watchers } = context;
  const { semanticTokens: requests } = connection.languages;
  const sent = new Map<string, { readonly id: string; readonly data: number[] }>();
  let count = 0;
  // Of a large text the syntax is not kept, and all of it would have to be read again.
  const choose = async (uri: string, { length }: ReportDocument): Promise<TokenChoice> =>
    length <= largeText && (await settings.get(uri)).look.colors ? 'all' : 'blanks';
  const keep = async (uri: string, document: ReportDocument): Promise<{ readonly id: string; readonly data: number[] }> => {
    const choice = await choose(uri, document);
    const tokens = { id: String(++count), data: provideSemanticTokens(document, choice) };
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
        const { id, data } = await keep(uri, document);
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
        const { id, data } = await keep(uri, document);
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
        if (!document) return null;
        return { data: provideSemanticTokens(document, await choose(textDocument.uri, document), toSpan(document, range)) };
      },
    ),
  );
  refreshOnSettings(context, client.refreshesTokens, 'workspace/semanticTokens/refresh');
  return { semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true } };
};
