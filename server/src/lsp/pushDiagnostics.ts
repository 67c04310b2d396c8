import type { Method } from './context';
import { createDiagnosticReports } from './diagnostics';
import { guardNotification } from './log';

/** Diagnostics are sent when the keyboard has rested so long, in milliseconds. */
const rest = 200;

/** `textDocument/publishDiagnostics`: for clients that do not ask for diagnostics. */
export const pushDiagnostics: Method = (context) => {
  const { client, connection, log, watchers } = context;
  if (client.pullsDiagnostics) return {};
  const reports = createDiagnosticReports(context);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const sent = new Map<string, string>();
  const send = guardNotification('textDocument/publishDiagnostics', log, async (uri: string) => {
    const report = await reports.latest(uri);
    if (!report || sent.get(uri) === report.id) return;
    sent.set(uri, report.id);
    await connection.sendDiagnostics({ uri, version: report.version, diagnostics: [...report.diagnostics] });
  });
  const schedule = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => void send(uri), wait),
    );
  };
  watchers.add({
    opened: ({ uri }) => schedule(uri, 0),
    changed: ({ uri }) => schedule(uri, rest),
    settingsChanged: () => {
      for (const uri of context.documents.keys()) schedule(uri, 0);
    },
    closed: (uri) => {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  });
  return {};
};
