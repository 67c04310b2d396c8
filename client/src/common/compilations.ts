import { l10n, type QuickPickItem, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { FILES } from './findReports';

/** Asks the server; null where there is none or it has no answer. */
export type Call = <Result>(method: string, params: object) => Promise<Result | null>;

interface Merged {
  readonly text: string;
  readonly cover: string;
  readonly isTold: boolean;
}

interface Split {
  readonly version: number;
  readonly reports: readonly { readonly name: string; readonly text: string }[];
}

/** So many files are listed to choose from. */
const MOST_FILES = 500;

/**
 * Puts reports together in a new document: those selected in the explorer, or chosen from a list in the order in which they
 * are ticked. Nothing is written to a disk.
 */
export async function mergeReports(call: Call, open: readonly TextDocument[], selected: readonly Uri[]): Promise<void> {
  const uris = selected.length > 1 ? selected : await pickFiles(open.map(({ uri }) => uri));
  if (!uris) return;
  if (uris.length < 2) return void window.showInformationMessage(l10n.t('Choose two reports or more.'));
  const documents = await Promise.all(uris.map((uri) => workspace.openTextDocument(uri)));
  const texts = documents.map((document) => document.getText());
  const suggested = await call<Merged>('jiaogao/mergeReports', { texts });
  if (!suggested) return void window.showWarningMessage(l10n.t('The reports could not be put together.'));
  const cover = await window.showInputBox({ prompt: l10n.t('Title of the cover; the number of reports is added'), value: suggested.cover });
  if (!cover) return;
  const merged = cover === suggested.cover ? suggested : await call<Merged>('jiaogao/mergeReports', { texts, cover });
  if (!merged) return;
  await window.showTextDocument(
    await workspace.openTextDocument({ content: merged.text, language: documents[0]?.languageId ?? 'work-report' }),
  );
  if (!merged.isTold) {
    void window.showWarningMessage(l10n.t('Some reports have no title of their own and run on from the one before; please look at them.'));
  }
}

interface FileItem extends QuickPickItem {
  readonly uri: Uri;
}

/** Lets the user tick files; they come in the order of ticking. */
async function pickFiles(open: readonly Uri[]): Promise<readonly Uri[] | undefined> {
  const found = await workspace.findFiles(FILES, '**/node_modules/**', MOST_FILES);
  const uris = new Map([...open, ...found.sort((a, b) => a.path.localeCompare(b.path))].map((uri) => [uri.toString(), uri]));
  const pick = window.createQuickPick<FileItem>();
  pick.canSelectMany = true;
  pick.placeholder = l10n.t('Tick the reports in the order in which they are to stand');
  pick.items = [...uris.values()].map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  let chosen: readonly FileItem[] = [];
  pick.onDidChangeSelection((items) => {
    chosen = [...chosen.filter((item) => items.includes(item)), ...items.filter((item) => !chosen.includes(item))];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(chosen.map(({ uri }) => uri));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Writes each report of a compilation into a file of its own, in a folder that is chosen. No file that is there is touched. */
export async function splitReports(call: Call, document: TextDocument, folder?: Uri): Promise<void> {
  const target = folder ?? (await pickFolder());
  if (!target) return;
  const taken = (await workspace.fs.readDirectory(target)).map(([name]) => name);
  const extension = /\.[^./]+$/.exec(document.uri.path)?.[0] ?? '.txt';
  const split = await call<Split>('jiaogao/splitReports', { textDocument: { uri: document.uri.toString() }, taken, extension });
  if (!split || split.reports.length === 0) return void window.showInformationMessage(l10n.t('There are not two reports in this file.'));
  if (split.version !== document.version) {
    return void window.showInformationMessage(l10n.t('The text has changed in the meantime; please try again.'));
  }
  const edit = new WorkspaceEdit();
  for (const { name, text } of split.reports) {
    edit.createFile(Uri.joinPath(target, name), { contents: new TextEncoder().encode(text), overwrite: false, ignoreIfExists: false });
  }
  if (!(await workspace.applyEdit(edit))) return void window.showWarningMessage(l10n.t('The files could not be written.'));
  const list = split.reports.map(({ name }, index) => `${index + 1}\t${name}`);
  const content = [l10n.t('{0} reports written to {1}', list.length, workspace.asRelativePath(target)), ...list, ''].join('\n');
  await window.showTextDocument(await workspace.openTextDocument({ content }), { preview: true });
}

async function pickFolder(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Write the reports here'),
  });
  return chosen?.[0];
}
