import { DocumentDiagnosticReportKind, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Method } from './context';
import { createDiagnosticReports } from './diagnostics';
import { guardRequest } from './log';

/** `textDocument/diagnostic`: the client asks for diagnostics; one that has them already is told that nothing changed. */
export const pullDiagnostics: Method = (context) => {
  if (!context.client.pullsDiagnostics) return {};
  const reports = createDiagnosticReports(context);
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
