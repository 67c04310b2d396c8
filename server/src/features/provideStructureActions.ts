import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { applyEdits } from '../base/edit';
import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { findReport, findSection } from '../model/navigate';
import { mergeParagraph, mergeSection, splitParagraph } from '../model/structure/mergeAndSplit';
import { changeLevel, moveSection } from '../model/structure/relocate';
import type { StructureEdit } from '../model/structure/structureEdit';
import { createToRange } from './positions';
import { isWanted } from './provideCodeActions';
import { toWorkspaceEdit } from './workspaceEdit';
import type { FeatureTexts } from './texts';

const { RefactorRewrite } = CodeActionKind;
const move = `${CodeActionKind.Refactor}.move`;

/** Kinds of the actions that change a report's structure, by the names of their titles in {@link FeatureTexts}. */
export const structureKinds = {
  moveUp: `${move}.up`,
  moveDown: `${move}.down`,
  promote: `${RefactorRewrite}.promote`,
  demote: `${RefactorRewrite}.demote`,
  mergeSection: `${RefactorRewrite}.mergeSection`,
  mergeParagraph: `${RefactorRewrite}.mergeParagraph`,
  split: `${RefactorRewrite}.split`,
} as const;

/** Command of the client that puts the selection where its {@link SelectArguments} say. */
export const selectCommand = 'jiaogao.select';

/** What the command that selects is given. */
export interface SelectArguments {
  readonly uri: string;
  /** In the text after the edit. */
  readonly range: Range;
}

/** What the actions need besides the document. */
export interface StructureActionOptions {
  readonly uri: string;
  readonly version: number | undefined;
  readonly texts: FeatureTexts;
  /** Kinds asked for; all when there is none. */
  readonly only: readonly CodeActionKind[] | undefined;
  /** True when the client has the command {@link selectCommand}. */
  readonly selects: boolean;
}

/** Tells whether nothing but changes of structure is asked for: these need no findings. */
export function asksForStructureOnly(only: readonly CodeActionKind[] | undefined): boolean {
  const kinds: readonly string[] = Object.values(structureKinds);
  return only !== undefined && only.length > 0 && only.every((kind) => kinds.includes(kind));
}

/**
 * Gives what can be done with the section and the paragraph at a selection: moving it among its siblings, changing its level,
 * merging and splitting, each with the numbers put right. Costs for each that is possible a new look at the outline.
 */
export function provideStructureActions(document: ReportDocument, at: Span, options: StructureActionOptions): CodeAction[] {
  const paragraph = document.paragraphAt(at.start);
  const report = findReport(document, paragraph);
  const section = report && findSection(report, paragraph);
  const { texts, only } = options;
  const actions: CodeAction[] = [];
  const offer = (
    name: keyof typeof structureKinds,
    compute: () => (StructureEdit & { readonly reason?: keyof FeatureTexts['split'] }) | undefined,
  ): void => {
    if (!isWanted(structureKinds[name], only)) return;
    const change = compute();
    if (!change) return;
    const title = name === 'split' ? texts.split[change.reason ?? 'cursor'] : texts.structure[name];
    actions.push(toAction(document, title, structureKinds[name], change, options));
  };
  if (section) {
    offer('moveUp', () => moveSection(document, section, -1, at));
    offer('moveDown', () => moveSection(document, section, 1, at));
    offer('promote', () => changeLevel(document, section, -1, at));
    offer('demote', () => changeLevel(document, section, 1, at));
    offer('mergeSection', () => mergeSection(document, section, at));
  }
  offer('mergeParagraph', () => mergeParagraph(document, paragraph));
  offer('split', () => splitParagraph(document, at));
  return actions;
}

function toAction(
  document: ReportDocument,
  title: string,
  kind: CodeActionKind,
  change: StructureEdit,
  options: StructureActionOptions,
): CodeAction {
  const action: CodeAction = { title, kind, edit: toWorkspaceEdit(document, change.edits, options) };
  if (options.selects) {
    const arguments_: SelectArguments = { uri: options.uri, range: toRangeAfter(document, change) };
    action.command = { title, command: selectCommand, arguments: [arguments_] };
  }
  return action;
}

/** The selection by line and column of the text after the edits. */
export function toRangeAfter(document: ReportDocument, { edits, selection }: StructureEdit): Range {
  return createToRange(applyEdits(document.textOf({ start: 0, end: document.length }), edits))(selection);
}
