import type { ServerContext } from './context';

/** Has the client ask again for what depends on settings, with a request such as `workspace/codeLens/refresh`, where it knows that. */
export function refreshOnSettings({ connection, log, watchers }: ServerContext, isKnown: boolean, request: string): void {
  if (!isKnown) return;
  watchers.add({
    settingsChanged: () => void connection.sendRequest(request).catch((error: unknown) => log.error(request, error)),
  });
}
