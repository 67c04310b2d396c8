import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import { combineFixes, firstSafeFix } from '../linter/fixes';
import type { Finding, Message } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import { findBlank } from './findBlank';
import { toRange } from './positions';
import { provideIgnoreActions, type IgnoreOptions } from './provideIgnoreActions';
import { markerStyleKind, provideMarkerStyles } from './provideMarkerStyles';
import {
  provideLevelRenumbering,
  provideReportRenumbering,
  type RenumberingOptions,
  renumberKind,
  renumberReportKind,
} from './provideRenumbering';
import { toWorkspaceEdit } from './workspaceEdit';

/** Kind of the action that applies all safe fixes of the file. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.jiaogao`;

/** What code actions need besides the document and its findings. */
export interface CodeActionOptions extends RenumberingOptions {
  readonly render: (rule: string, message: Message) => string;
  /** Kinds asked for; all but source actions when there is none. */
  readonly only: readonly CodeActionKind[] | undefined;
  /** Diagnostics the client shows at the place. */
  readonly diagnostics: readonly Diagnostic[];
  /** True when the client asks for the edit of a chosen action later. */
  readonly lazy: boolean;
  /** True when the client has the command {@link fillBlankCommand}. */
  readonly fillsBlanks: boolean;
  /** What is needed to offer that findings be ignored. */
  readonly ignoring: IgnoreOptions;
  /** True when the client has the command {@link explainRuleCommand}. */
  readonly explainsRules: boolean;
}

/** Command of the client that asks for a text and puts it into the ranges of its {@link FillBlankArguments}. */
export const fillBlankCommand = 'jiaogao.fillBlank';

/** Command of the client that shows the page of the rule whose id it is given. */
export const explainRuleCommand = 'jiaogao.explainRule';

/** What the command that fills blanks is given. */
export interface FillBlankArguments {
  readonly uri: string;
  /** Version the ranges belong to; the client leaves a newer text alone. */
  readonly version: number | undefined;
  /** The blank as written, for the question. */
  readonly phrase: string;
  readonly ranges: readonly Range[];
}

/** Stands in an action whose edit is worked out when the action is chosen: safe fixes of one rule, or of all. */
export interface FixAllData {
  readonly uri: string;
  readonly rule?: string;
}

/**
 * Gives the actions at a place: every fix of the findings that touch it, for a safe fix also all fixes of its kind in
 * the file, ways not to be shown the finding, renumbering of the level and the report at the place, other ways to write the labels there, and on demand all safe fixes of the file.
 */
export function provideCodeActions(
  document: ReportDocument,
  findings: readonly Finding[],
  at: Span,
  options: CodeActionOptions,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, options.only)) {
    const touched = findings.filter(({ span }) => span.start <= at.end && at.start <= span.end);
    for (const finding of touched) actions.push(...toQuickFixes(document, finding, options));
    actions.push(...toRuleFixes(document, findings, touched, options));
    if (options.fillsBlanks) actions.push(...toFilling(document, at, options));
    const shownBy = (finding: Finding) => findDiagnostics(document, finding, options.diagnostics);
    actions.push(...provideIgnoreActions(document, findings, touched, shownBy, options.ignoring));
    if (options.explainsRules) actions.push(...toExplaining(document, touched, options));
  }
  if (isWanted(renumberKind, options.only)) actions.push(...provideLevelRenumbering(document, at.start, options));
  if (isWanted(renumberReportKind, options.only)) actions.push(...provideReportRenumbering(document, at.start, options));
  if (isWanted(markerStyleKind, options.only)) actions.push(...provideMarkerStyles(document, at.start, options));
  if (options.only && isWanted(fixAllKind, options.only) && findings.some(firstSafeFix)) {
    actions.push(toFixAll(document, findings, fixAllKind, options.texts.fixAll, { uri: options.uri }, options));
  }
  return actions;
}

/** Works out the edit of an action that was sent without one. */
export function resolveFixAll(
  document: ReportDocument,
  findings: readonly Finding[],
  data: FixAllData,
  version: number | undefined,
): WorkspaceEdit {
  const ofRule = data.rule === undefined ? findings : findings.filter(({ rule }) => rule === data.rule);
  return toWorkspaceEdit(document, combineFixes(ofRule).edits, { uri: data.uri, version });
}

function toQuickFixes(document: ReportDocument, finding: Finding, options: CodeActionOptions): CodeAction[] {
  const fixes = (finding.fixes ?? []).filter((fix) => fix.edits.length > 0);
  const safe = fixes.filter((fix) => fix.safety === 'safe');
  const shown = findDiagnostics(document, finding, options.diagnostics);
  return fixes.map((fix) => {
    const action: CodeAction = {
      title: options.render(finding.rule, fix.title),
      kind: CodeActionKind.QuickFix,
      edit: toWorkspaceEdit(document, fix.edits, options),
    };
    if (shown.length > 0) action.diagnostics = shown;
    if (safe.length === 1 && fix === safe[0]) action.isPreferred = true;
    return action;
  });
}

/** For each rule with a safe fix at the place and more of the kind elsewhere, one action for all of them. */
function toRuleFixes(
  document: ReportDocument,
  findings: readonly Finding[],
  touched: readonly Finding[],
  options: CodeActionOptions,
): CodeAction[] {
  const rules = new Set(touched.filter(firstSafeFix).map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const alike = findings.filter((finding) => finding.rule === rule && firstSafeFix(finding));
    if (alike.length < 2) return [];
    const title = options.texts.fixAllOfRule(alike.length);
    return [toFixAll(document, alike, CodeActionKind.QuickFix, title, { uri: options.uri, rule }, options)];
  });
}

/** Reading about each rule that found something at the place. */
function toExplaining(document: ReportDocument, touched: readonly Finding[], { texts, diagnostics }: CodeActionOptions): CodeAction[] {
  return [...new Set(touched.map(({ rule }) => rule))].map((rule) => {
    const title = texts.aboutRule(rule);
    const action: CodeAction = {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: explainRuleCommand, arguments: [rule] },
    };
    const shown = touched.filter((finding) => finding.rule === rule).flatMap((finding) => findDiagnostics(document, finding, diagnostics));
    if (shown.length > 0) action.diagnostics = shown;
    return action;
  });
}

function toFixAll(
  document: ReportDocument,
  findings: readonly Finding[],
  kind: CodeActionKind,
  title: string,
  data: FixAllData,
  options: CodeActionOptions,
): CodeAction {
  const action: CodeAction = { title, kind };
  if (options.lazy) action.data = data;
  else action.edit = resolveFixAll(document, findings, data, options.version);
  return action;
}

/** Filling the blank at the place: the likelier way first, a name everywhere, a value here only. */
function toFilling(document: ReportDocument, at: Span, { uri, version, texts }: CodeActionOptions): CodeAction[] {
  const blank = findBlank(document, at.start);
  if (!blank) return [];
  const toAction = (title: string, spans: readonly Span[]): CodeAction => {
    const filling: FillBlankArguments = { uri, version, phrase: blank.phrase, ranges: spans.map((span) => toRange(document, span)) };
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: fillBlankCommand, arguments: [filling] } };
  };
  const one = toAction(texts.fillBlank(blank.phrase), [blank.span]);
  if (blank.same.length < 2) return [one];
  const all = toAction(texts.fillBlanks(blank.phrase, blank.same.length), blank.same);
  return blank.item.placeholder === 'name' ? [all, one] : [one, all];
}

/** The diagnostics that show a finding. */
function findDiagnostics(document: ReportDocument, finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const range = toRange(document, finding.span);
  return diagnostics.filter((diagnostic) => isOf(diagnostic, finding, range));
}

function isOf(diagnostic: Diagnostic, finding: Finding, range: Diagnostic['range']): boolean {
  return (
    diagnostic.code === finding.rule &&
    (diagnostic.data === undefined || diagnostic.data === finding.message.id) &&
    diagnostic.range.start.line === range.start.line &&
    diagnostic.range.start.character === range.start.character &&
    diagnostic.range.end.line === range.end.line &&
    diagnostic.range.end.character === range.end.character
  );
}

/** Kinds form a tree by their dots: asking for `refactor` asks for `refactor.rewrite.renumber` too. */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
