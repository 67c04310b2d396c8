import type { TextDocumentIdentifier } from 'vscode-languageserver';
import { provideSectionMove, type SectionMove } from '../features/provideSectionMove';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** Which section is dropped on which, by the lines of their headings. */
export interface MoveSectionParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Version that the lines belong to; nothing is moved in another one. */
  readonly version: number;
  readonly section: number;
  readonly target: number;
}

/** `jiaogao/moveSection`: moving a section by dropping it on another one in an outline. */
export const moveSection: Method = (context) => {
  context.connection.onRequest(
    'jiaogao/moveSection',
    guardRequest<MoveSectionParams, SectionMove | null>(
      'jiaogao/moveSection',
      context.log,
      null,
      async ({ textDocument, version, section, target }) => {
        if (context.documents.get(textDocument.uri)?.version !== version) return null;
        const document = await readDocument(context, textDocument.uri);
        return (document && provideSectionMove(document, section, target)) ?? null;
      },
    ),
  );
  return {};
};
