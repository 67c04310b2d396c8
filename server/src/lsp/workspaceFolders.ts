import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { Method } from './context';
import { guardNotification } from './log';
import { recheckAll } from './recheck';

/** `workspace/didChangeWorkspaceFolders`: the folders that are open say how far up house rules are looked for. */
export const workspaceFolders: Method = (context) => {
  const { client, connection, log, settings } = context;
  if (!client.changesFolders) return {};
  connection.workspace.onDidChangeWorkspaceFolders(
    guardNotification('workspace/didChangeWorkspaceFolders', log, async (event: WorkspaceFoldersChangeEvent) => {
      for (const { uri } of event.removed) context.workspaceFolders.delete(uri);
      for (const { uri } of event.added) context.workspaceFolders.add(uri);
      settings.refresh();
      await recheckAll(context);
    }),
  );
  return { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } };
};
