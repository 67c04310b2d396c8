import { DidChangeWatchedFilesNotification, type DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { ownFolder } from '../features/stock/ownPhrases';
import { configFileName } from '../linter/config';
import { sidecarName } from '../linter/sidecar';
import type { Method } from './context';
import { guardNotification } from './log';
import { recheckAll } from './recheck';

/** Names of the files beside reports that a check depends on. */
const checkedNames: readonly string[] = [configFileName, sidecarName];

/** Patterns of all files that are read. */
const watchedNames: readonly string[] = [...checkedNames, `${ownFolder}/*`];

/** `workspace/didChangeWatchedFiles`: tells who reads files that they changed, and has everything checked again. */
export const watchedFiles: Method = (context) => {
  const { client, connection, log, settings, watchers } = context;
  connection.onDidChangeWatchedFiles(
    guardNotification('workspace/didChangeWatchedFiles', log, async ({ changes }: DidChangeWatchedFilesParams) => {
      const uris = changes.map(({ uri }) => uri);
      if (uris.some((uri) => uri.endsWith(`/${configFileName}`))) settings.refresh();
      for (const watcher of watchers) watcher.filesChanged?.(uris);
      if (uris.some((uri) => checkedNames.some((name) => uri.endsWith(`/${name}`)))) await recheckAll(context);
    }),
  );
  watchers.add({
    initialized: async () => {
      if (!client.watchesFiles) return;
      const patterns = watchedNames.map((name) => ({ globPattern: `**/${name}` }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: patterns });
    },
  });
  return {};
};
