import type { Diagnostic } from 'vscode-languageserver';
import type { CancellationSignal } from '../base/cancellation';
import { explainRuleCommand } from '../features/provideCodeActions';
import { provideDiagnostics, provideTooLargeDiagnostic, type DiagnosticMemory } from '../features/provideDiagnostics';
import type { RunDepth } from '../linter/run';
import { longestText } from '../service/limits';
import type { Checked } from './checks';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';
import { hasOwnSeverity } from './settings';

/** The diagnostics of one document, with an id that changes only when they do. */
export interface DiagnosticReport {
  readonly id: string;
  readonly version: number;
  /** False while a long check goes on; there is more to come. */
  readonly isWhole: boolean;
  /** False while rules that may wait have not looked at this version yet. */
  readonly isSettled: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes diagnostics, and sees when they are still the same. */
export interface DiagnosticReports {
  /** The report on the newest version; empty for a document that is not open. */
  latest(uri: string, token?: CancellationSignal, depth?: RunDepth): Promise<DiagnosticReport | undefined>;
  /** The same, or, where checking takes long, the report on what is known so far. */
  soon(uri: string, token?: CancellationSignal, depth?: RunDepth): Promise<DiagnosticReport | undefined>;
}

/** Makes the reports of one server. */
export function createDiagnosticReports(context: ServerContext): DiagnosticReports {
  const known: DiagnosticMemory = new WeakMap();
  const made = new Map<string, { readonly from: unknown; readonly report: DiagnosticReport }>();
  // Ids of an earlier run of the server must mean nothing to this one.
  const prefix = Date.now().toString(36);
  let count = 0;
  const keep = (
    uri: string,
    from: Checked | OpenDocument,
    stage: Pick<DiagnosticReport, 'isWhole' | 'isSettled'>,
    diagnostics: readonly Diagnostic[],
  ): DiagnosticReport => {
    const before = made.get(uri)?.report;
    const same = before !== undefined && areSame(before.diagnostics, diagnostics);
    const { id, diagnostics: told } = same ? before : { id: `${prefix}.${++count}`, diagnostics };
    const report = { id, diagnostics: told, version: from.version, isWhole: stage.isWhole, isSettled: stage.isSettled };
    made.set(uri, { from, report });
    return report;
  };
  context.watchers.add({ closed: (uri) => made.delete(uri) });
  const toReport = (uri: string, checked: Checked | undefined): DiagnosticReport | undefined => {
    const before = made.get(uri);
    if (checked) return before?.from === checked ? before.report : keep(uri, checked, checked, toDiagnostics(context, checked, known));
    const open = context.documents.get(uri);
    if (open?.content.kind !== 'tooLarge') return undefined;
    if (before?.from === open) return before.report;
    const tooLarge = provideTooLargeDiagnostic(open.content.text.length, longestText, context.texts);
    return keep(uri, open, { isWhole: true, isSettled: true }, [tooLarge]);
  };
  return {
    latest: async (uri, token, depth) => toReport(uri, await context.checks.latest(uri, token, depth)),
    soon: async (uri, token, depth) => toReport(uri, await context.checks.soon(uri, token, depth)),
  };
}

function toDiagnostics(context: ServerContext, { uri, document, found, settings }: Checked, known: DiagnosticMemory): Diagnostic[] {
  const { rules, texts, client, service } = context;
  return provideDiagnostics(document, found, {
    known,
    uri,
    rules,
    texts,
    render: (rule, message) => service.render(rule, message, client.language),
    limits: settings.limits,
    hasOwnSeverity: (rule) => hasOwnSeverity(settings.rules, rule),
    relatedInformation: client.relatedInformation,
    ...(client.explainsRules && { href: toRulePage }),
  });
}

/** A link that VS Code follows by running the command: the page comes with the extension, nothing is looked up on the web. */
function toRulePage(rule: string): string {
  return `command:${explainRuleCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;
}

function areSame(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  return before.length === now.length && before.every((diagnostic, index) => isSame(diagnostic, now[index]));
}

function isSame(a: Diagnostic, b: Diagnostic | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character &&
    a.range.end.line === b.range.end.line &&
    a.range.end.character === b.range.end.character &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    JSON.stringify(a.relatedInformation) === JSON.stringify(b.relatedInformation)
  );
}
