import type { Location, ReferenceParams } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideReferences } from '../features/provideReferences';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/references`: what speaks of a title, all blanks of a name, all uses of a short name. */
export const references: Method = (context) => {
  context.connection.onReferences(
    guardRequest<ReferenceParams, Location[] | null>(
      'textDocument/references',
      context.log,
      null,
      async ({ textDocument: { uri }, position, context: { includeDeclaration } }) => {
        const document = await readDocument(context, uri);
        return document ? provideReferences(document, toOffset(document, position), uri, includeDeclaration) : null;
      },
    ),
  );
  return { referencesProvider: true };
};
