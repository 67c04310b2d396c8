import * as vscode from 'vscode';
import { openFile, quickFixes, until, untilFinding, untilGone } from './editor';
import { ok } from './expect';

describe('a finding that is none', () => {
  it('is ignored without a change to the text, and shown again when that is taken back', async () => {
    const report = await openFile('2024年工作总结.txt');
    const before = report.getText();
    const gap = await untilFinding(report, 'outline/numbering-gap');
    const folder = vscode.workspace.getWorkspaceFolder(report.uri);
    ok(folder, 'no folder is open');
    const sidecar = vscode.Uri.joinPath(folder.uri, '.jiaogao.json');
    try {
      const ignore = await until('the way to ignore it', async () =>
        (await quickFixes(report, gap.range)).find(({ title, edit }) => /^(?:忽略这一处|Ignore this)$/.test(title) && edit),
      );
      ok(ignore.edit && ignore.command, 'it does not say what to do');
      ok(await vscode.workspace.applyEdit(ignore.edit), 'the edit was refused');
      await vscode.commands.executeCommand(ignore.command.command, ...((ignore.command.arguments ?? []) as unknown[]));
      await untilGone(report, 'outline/numbering-gap');
      ok(report.getText() === before && !report.isDirty, 'the text was changed');
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
      ok(written.includes('"2024年工作总结.txt"'), written);
    } finally {
      // Where it was never made, what failed before is to be told.
      await vscode.workspace.fs.delete(sidecar).then(undefined, () => undefined);
    }
    await untilFinding(report, 'outline/numbering-gap');
  });
});
