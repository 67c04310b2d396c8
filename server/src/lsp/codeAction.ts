import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { toSpan } from '../features/positions';
import { contentsKind, provideContents } from '../features/provideContents';
import { fixAllKind, isWanted, provideCodeActions, resolveFixAll, type FixAllData } from '../features/provideCodeActions';
import {
  baselineKind,
  provideBaseline,
  providePruning,
  pruneKind,
  resolveIgnore,
  type IgnoreData,
  type IgnoreOptions,
} from '../features/provideIgnoreActions';
import { asksForStructureOnly, provideStructureActions, structureKinds } from '../features/provideStructureActions';
import { markerStyleKind } from '../features/provideMarkerStyles';
import { renumberKind, renumberReportKind } from '../features/provideRenumbering';
import type { Checked } from './checks';
import { isRecord } from './client';
import { type Method, readDocument, type ServerContext } from './context';
import { guardRequest } from './log';
import { isMarkdown } from './uris';

/** `textDocument/codeAction` and `codeAction/resolve`: quick fixes, ignoring, renumbering, fixing all that is safe, the baseline. */
export const codeAction: Method = (context) => {
  const { connection, checks, client, log, service, texts } = context;
  connection.onCodeAction(
    guardRequest<CodeActionParams, CodeAction[] | null>('textDocument/codeAction', log, null, async (params, token) => {
      const { uri } = params.textDocument;
      const { only, triggerKind } = params.context;
      if (asksForStructureOnly(only)) return await provideStructure(context, params);
      const checked = await checks.latest(uri, token);
      if (!checked) return null;
      const { document, found } = checked;
      const findings = found.all;
      const ignoring = toIgnoreOptions(context, checked);
      // By their own names only: nobody is to accept everything by asking for all there is to do with a file.
      if (only?.includes(baselineKind)) return provideBaseline(document, findings, ignoring);
      if (only?.includes(pruneKind)) return providePruning(findUnused(checked), ignoring);
      const { version } = ignoring;
      const at = toSpan(document, params.range);
      const contents = only && isWanted(contentsKind, only) ? provideContents(document, { uri, version, texts }) : [];
      const actions = provideCodeActions(document, findings, at, {
        uri,
        version,
        render: (rule, message) => service.render(rule, message, client.language),
        texts,
        annotatesEdits: client.annotatesEdits,
        only,
        diagnostics: params.context.diagnostics,
        lazy: client.lazyCodeActions,
        fillsBlanks: client.fillsBlanks,
        ignoring,
        explainsRules: client.explainsRules,
      });
      // Nobody is shown a light bulb on every line for what can be done anywhere.
      if (triggerKind === CodeActionTriggerKind.Automatic) return [...actions, ...contents];
      return [...actions, ...contents, ...provideStructureActions(document, at, { uri, version, texts, only, selects: client.selects })];
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    // An action that cannot be resolved comes back as it is.
    const resolve = guardRequest<CodeAction, CodeAction>('codeAction/resolve', log, action, async () => {
      const data: unknown = action.data;
      const uri = isRecord(data) ? data['uri'] : undefined;
      const checked = typeof uri === 'string' ? await checks.latest(uri, token) : undefined;
      const edit = checked && resolveEdit(context, checked, data);
      return edit ? { ...action, edit } : action;
    });
    return resolve(action, token);
  });
  const codeActionKinds = [
    CodeActionKind.QuickFix,
    renumberKind,
    renumberReportKind,
    markerStyleKind,
    ...Object.values(structureKinds),
    fixAllKind,
    contentsKind,
    baselineKind,
    pruneKind,
  ];
  return { codeActionProvider: { codeActionKinds, resolveProvider: client.lazyCodeActions } };
};

/** Changes of structure alone do not wait for the findings. */
async function provideStructure(
  context: ServerContext,
  { textDocument, range, context: { only } }: CodeActionParams,
): Promise<CodeAction[]> {
  const { client, texts, documents } = context;
  const { uri } = textDocument;
  const version = client.versionedEdits ? documents.get(uri)?.version : undefined;
  const document = await readDocument(context, uri);
  if (!document) return [];
  return provideStructureActions(document, toSpan(document, range), { uri, version, texts, only, selects: client.selects });
}

function resolveEdit({ client }: ServerContext, { document, found, version, sidecars }: Checked, data: unknown): WorkspaceEdit | undefined {
  if (isIgnoreData(data)) return resolveIgnore(document, found.all, data, sidecars.target, client);
  return isFixAllData(data) ? resolveFixAll(document, found.all, data, client.versionedEdits ? version : undefined) : undefined;
}

function toIgnoreOptions({ client, texts }: ServerContext, { uri, version, sidecars }: Checked): IgnoreOptions {
  return {
    uri,
    version: client.versionedEdits ? version : undefined,
    target: sidecars.target,
    versionedEdits: client.versionedEdits,
    createsFiles: client.createsFiles,
    hasIgnoreCommands: client.hasIgnoreCommands,
    isMarkdown: isMarkdown(uri),
    lazy: client.lazyCodeActions,
    texts,
  };
}

/** The sidecars of a document, each with its entries that hide nothing. */
function findUnused({ sidecars, unused }: Checked) {
  const all = new Set(unused);
  return sidecars.found.map((found) => [found, [...found.sidecar.places.keys()].filter((entry) => all.has(entry))] as const);
}

function isFixAllData(data: unknown): data is FixAllData {
  return isRecord(data) && typeof data['uri'] === 'string' && (data['rule'] === undefined || typeof data['rule'] === 'string');
}

function isIgnoreData(data: unknown): data is IgnoreData {
  return (
    isRecord(data) &&
    (data['ignore'] === 'finding' || data['ignore'] === 'rule') &&
    typeof data['rule'] === 'string' &&
    typeof data['start'] === 'number' &&
    typeof data['end'] === 'number'
  );
}
