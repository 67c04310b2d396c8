import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { openFile, quickFixes, until, untilFinding } from './editor';
import { equal, ok } from './expect';

describe('a report on disk', () => {
  it('keeps its byte order mark and its line ends when it is mended and saved', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'no folder is open');
    const { fsPath } = vscode.Uri.joinPath(folder.uri, '回车.gongwen');
    writeFileSync(fsPath, '\uFEFF一、甲\r\n二、乙\r\n四、丙\r\n');
    const document = await openFile('回车.gongwen');
    const gap = await untilFinding(document, 'outline/numbering-gap');
    const fix = await until('a fix', async () => (await quickFixes(document, gap.range)).find(({ edit }) => edit));
    ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)), 'the edit was refused');
    ok(await document.save(), 'the file was not saved');
    equal(readFileSync(fsPath, 'utf8'), '\uFEFF一、甲\r\n二、乙\r\n三、丙\r\n');
  });
});
