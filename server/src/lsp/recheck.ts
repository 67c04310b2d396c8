import type { ServerContext } from './context';

/** Has every open report looked at again: something besides their texts has changed. What is found to be the same is not sent again. */
export async function recheckAll({ client, connection, watchers }: ServerContext): Promise<void> {
  for (const watcher of watchers) watcher.settingsChanged?.();
  if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
}
