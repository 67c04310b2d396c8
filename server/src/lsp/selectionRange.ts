import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideSelectionRanges } from '../features/provideSelectionRanges';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/selectionRange`: what a selection grows to. */
export const selectionRange: Method = (context) => {
  context.connection.onSelectionRanges(
    guardRequest<SelectionRangeParams, SelectionRange[] | null>(
      'textDocument/selectionRange',
      context.log,
      null,
      async ({ textDocument, positions }) => {
        const document = await readDocument(context, textDocument.uri);
        if (!document) return null;
        return provideSelectionRanges(
          document,
          positions.map((position) => toOffset(document, position)),
        );
      },
    ),
  );
  return { selectionRangeProvider: true };
};
