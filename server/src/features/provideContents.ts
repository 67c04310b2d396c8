import type { CodeAction } from 'vscode-languageserver-types';
import type { TextEdit } from '../base/edit';
import { makeContents } from '../model/contentsMake';
import { pairContents } from '../model/contentsPairs';
import { hasPages, updateEdits } from '../model/contentsUpdate';
import type { ReportDocument } from '../model/document';
import { readContents } from '../model/listedTitles';
import type { FeatureTexts } from './texts';
import { toWorkspaceEdit } from './workspaceEdit';

/** Kind of the action that makes the contents page or brings it in line with the text. */
export const contentsKind = 'source.contents.jiaogao';

/** What the action is made with. */
export interface ContentsOptions {
  readonly uri: string;
  readonly version: number | undefined;
  readonly texts: Pick<FeatureTexts, 'makeContents' | 'updateContents'>;
}

/** Making the contents page where there is none and something to list, or updating the one there is where that changes anything. */
export function provideContents(document: ReportDocument, options: ContentsOptions): CodeAction[] {
  const { contents } = document;
  const check = contents && readContents(document, contents);
  if (!check) {
    const edit = makeContents(document);
    return edit ? [toAction(document, options.texts.makeContents, [edit], options)] : [];
  }
  const pairing = pairContents(check.lines, check.titles);
  const edits = updateEdits(document, check, pairing);
  if (edits.length === 0) return [];
  const newPages = hasPages(document, check) ? pairing.unlisted.length : 0;
  return [toAction(document, options.texts.updateContents(newPages), edits, options)];
}

function toAction(document: ReportDocument, title: string, edits: readonly TextEdit[], options: ContentsOptions): CodeAction {
  return { title, kind: contentsKind, edit: toWorkspaceEdit(document, edits, options) };
}
