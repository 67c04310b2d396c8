import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { toSpan } from '../features/positions';
import { fixAllKind, provideCodeActions, renumberKind, resolveFixAll, type FixAllData } from '../features/provideCodeActions';
import { isRecord } from './client';
import type { Method } from './context';
import { guardRequest } from './log';

/** `textDocument/codeAction` and `codeAction/resolve`: quick fixes, renumbering, fixing all that is safe. */
export const codeAction: Method = (context) => {
  const { connection, checks, client, log, service, texts } = context;
  const versionFor = (version: number): number | undefined => (client.versionedEdits ? version : undefined);
  connection.onCodeAction(
    guardRequest<CodeActionParams, CodeAction[] | null>('textDocument/codeAction', log, null, async (params, token) => {
      const { uri } = params.textDocument;
      const checked = await checks.latest(uri, token);
      if (!checked) return null;
      const { document, findings, version } = checked;
      return provideCodeActions(document, findings, toSpan(document, params.range), {
        uri,
        version: versionFor(version),
        render: (rule, message) => service.render(rule, message, client.language),
        texts,
        only: params.context.only,
        diagnostics: params.context.diagnostics,
        lazy: client.lazyCodeActions,
        fillsBlanks: client.fillsBlanks,
      });
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    // An action that cannot be resolved comes back as it is.
    const resolve = guardRequest<CodeAction, CodeAction>('codeAction/resolve', log, action, async () => {
      const data: unknown = action.data;
      if (!isFixAllData(data)) return action;
      const checked = await checks.latest(data.uri, token);
      if (!checked) return action;
      return { ...action, edit: resolveFixAll(checked.document, checked.findings, data, versionFor(checked.version)) };
    });
    return resolve(action, token);
  });
  return {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, renumberKind, fixAllKind], resolveProvider: client.lazyCodeActions },
  };
};

function isFixAllData(data: unknown): data is FixAllData {
  return isRecord(data) && typeof data['uri'] === 'string' && (data['rule'] === undefined || typeof data['rule'] === 'string');
}
