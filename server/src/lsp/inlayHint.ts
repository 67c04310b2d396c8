import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { toSpan } from '../features/positions';
import { provideInlayHints } from '../features/provideInlayHints';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';
import { refreshOnSettings } from './refreshing';

/** `textDocument/inlayHint`: what numbers come to when they are worked out again, where the user wants it. */
export const inlayHint: Method = (context) => {
  const { connection, client, documents, log, settings, texts } = context;
  connection.languages.inlayHint.on(
    guardRequest<InlayHintParams, InlayHint[] | null>('textDocument/inlayHint', log, null, async ({ textDocument: { uri }, range }) => {
      // The text that the range is of, before anything is waited for.
      const reading = readDocument(context, uri);
      if (!documents.has(uri) || !(await settings.get(uri)).look.inlayHints) return null;
      const document = await reading;
      return document ? provideInlayHints(document, toSpan(document, range), texts) : null;
    }),
  );
  refreshOnSettings(context, client.refreshesInlayHints, 'workspace/inlayHint/refresh');
  return { inlayHintProvider: true };
};
