import { DidChangeConfigurationNotification, type DidChangeConfigurationParams } from 'vscode-languageserver';
import type { Method } from './context';
import { guardNotification } from './log';
import { recheckAll } from './recheck';
import { section } from './settings';

/** `workspace/didChangeConfiguration`: forgets the settings and has everything checked again. */
export const configuration: Method = (context) => {
  const { client, connection, log, settings, watchers } = context;
  connection.onDidChangeConfiguration(
    guardNotification('workspace/didChangeConfiguration', log, async (params: DidChangeConfigurationParams) => {
      settings.change(params.settings);
      await recheckAll(context);
    }),
  );
  watchers.add({
    initialized: async () => {
      if (client.registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section });
    },
  });
  return {};
};
