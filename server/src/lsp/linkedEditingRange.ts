import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideLinkedEditing } from '../features/provideLinkedEditing';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/linkedEditingRange`: typing into a name fills it everywhere in its report, for editors in which that is on. */
export const linkedEditingRange: Method = (context) => {
  context.connection.languages.onLinkedEditingRange(
    guardRequest<LinkedEditingRangeParams, LinkedEditingRanges | null>(
      'textDocument/linkedEditingRange',
      context.log,
      null,
      async ({ textDocument, position }) => {
        const document = await readDocument(context, textDocument.uri);
        return (document && provideLinkedEditing(document, toOffset(document, position))) ?? null;
      },
    ),
  );
  return { linkedEditingRangeProvider: true };
};
