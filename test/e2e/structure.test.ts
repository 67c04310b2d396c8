import * as vscode from 'vscode';
import { openFile, until } from './editor';
import { equal, ok } from './expect';

describe('the structure of a report', () => {
  let report: vscode.TextDocument;
  let original: string;

  /** Runs a command with the cursor behind some words, waits for the text it is to give, and gives the words behind the cursor. */
  async function run(command: string, behind: string, wanted: string): Promise<string> {
    const editor = await vscode.window.showTextDocument(report);
    const place = report.positionAt(report.getText().indexOf(behind) + behind.length);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand(command);
    equal(report.getText(), wanted);
    const line = report.lineAt(editor.selection.active.line).text;
    return line.slice(editor.selection.active.character);
  }

  async function undo(): Promise<void> {
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => report.getText() === original);
  }

  before(async () => {
    report = await openFile('2024年工作总结.txt');
    original = report.getText();
    await until(
      'the outline',
      async () => (await vscode.commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', report.uri))?.length,
    );
  });

  it('is changed by moving a section with all under it, the cursor going along, and comes back by one undo', async () => {
    const [middle, start] = [original.indexOf('二、'), original.indexOf('三、')];
    const last = original.slice(start).trimEnd();
    const above = original.slice(middle, start).trimEnd();
    const moved = `${last.replace('三、', '二、')}\n\n${above.replace('二、', '三、')}`;
    const wanted = original.slice(0, middle) + moved + original.slice(start + last.length);
    equal(await run('jiaogao.moveSectionUp', '三、下一步', wanted), '打算');
    await undo();
  });

  it('is changed by promoting and demoting, numbers and all', async () => {
    const promoted = original.replace('（二）充实', '四、充实');
    equal(await run('jiaogao.promoteSection', '（二）充', promoted), '实队伍。招录技术人员8名。');
    await undo();
    equal(
      await run(
        'jiaogao.demoteSection',
        '二、存在的',
        original.replace('二、存', '（四）存').replace('（四）节', '（三）节').replace('三、下', '二、下'),
      ),
      '问题',
    );
    await undo();
  });

  it('is changed by merging and splitting paragraphs', async () => {
    equal(await run('jiaogao.splitParagraph', '有序推进。', original.replace('有序推进。', '有序推进。\n\n')), '现将有关情况总结如下。');
    await undo();
    equal(
      await run('jiaogao.mergeParagraph', '一是基层', original.replace('问题\n一是', '问题。一是')),
      '一是基层站所人手偏紧；二是部分灌渠年久失修。',
    );
    await undo();
  });

  it('stays as it is where nothing can be done', async () => {
    await run('jiaogao.moveSectionUp', '一、主要', original);
    ok(!report.isDirty || report.getText() === original, 'the text was changed');
  });

  it('is folded to a level, to headings only, and unfolded', async () => {
    const editor = await vscode.window.showTextDocument(report);
    const seen = (): string =>
      editor.visibleRanges
        .flatMap(({ start, end }) =>
          Array.from({ length: end.line - start.line + 1 }, (_, index) => report.lineAt(start.line + index).text),
        )
        .filter((line) => /^[一二三]、|^（/.test(line))
        .map((line) => line.slice(0, 3))
        .join('');
    await vscode.commands.executeCommand('jiaogao.foldLevel1');
    await until('the first level only', () => seen() === '一、主二、存三、下');
    await vscode.commands.executeCommand('jiaogao.showOutlineOnly');
    await until('all headings', () => seen() === '一、主（一）（二）（四）二、存三、下（一）（二）');
    await vscode.commands.executeCommand('editor.unfoldAll');
    await until('the text', () => editor.visibleRanges.length === 1);
  });

  it('is shown in a view that follows the cursor', async () => {
    await vscode.commands.executeCommand('jiaogao.outline.focus');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await run('jiaogao.moveSectionDown', '三、下一步', original);
  });
});
