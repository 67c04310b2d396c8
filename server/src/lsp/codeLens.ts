import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { provideCodeLenses, resolveCodeLens, type LensOptions } from '../features/provideCodeLenses';
import type { Checked } from './checks';
import { isRecord } from './client';
import type { Method, ServerContext } from './context';
import { guardRequest } from './log';
import { refreshOnSettings } from './refreshing';

/** `textDocument/codeLens` and `codeLens/resolve`: above sections what is to be done in them, where the user wants it. */
export const codeLens: Method = (context) => {
  const { connection, client, checks, log, settings } = context;
  connection.onCodeLens(
    guardRequest<CodeLensParams, CodeLens[] | null>('textDocument/codeLens', log, null, async ({ textDocument: { uri } }, token) => {
      // The check is waited for only where it is needed.
      if (!context.documents.has(uri) || !(await settings.get(uri)).look.codeLens) return null;
      const checked = await checks.latest(uri, token);
      return checked ? provideCodeLenses(checked.document, toOptions(context, checked)) : null;
    }),
  );
  connection.onCodeLensResolve((lens, token) => {
    const resolve = guardRequest<CodeLens, CodeLens>('codeLens/resolve', log, lens, async () => {
      const data: unknown = lens.data;
      const uri = isRecord(data) && typeof data['uri'] === 'string' ? data['uri'] : undefined;
      const checked = uri === undefined ? undefined : await checks.latest(uri, token);
      if (!checked || !isRecord(data) || checked.version !== data['version']) return lens;
      const command = resolveCodeLens(checked.document, lens, { ...toOptions(context, checked), showsPlaces: client.showsPlaces });
      return command ? { ...lens, command } : lens;
    });
    return resolve(lens, token);
  });
  refreshOnSettings(context, client.refreshesCodeLenses, 'workspace/codeLens/refresh');
  return { codeLensProvider: { resolveProvider: true } };
};

function toOptions({ rules, texts }: ServerContext, { uri, version, found, settings }: Checked): LensOptions {
  return { uri, version, texts, findings: found.all, isBlank: (rule) => rules.get(rule)?.blank === true, target: settings.look.target };
}
