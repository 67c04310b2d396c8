import { CodeActionKind, type CodeAction, type Command, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '../linter/rule';
import { toSuppressions, type Suppression } from '../linter/sidecar';
import type { ReportDocument } from '../model/document';
import { canWrite, toSidecarEdit, type EditAbilities, type SidecarTarget } from './editSidecars';
import { toPosition } from './positions';
import type { FeatureTexts } from './texts';

/** Kind of the action that accepts all findings of a file; given only to who asks for just this. */
export const baselineKind = `${CodeActionKind.Source}.baseline.jiaogao`;

/** Kind of the action that takes out of sidecars what hides nothing; given only to who asks for just this. */
export const pruneKind = `${CodeActionKind.Source}.prune.jiaogao`;

/** Command of the client that saves the files with the addresses given, so that what was written takes effect. */
export const saveCommand = 'jiaogao.saveSidecars';

/** Command of the client that turns the rule given off in the settings. */
export const turnOffCommand = 'jiaogao.turnOffRule';

/** What is needed to offer that a finding be ignored. */
export interface IgnoreOptions extends EditAbilities {
  readonly uri: string;
  /** Version of the document that edits of it are made for. */
  readonly version: number | undefined;
  /** Where to write; undefined where there is no place for it. */
  readonly target: SidecarTarget | undefined;
  /** The document is Markdown, in which a comment is not seen. */
  readonly isMarkdown: boolean;
  /** The client has the commands {@link saveCommand} and {@link turnOffCommand}. */
  readonly hasIgnoreCommands: boolean;
  readonly texts: FeatureTexts;
  /** True when the client asks for the edit of a chosen action later. */
  readonly lazy: boolean;
}

/** Stands in an action whose edit is worked out when the action is chosen. */
export interface IgnoreData {
  readonly uri: string;
  readonly ignore: 'finding' | 'rule';
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The ways not to be shown findings any more: this one, this rule in this file, this rule anywhere. Never preferred.
 * Their edits come later: {@link resolveIgnore}.
 */
export function provideIgnoreActions(
  document: ReportDocument,
  findings: readonly Finding[],
  touched: readonly Finding[],
  shownBy: (finding: Finding) => readonly Diagnostic[],
  options: IgnoreOptions,
): CodeAction[] {
  const { uri, version, target, texts, isMarkdown, lazy } = options;
  const isWritable = target !== undefined && canWrite(target, options);
  const toQuickFix = (title: string, finding: Finding): CodeAction => {
    const diagnostics = [...shownBy(finding)];
    return { title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }) };
  };
  const toAction = (title: string, finding: Finding, ignore: IgnoreData['ignore']): CodeAction => {
    const data: IgnoreData = { uri, ignore, rule: finding.rule, start: finding.span.start, end: finding.span.end };
    const edit = lazy ? undefined : resolveIgnore(document, findings, data, target, options);
    return { ...toQuickFix(title, finding), ...(edit ? { edit } : { data }), ...toSaving(options, target ? [target.uri] : []) };
  };
  const here = touched.flatMap((finding) => {
    if (isWritable) return [toAction(texts.ignoreHere(findAlike(document, findings, finding).length), finding, 'finding')];
    if (!isMarkdown) return [];
    const edits = [toComment(document, finding)];
    const edit = version === undefined ? { changes: { [uri]: edits } } : { documentChanges: [{ textDocument: { uri, version }, edits }] };
    return [{ ...toQuickFix(texts.ignoreByComment, finding), edit }];
  });
  const byRule = [...new Map(touched.map((finding) => [finding.rule, finding])).values()];
  const inFile = isWritable ? byRule.map((finding) => toAction(texts.ignoreInFile(finding.rule), finding, 'rule')) : [];
  const anywhere = !options.hasIgnoreCommands
    ? []
    : byRule.map((finding) => ({
        ...toQuickFix(texts.ignoreAnywhere(finding.rule), finding),
        command: { title: texts.ignoreAnywhere(finding.rule), command: turnOffCommand, arguments: [finding.rule, uri] },
      }));
  return [...here, ...inFile, ...anywhere];
}

/** Works out the edit of an action; undefined when what it speaks of is no longer there. */
export function resolveIgnore(
  document: ReportDocument,
  findings: readonly Finding[],
  { ignore, rule, start, end }: IgnoreData,
  target: SidecarTarget | undefined,
  abilities: EditAbilities,
): WorkspaceEdit | undefined {
  const finding = findings.find((one) => one.rule === rule && one.span.start === start && one.span.end === end);
  if (!finding || !target || !canWrite(target, abilities)) return undefined;
  const change = ignore === 'rule' ? { rules: [rule] } : { add: toSuppressions(document, findAlike(document, findings, finding)) };
  return toSidecarEdit([[target, change]], abilities);
}

/** The action that accepts all that is shown now. */
export function provideBaseline(document: ReportDocument, findings: readonly Finding[], options: IgnoreOptions): CodeAction[] {
  const { target, texts } = options;
  if (!target || !canWrite(target, options) || findings.length === 0) return [];
  const edit = toSidecarEdit([[target, { add: toSuppressions(document, findings, { baseline: true }) }]], options);
  return edit ? [{ title: texts.acceptAll, kind: baselineKind, edit, ...toSaving(options, [target.uri]) }] : [];
}

/** The action that takes entries out of the sidecars in which they stand. */
export function providePruning(
  found: readonly (readonly [SidecarTarget, unused: readonly Suppression[]])[],
  options: IgnoreOptions,
): CodeAction[] {
  const wanted = found.filter(([, unused]) => unused.length > 0);
  const edit = toSidecarEdit(
    wanted.map(([target, unused]) => [target, { remove: unused }]),
    options,
  );
  const saving = toSaving(
    options,
    wanted.map(([{ uri }]) => uri),
  );
  return edit ? [{ title: options.texts.prune, kind: pruneKind, edit, ...saving }] : [];
}

/** Those that cannot be told apart from a finding: the same words at the same place of a paragraph with the same text. */
function findAlike(document: ReportDocument, findings: readonly Finding[], finding: Finding): Finding[] {
  const locate = ({ span }: Finding) => {
    const paragraph = document.paragraphAt(span.start);
    return { text: document.paragraphs[paragraph]?.text, at: span.start - document.startOf(paragraph) };
  };
  const own = locate(finding);
  return findings.filter((other) => {
    if (other.rule !== finding.rule || other.span.end - other.span.start !== finding.span.end - finding.span.start) return false;
    const { text, at } = locate(other);
    return at === own.at && text === own.text;
  });
}

function toComment(document: ReportDocument, { rule, span }: Finding) {
  const start = toPosition(document, document.startOf(document.paragraphAt(span.start)));
  return { range: { start, end: start }, newText: `<!-- jiaogao-ignore ${rule} -->${document.eol}` };
}

function toSaving({ hasIgnoreCommands, texts }: IgnoreOptions, uris: readonly string[]): { command?: Command } {
  return hasIgnoreCommands && uris.length > 0 ? { command: { title: texts.saveSidecar, command: saveCommand, arguments: [...uris] } } : {};
}
