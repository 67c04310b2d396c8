import * as vscode from 'vscode';
import { openFile, quickFixes, until, untilFinding, untilGone } from './editor';
import { equal, ok } from './expect';

describe('a report', () => {
  let report: vscode.TextDocument;

  before(async () => {
    report = await openFile('2024年工作总结.txt');
  });

  it('starts the extension', async () => {
    const extension = vscode.extensions.getExtension('jiaogao.jiaogao');
    ok(extension, 'the extension is not installed');
    await until('activation', () => extension.isActive);
  });

  it('is checked', async () => {
    const gap = await untilFinding(report, 'outline/numbering-gap');
    equal(report.getText(gap.range), '（四）');
    equal(gap.severity, vscode.DiagnosticSeverity.Warning);
    const blank = await untilFinding(report, 'placeholder/number');
    ok(report.getText(blank.range).includes('XX'), report.getText(blank.range));
  });

  it('has an outline', async () => {
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', report.uri);
      return found.length > 0 && found;
    });
    equal(symbols.map(({ name }) => name).join('|'), '一、主要工作|二、存在的问题|三、下一步打算');
    equal(symbols.map(({ children }) => children.length).join(), '3,0,2');
  });

  it('folds by section', async () => {
    const ranges = await until('folding ranges', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', report.uri);
      return found.length > 0 && found;
    });
    ok(
      ranges.some(({ start }) => report.lineAt(start).text.startsWith('一、')),
      JSON.stringify(ranges),
    );
  });

  it('has its blanks coloured', async () => {
    const tokens = await until('semantic tokens', async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        report.uri,
      );
      return found && found.data.length > 0 && found;
    });
    equal(tokens.data.length % 5, 0);
  });

  it('is mended by a quick fix, and the mending can be undone', async () => {
    const gap = await untilFinding(report, 'outline/numbering-gap');
    const fix = await until('a fix', async () => (await quickFixes(report, gap.range)).find(({ edit }) => edit));
    ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)), 'the edit was refused');
    await untilGone(report, 'outline/numbering-gap');
    ok(report.getText().includes('\n（三）节约用水'), report.getText());
    await vscode.commands.executeCommand('undo');
    await untilFinding(report, 'outline/numbering-gap');
  });

  it('is checked again while it is written', async () => {
    const edit = new vscode.WorkspaceEdit();
    const line = report
      .getText()
      .split('\n')
      .findIndex((text) => text.includes('XX公里'));
    const column = report.lineAt(line).text.indexOf('XX');
    edit.replace(report.uri, new vscode.Range(line, column, line, column + 2), '35');
    await vscode.workspace.applyEdit(edit);
    await untilGone(report, 'placeholder/number');
    await vscode.commands.executeCommand('undo');
    await untilFinding(report, 'placeholder/number');
  });

  it('offers to fill a blank, and fills it by renaming', async () => {
    const blank = await untilFinding(report, 'placeholder/number');
    const filling = await until('the filling', async () =>
      (await quickFixes(report, blank.range)).find(({ command }) => command?.command === 'jiaogao.fillBlank'),
    );
    ok(filling.title.includes('XX公里'), filling.title);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      report.uri,
      blank.range.start,
      '35',
    );
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    ok(report.getText().includes('全年清淤35公里，'), report.getText());
    await untilGone(report, 'placeholder/number');
    await vscode.commands.executeCommand('undo');
    await untilFinding(report, 'placeholder/number');
  });

  it('heeds the settings', async () => {
    const settings = vscode.workspace.getConfiguration('jiaogao');
    await settings.update('rules', { 'outline/numbering-gap': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await untilGone(report, 'outline/numbering-gap');
      await untilFinding(report, 'placeholder/number');
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilFinding(report, 'outline/numbering-gap');
  });
});

describe('a file in the language of reports', () => {
  it('is checked whatever it looks like', async () => {
    const document = await openFile('编制说明.gongwen');
    equal(document.languageId, 'work-report');
    await untilFinding(document, 'outline/numbering-gap');
  });
});
