import { l10n, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';

/** What the server puts into the command: places of one text version that wait for the same words. */
export interface FillBlankArguments {
  readonly uri: string;
  readonly version?: number | null;
  readonly phrase: string;
  readonly ranges: readonly { readonly start: Place; readonly end: Place }[];
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Asks once and puts the answer into all places, undone in one step. Nothing happens without an answer, or when the text has changed since. */
export async function fillBlank({ uri, version, phrase, ranges }: FillBlankArguments): Promise<void> {
  const target = Uri.parse(uri);
  const value = await window.showInputBox({
    prompt: ranges.length > 1 ? l10n.t('{0}: fill in {1} places', phrase, ranges.length) : l10n.t('{0}: fill in', phrase),
    placeHolder: l10n.t('Replaces the blank only, not the words around it'),
  });
  if (!value) return;
  const document = await workspace.openTextDocument(target);
  if (typeof version === 'number' && document.version !== version) {
    void window.showInformationMessage(l10n.t('The text has changed in the meantime; please try again.'));
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { start, end } of ranges) edit.replace(target, new Range(start.line, start.character, end.line, end.character), value);
  await workspace.applyEdit(edit);
}
