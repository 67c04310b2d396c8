import { l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { type Ask, type PlainRange, toRange } from './ask';
import type { BlankList } from './blankTree';

/** What the server puts into the command: places of one text version that wait for the same words. */
export interface FillBlankArguments {
  readonly uri: string;
  readonly version?: number | null;
  readonly phrase: string;
  readonly ranges: readonly PlainRange[];
  /** What to put in; asked for where it is missing. */
  readonly value?: string;
}

/** Asks once and puts the answer into all places, undone in one step. Nothing happens without an answer, or when the text has changed since. */
export async function fillBlank({ uri, version, phrase, ranges, value: given }: FillBlankArguments): Promise<void> {
  const value =
    given ??
    (await window.showInputBox({
      prompt: ranges.length > 1 ? l10n.t('{0}: fill in {1} places', phrase, ranges.length) : l10n.t('{0}: fill in', phrase),
      placeHolder: l10n.t('Replaces the blank only, not the words around it'),
    }));
  if (!value) return;
  const edit = new WorkspaceEdit();
  for (const range of ranges) edit.replace(Uri.parse(uri), toRange(range), value);
  await applyTo(Uri.parse(uri), version, edit);
}

/** Applies an edit made for one version of a text; says so where the text has changed since. Tells whether it was applied. */
export async function applyTo(uri: Uri, version: number | null | undefined, edit: WorkspaceEdit): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  if (typeof version !== 'number' || document.version === version) return workspace.applyEdit(edit);
  void window.showInformationMessage(l10n.t('The text has changed in the meantime; please try again.'));
  return false;
}

/** Fills the blank at the cursor, here only or all of its name in its report. */
export async function fillAtCursor(ask: Ask, everywhere: boolean, value: string | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  const list = editor && (await ask<BlankList>(editor.document, 'jiaogao/blanks'));
  const blank = list?.blanks.find(({ range }) => toRange(range).contains(editor!.selection.active));
  if (!editor || !list || !blank) return void window.showInformationMessage(l10n.t('There is no blank at the cursor.'));
  const places = everywhere ? list.blanks.filter(({ group }) => group === blank.group) : [blank];
  await fillBlank({
    uri: editor.document.uri.toString(),
    version: list.version,
    phrase: blank.name,
    ranges: places.map(({ range }) => range),
    ...(value === undefined ? undefined : { value }),
  });
}
