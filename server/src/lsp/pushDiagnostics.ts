import type { Method } from './context';
import { createDiagnosticReports } from './diagnostics';
import { createFollower } from './follow';
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
    const report = await reports.soon(uri);
    if (report && !report.isWhole) follower.follow(uri);
    if (!report || sent.get(uri) === report.id) return;
    sent.set(uri, report.id);
    await connection.sendDiagnostics({ uri, version: report.version, diagnostics: [...report.diagnostics] });
  });
  const follower = createFollower(context.checks, (uri) => void send(uri));
  const schedule = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => void send(uri), wait),
    );
  };
  const scheduleAll = (wait: number): void => {
    for (const uri of context.documents.keys()) schedule(uri, wait);
  };
  watchers.add({
    opened: ({ uri }) => {
      // What is open beside a report may be spoken of in it.
      scheduleAll(rest);
      schedule(uri, 0);
    },
    changed: ({ uri }) => {
      follower.stop(uri);
      schedule(uri, rest);
    },
    settingsChanged: () => scheduleAll(0),
    closed: (uri) => {
      follower.stop(uri);
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      scheduleAll(rest);
    },
  });
  return {};
};
