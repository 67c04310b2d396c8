import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideDefinition } from '../features/provideDefinition';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/definition`: where a line of the contents page, a reference, an announcement, a blank or a short name leads to. */
export const definition: Method = (context) => {
  const { connection, client, log } = context;
  connection.onDefinition(
    guardRequest<DefinitionParams, LocationLink[] | Location[] | null>(
      'textDocument/definition',
      log,
      null,
      async ({ textDocument: { uri }, position }) => {
        const document = await readDocument(context, uri);
        const links = document ? provideDefinition(document, toOffset(document, position), uri) : [];
        return client.linksDefinitions ? links : links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
      },
    ),
  );
  return { definitionProvider: true };
};
