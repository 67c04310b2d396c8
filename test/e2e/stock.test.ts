import * as vscode from 'vscode';
import { openFile, openText, until } from './editor';
import { equal, ok } from './expect';

const REPORT = '云溪县水务局2024年工作总结\n一、主要工作\n（一）建水库。已经建成。\n';

const run = (command: string, ...rest: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(command, ...rest);

async function openAtEnd(content: string): Promise<vscode.TextDocument> {
  const document = await openText(content);
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  // By then the server has the document.
  await until('completion', async () => (await labels(document, end)).length > 0);
  return document;
}

async function labels(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Does something again and again until the text has changed. */
async function untilChanged(document: vscode.TextDocument, act: () => Thenable<unknown>): Promise<void> {
  const before = document.getText();
  await until('a change', async () => {
    await act();
    return document.getText() !== before;
  });
}

describe('stock texts', () => {
  it('are put in from the list in one step, and go in one step', async () => {
    const document = await openAtEnd(REPORT);
    const inserting = run('jiaogao.insertPhrase');
    await untilChanged(document, () => run('workbench.action.acceptSelectedQuickOpenItem'));
    await inserting;
    ok(document.getText().startsWith(`${REPORT}20XX年，在XX的正确领导下`), document.getText());
    await run('undo');
    equal(document.getText(), REPORT);
  });

  it('change nothing where none is chosen', async () => {
    const document = await openAtEnd(REPORT);
    const { version } = document;
    const inserting = run('jiaogao.insertPhrase');
    let done = false;
    void inserting.then(() => (done = true));
    await until('the list to close', async () => {
      await run('workbench.action.closeQuickOpen');
      return done;
    });
    equal(document.version, version);
    equal(document.getText(), REPORT);
  });

  it('complete a heading by its next number, which is undone in one step', async () => {
    const document = await openAtEnd(REPORT);
    await run('editor.action.triggerSuggest');
    await untilChanged(document, () => run('acceptSelectedSuggestion'));
    equal(document.getText(), `${REPORT}（二）`);
    await run('undo');
    equal(document.getText(), REPORT);
  });

  it("are the user's own once a selection is kept", async () => {
    const source = await openFile('2024年工作总结.txt');
    const editor = await vscode.window.showTextDocument(source);
    const before = source.getText();
    editor.selection = new vscode.Selection(0, 0, 1, 0);
    await run('jiaogao.savePhrase', '自备甲乙');
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'no folder is open');
    const own = vscode.Uri.joinPath(folder.uri, '.report-snippet');
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(own, '自备甲乙.txt'));
      equal(new TextDecoder().decode(bytes), `自备甲乙\n${source.getText(editor.selection)}\n`);
      equal(source.getText(), before);
      const document = await openAtEnd(REPORT);
      const end = document.lineAt(document.lineCount - 1).range.end;
      await until('the text', async () => (await labels(document, end)).includes('自备甲乙'));
    } finally {
      await vscode.workspace.fs.delete(own, { recursive: true });
    }
  });
});
