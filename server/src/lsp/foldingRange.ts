import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { provideFoldingRanges } from '../features/provideFoldingRanges';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/foldingRange`: what can be folded. */
export const foldingRange: Method = (context) => {
  context.connection.onFoldingRanges(
    guardRequest<FoldingRangeParams, FoldingRange[] | null>('textDocument/foldingRange', context.log, null, async ({ textDocument }) => {
      const document = await readDocument(context, textDocument.uri);
      return document ? provideFoldingRanges(document, context.client.foldingLimit) : null;
    }),
  );
  return { foldingRangeProvider: true };
};
