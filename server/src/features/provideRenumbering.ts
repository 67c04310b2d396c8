import {
  type ChangeAnnotation,
  type CodeAction,
  CodeActionKind,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { TextEdit } from '../base/edit';
import { firstAtOrBehind } from '../base/search';
import { shift } from '../base/span';
import type { Part, ReportDocument, Section } from '../model/document';
import { findReport, findSection, textAt } from '../model/navigate';
import { followChanges, renumberReport } from '../model/numbering/renumberReport';
import { type NumberChange, renumberSeries } from '../model/renumber';
import { toLspEdits } from './positions';
import type { FeatureTexts } from './texts';

/** Kind of the action that renumbers the siblings at the cursor. */
export const renumberKind = `${CodeActionKind.RefactorRewrite}.renumber`;

/** Kind of the action that renumbers the whole report at the cursor; not below {@link renumberKind}, so that neither is taken for the other. */
export const renumberReportKind = `${CodeActionKind.RefactorRewrite}.renumberReport`;

/** What renumbering needs to know. */
export interface RenumberingOptions {
  readonly uri: string;
  /** Version the edits are made for; without one they are sent unversioned, for clients that know no other. */
  readonly version: number | undefined;
  readonly texts: FeatureTexts;
  /** True when the client can ask before it applies a part of an edit. */
  readonly annotatesEdits: boolean;
}

/** Puts right the numbers of the level that a place stands in, references and announced counts with them. */
export function provideLevelRenumbering(document: ReportDocument, at: number, options: RenumberingOptions): CodeAction[] {
  const part = partAt(document, at);
  const section = part && findNumberedSection(part.document, document.paragraphAt(at) - part.first);
  return section
    ? toActions(document, part, renumberSeries(part.document, section), renumberKind, () => options.texts.renumber, options)
    : [];
}

/** Puts right all numbers of the report that a place stands in, references and announced counts with them. */
export function provideReportRenumbering(document: ReportDocument, at: number, options: RenumberingOptions): CodeAction[] {
  const part = partAt(document, at);
  const report = part?.document.reports[0];
  return report
    ? toActions(document, part, renumberReport(part.document, report), renumberReportKind, options.texts.renumberReport, options)
    : [];
}

/** The part a place stands in: what is worked out of it is kept as long as nothing in it changes. O(log parts). */
function partAt({ parts }: ReportDocument, at: number): Part | undefined {
  return parts[firstAtOrBehind(parts, at + 1, ({ start }) => start) - 1];
}

/** The innermost numbered section that the paragraph stands in. */
function findNumberedSection(document: ReportDocument, paragraph: number): Section | undefined {
  const report = findReport(document, paragraph);
  let section = report && findSection(report, paragraph);
  while (section && !section.marker) section = section.parent;
  return section;
}

function toActions(
  document: ReportDocument,
  part: Part,
  changes: readonly NumberChange[],
  kind: string,
  titleOf: FeatureTexts['renumberReport'],
  options: RenumberingOptions,
): CodeAction[] {
  if (changes.length === 0) return [];
  const { certain, doubtful, left } = followChanges(part.document, changes);
  const leftWords = [...new Set(left.map(({ place }) => textAt(part.document, place)))];
  const title = titleOf(changes.length, certain.length, leftWords);
  const toOwn = (edits: readonly TextEdit[]): LspTextEdit[] =>
    toLspEdits(
      document,
      edits.map(({ span, newText }) => ({ span: shift(span, part.start), newText })),
    );
  const sure = toOwn([...changes.map(({ edit }) => edit), ...certain]);
  return [{ title, kind, edit: toWorkspaceEdit(sure, toOwn(doubtful), title, options) }];
}

/**
 * Doubtful edits come only where the client asks before it makes them: VS Code then shows all edits, the doubtful ones
 * not ticked. Where nothing is doubtful it asks nothing, and one step undoes it.
 */
function toWorkspaceEdit(
  sure: LspTextEdit[],
  doubtful: LspTextEdit[],
  title: string,
  { uri, version, texts, annotatesEdits }: RenumberingOptions,
): WorkspaceEdit {
  if (version === undefined) return { changes: { [uri]: sure } };
  const textDocument = { uri, version };
  if (!annotatesEdits || doubtful.length === 0) return { documentChanges: [{ textDocument, edits: sure }] };
  const annotate = (edits: readonly LspTextEdit[], annotationId: string) => edits.map((edit) => ({ ...edit, annotationId }));
  const changeAnnotations: Record<string, ChangeAnnotation> = {
    sure: { label: title, needsConfirmation: false },
    doubtful: { label: texts.doubtfulReferences, description: texts.doubtfulReferencesWhy, needsConfirmation: true },
  };
  return { documentChanges: [{ textDocument, edits: [...annotate(sure, 'sure'), ...annotate(doubtful, 'doubtful')] }], changeAnnotations };
}
