import * as vscode from 'vscode';
import { openText, until } from './editor';
import { equal, ok } from './expect';

const text = `丙县2024年工作总结
一、主要工作
抓了四项工作：一是修路XX公里；二是修渠；三是种树。详见第二部分。
现有教师86名，其中男32名、女55名。
二、下一步打算
继续修渠种树。
`;

describe('looking around', () => {
  let report: vscode.TextDocument;
  const settings = vscode.workspace.getConfiguration('jiaogao');
  const names = ['codeLens', 'inlayHints'] as const;

  before(async () => {
    for (const name of names) await settings.update(name, true, vscode.ConfigurationTarget.Workspace);
    report = await openText(text);
  });

  after(async () => {
    for (const name of names) await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('goes from a reference to the heading by the command for it, and back', async () => {
    const editor = await until('the editor', () => vscode.window.visibleTextEditors.find(({ document }) => document === report));
    const at = new vscode.Position(2, report.lineAt(2).text.indexOf('二部分'));
    await until('the definition', async () => {
      const found = await vscode.commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', report.uri, at);
      return found.length > 0;
    });
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await until('the jump', () => editor.selection.active.line === 4);
    await vscode.commands.executeCommand('workbench.action.navigateBack');
    await until('the way back', () => editor.selection.active.line === 2);
  });

  it('shows above a section what is to be done in it', async () => {
    const lenses = await until('code lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', report.uri, 10);
      return found.length > 0 && found.every(({ command }) => command) && found;
    });
    const lens = lenses.find(({ range }) => range.start.line === 1);
    ok(/^2 (?:处问题|problems) · 1 (?:处待填|blank) · /.test(lens?.command?.title ?? ''), JSON.stringify(lens));
    equal(lens?.command?.command, 'jiaogao.showPlaces');
    await vscode.commands.executeCommand('jiaogao.showPlaces', ...((lens?.command?.arguments ?? []) as unknown[]));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('shows behind numbers what they come to', async () => {
    const hints = await until('inlay hints', async () => {
      const whole = new vscode.Range(0, 0, report.lineCount, 0);
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', report.uri, whole);
      return found.length > 1 && found;
    });
    equal(hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join(''))).join(), '✗ 3,✗ 87');
  });

  it('finds a heading among the symbols of the workspace', async () => {
    await until('the symbol', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '下一步打算');
      return found.some(({ name, location }) => name === '二、下一步打算' && location.uri.toString() === report.uri.toString());
    });
  });

  it('finds a heading of a report that is a file and not open', async () => {
    await until('the symbol', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '主要');
      return found.some(({ name, location }) => name === '一、主要工作' && location.uri.path.endsWith('/2024年工作总结.txt'));
    });
  });

  it('counts characters on a page of its own, and the report stays as it is', async () => {
    await vscode.window.showTextDocument(report);
    await vscode.commands.executeCommand('jiaogao.countCharacters');
    const page = await until('the page', () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'jiaogao-count'));
    await until('the table', () => /\| 　二、下一步打算 \| 14 \| 12 \|/.test(page.getText()));
    equal(report.getText(), text);
    equal(report.version, 1);
  });
});
