import { l10n, Uri, window, workspace } from 'vscode';

/** Folder of a workspace that holds the user's own stock texts; the server reads it. */
const FOLDER = '.report-snippet';

/**
 * Saves what is selected as a stock text of the user's own. Nothing is overwritten unasked.
 * @param given - name of the text, from a key binding with arguments; otherwise it is asked for
 */
export async function savePhrase(given?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? '';
  if (!editor || text.trim() === '') return void window.showInformationMessage(l10n.t('Select the text that is to be kept first.'));
  const folder = workspace.getWorkspaceFolder(editor.document.uri) ?? workspace.workspaceFolders?.[0];
  if (!folder) return void window.showInformationMessage(l10n.t('Open a folder first: stock texts are kept in it.'));
  const prompt = l10n.t('Name of the stock text');
  const answer = typeof given === 'string' ? given : await window.showInputBox({ prompt });
  const name = answer?.replace(/\s+/g, '') ?? '';
  if (name === '') return;
  const file = Uri.joinPath(folder.uri, FOLDER, `${name.replace(/[\\/:*?"<>|]/g, '_')}.txt`);
  if (await exists(file)) {
    const overwrite = l10n.t('Overwrite');
    const question = l10n.t('There is a stock text named {0} already.', name);
    if ((await window.showWarningMessage(question, { modal: true }, overwrite)) !== overwrite) return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(`${name}\n${text}\n`));
  void window.showInformationMessage(l10n.t('Kept as the stock text {0}.', name));
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
