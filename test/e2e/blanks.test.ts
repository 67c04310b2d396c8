import * as vscode from 'vscode';
import { openText, until, untilFinding, untilGone } from './editor';
import { equal, ok } from './expect';

const TEXT = '云县2024年工作总结\n\n一、工作情况\nXX镇投入XX万元，××镇参加。\n二、下一步打算\nXX镇修路XX公里。\n';
const NAME = 'placeholder/name';

/** Opens a report of its own for a test, with its findings there. */
async function openReport(): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  const document = await openText(TEXT);
  await untilFinding(document, NAME);
  const editor = vscode.window.activeTextEditor;
  ok(editor && editor.document === document, 'the report is not on show');
  return { document, editor };
}

function run(command: string, ...given: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...given);
}

/** Undoes until the text is what it was; fails where one step is not enough. */
async function undoOnce(document: vscode.TextDocument): Promise<void> {
  await run('undo');
  equal(document.getText(), TEXT);
}

describe('blanks to fill', () => {
  it('are filled everywhere by one command, and emptied again by one undo', async () => {
    const { document, editor } = await openReport();
    const at = document.positionAt(TEXT.indexOf('××镇') + 1);
    editor.selection = new vscode.Selection(at, at);
    await run('jiaogao.fillEverywhere', { value: '云溪' });
    await until('the filling', () => document.getText() === TEXT.replaceAll(/(?:XX|××)镇/g, '云溪镇'));
    await untilGone(document, NAME);
    await undoOnce(document);
    await run('jiaogao.fillHere', { value: '云溪' });
    await until('the filling', () => document.getText() === TEXT.replace('××镇', '云溪镇'));
    await undoOnce(document);
  });

  it('are gone through one after the other, round and back, and what is typed replaces them', async () => {
    const { document, editor } = await openReport();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const blanks = [...TEXT.matchAll(/XX|××/g)].map(({ index }) => index);
    const go = async (command: string, index: number): Promise<void> => {
      await run(command);
      await until(`the blank at ${index}`, () => document.offsetAt(editor.selection.start) === index);
      equal(document.getText(editor.selection).length, 2);
    };
    for (const index of [...blanks, blanks[0]!]) await go('jiaogao.nextBlank', index);
    for (const index of [...blanks].reverse()) await go('jiaogao.previousBlank', index);
    await run('type', { text: '石桥' });
    await until('the words', () => document.getText() === TEXT.replace('XX', '石桥'));
    // The place of the next one is that of the text as it is now, which is as long.
    await go('jiaogao.nextBlank', blanks[1]!);
  });

  it('are filled from a table after a look at what it would do', async () => {
    const { document, editor } = await openReport();
    editor.selection = new vscode.Selection(3, 0, 3, 0);
    const table = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '填空.csv');
    await vscode.workspace.fs.writeFile(table, new TextEncoder().encode('名称,内容\r\nXX镇,云溪镇\r\nXX万元,"1,200"\r\nXX户,3\r\n'));
    try {
      const done = run('jiaogao.fillFromTable', table);
      const filled = TEXT.replaceAll(/(?:XX|××)镇/g, '云溪镇').replace('XX万元', '1,200万元');
      await until('the filling', async () => {
        // The first line of the list is the one that fills; till it is there nothing has changed.
        ok([TEXT, filled].includes(document.getText()), document.getText());
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return document.getText() === filled;
      });
      await done;
      await undoOnce(document);
    } finally {
      await vscode.workspace.fs.delete(table);
    }
  });

  it('are led to by what is left before handing in', async () => {
    const { document, editor } = await openReport();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const done = run('jiaogao.readyToHandIn');
    await until('the first of the list', async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText(editor.selection) === 'XX' && editor.selection.start.line === 3;
    });
    await done;
    equal(document.getText(), TEXT);
  });
});
