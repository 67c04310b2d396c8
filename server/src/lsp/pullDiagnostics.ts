import { DocumentDiagnosticReportKind, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Method } from './context';
import { createDiagnosticReports } from './diagnostics';
import { createFollower } from './follow';
import { guardNotification, guardRequest } from './log';

/** When the keyboard has rested so long, in milliseconds, the rules that may wait look at the text too. */
const settleRest = 500;

/** When reports were opened or closed, what is shown of the others is asked for again after so long a rest, in milliseconds. */
const rest = 300;

/** `textDocument/diagnostic`: the client asks for diagnostics; one that has them already is told that nothing changed. */
export const pullDiagnostics: Method = (context) => {
  if (!context.client.pullsDiagnostics) return {};
  const reports = createDiagnosticReports(context);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = guardNotification('workspace/diagnostic/refresh', context.log, () => context.connection.languages.diagnostics.refresh());
  const refreshOthers = (others: number): void => {
    if (others === 0 || !context.client.refreshesDiagnostics) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(undefined), rest);
  };
  context.watchers.add({
    opened: () => refreshOthers(context.documents.size - 1),
    closed: () => refreshOthers(context.documents.size),
  });
  const follower = createFollower(context.checks, () => void refresh(undefined));
  const settling = new Map<string, ReturnType<typeof setTimeout>>();
  const stopSettling = (uri: string): void => {
    clearTimeout(settling.get(uri));
    settling.delete(uri);
  };
  /** What is then found to be other than what the client was told is fetched by it on our asking. */
  const settleLater = (uri: string, told: string): void => {
    stopSettling(uri);
    const settle = guardNotification('textDocument/diagnostic', context.log, async () => {
      settling.delete(uri);
      const report = await reports.latest(uri);
      if (report && report.id !== told) await refresh(undefined);
    });
    settling.set(
      uri,
      setTimeout(() => void settle(undefined), settleRest),
    );
  };
  const stopWaiting = (uri: string): void => {
    stopSettling(uri);
    follower.stop(uri);
  };
  context.watchers.add({ changed: ({ uri }) => stopWaiting(uri), closed: stopWaiting });
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  context.connection.languages.diagnostics.on(
    guardRequest('textDocument/diagnostic', context.log, nothing, async (params: DocumentDiagnosticParams, token) => {
      const { uri } = params.textDocument;
      const report = context.client.refreshesDiagnostics ? await reports.soon(uri, token, 'typing') : await reports.latest(uri, token);
      if (!report) return nothing;
      stopWaiting(uri);
      if (!report.isWhole) follower.follow(uri);
      else if (!report.isSettled) settleLater(uri, report.id);
      if (report.id === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: [...report.diagnostics] };
    }),
  );
  return { diagnosticProvider: { identifier: 'jiaogao', interFileDependencies: false, workspaceDiagnostics: false } };
};
