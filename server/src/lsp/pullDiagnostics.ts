import { DocumentDiagnosticReportKind, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Method } from './context';
import { createDiagnosticReports } from './diagnostics';
import { guardNotification, guardRequest } from './log';

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
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  context.connection.languages.diagnostics.on(
    guardRequest('textDocument/diagnostic', context.log, nothing, async (params: DocumentDiagnosticParams, token) => {
      const report = await reports.latest(params.textDocument.uri, token);
      if (!report) return nothing;
      if (report.id === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: [...report.diagnostics] };
    }),
  );
  return { diagnosticProvider: { identifier: 'jiaogao', interFileDependencies: false, workspaceDiagnostics: false } };
};
