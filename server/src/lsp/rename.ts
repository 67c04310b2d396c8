import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { providePrepareRename, provideRename } from '../features/provideRename';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** `textDocument/prepareRename` and `textDocument/rename`: filling the blanks of one name. */
export const rename: Method = (context) => {
  const { connection, client, log } = context;
  connection.onPrepareRename(
    guardRequest<PrepareRenameParams, PrepareRenameResult | null>(
      'textDocument/prepareRename',
      log,
      null,
      async ({ textDocument, position }) => {
        const document = await readDocument(context, textDocument.uri);
        return (document && providePrepareRename(document, toOffset(document, position))) ?? null;
      },
    ),
  );
  connection.onRenameRequest(
    guardRequest<RenameParams, WorkspaceEdit | null>(
      'textDocument/rename',
      log,
      null,
      async ({ textDocument: { uri }, position, newName }) => {
        const document = await readDocument(context, uri);
        const edits = document && provideRename(document, toOffset(document, position), newName);
        return edits ? { changes: { [uri]: edits } } : null;
      },
    ),
  );
  return { renameProvider: client.preparesRename ? { prepareProvider: true } : true };
};
