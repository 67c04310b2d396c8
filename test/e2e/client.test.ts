import * as vscode from 'vscode';
import { findings, openText, until, untilFinding } from './editor';
import { equal, ok } from './expect';

const TITLE = '某局2023年工作总结\n';
const BLANK = '全年完成投资XX万元。\n';
const RULE = 'placeholder/number';

/** Waits until another report that was opened later has its findings: by then this document would have had its own. */
async function untilServerIsThrough(): Promise<void> {
  const active = vscode.window.activeTextEditor;
  await untilFinding(await openText(BLANK), RULE);
  if (active) await vscode.window.showTextDocument(active.document);
}

/** The labels that the completion menu has at the end of a document. */
async function completions(document: vscode.TextDocument): Promise<string[]> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function write(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text);
  ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

async function untilClean(document: vscode.TextDocument): Promise<void> {
  await until('no findings', () => findings(document).length === 0);
}

describe('plain text and Markdown', () => {
  it('are checked where they are reports, and keep their language', async () => {
    for (const language of ['plaintext', 'markdown']) {
      const document = await openText(TITLE + BLANK, language);
      await untilFinding(document, RULE);
      equal(document.languageId, language);
    }
  });

  it('are left alone where they are not', async () => {
    const readme = await openText('# 某某工具\n\n## 一、安装\n\n完成XX万元。\n\n## 三、使用\n', 'markdown');
    const note = await openText('买菜，XX路口见，完成XX万元。\n', 'plaintext');
    await untilServerIsThrough();
    equal(findings(readme).join(), '');
    equal(findings(note).join(), '');
  });

  it('are checked from when they become reports', async () => {
    const document = await openText('', 'plaintext');
    await write(document, BLANK);
    await untilServerIsThrough();
    equal(findings(document).join(), '');
    await write(document, `\n\n`);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), TITLE);
    await vscode.workspace.applyEdit(edit);
    await untilFinding(document, RULE);
    await write(document, '另有xxx户。\n');
    await until('both blanks', () => findings(document).length === 2);
  });

  it('follow the setting as it changes', async () => {
    const report = await openText(TITLE + BLANK, 'plaintext');
    const note = await openText(`买菜。\n${BLANK}`, 'plaintext');
    await untilFinding(report, RULE);
    const settings = vscode.workspace.getConfiguration('jiaogao');
    const change = (mode: string | undefined): Thenable<void> => settings.update('detect', mode, vscode.ConfigurationTarget.Global);
    try {
      await change('never');
      await untilClean(report);
      await change('always');
      // Findings are kept for documents that are on show.
      await untilFinding(note, RULE);
    } finally {
      await change(undefined);
    }
    await untilClean(note);
    await vscode.window.showTextDocument(report);
    await untilFinding(report, RULE);
  });

  it('offer the stock phrases in reports only', async () => {
    for (const language of ['plaintext', 'work-report']) {
      const report = await openText(`${TITLE}工作总`, language);
      await until('the phrase', async () => (await completions(report)).includes('工作总结'));
    }
    const note = await openText('买菜。\n工作总', 'plaintext');
    ok(!(await completions(note)).includes('工作总结'), 'a note has phrases');
  });
});

describe('the commands', () => {
  it('check a file of any language when asked to', async () => {
    const document = await openText(BLANK, 'latex');
    await vscode.commands.executeCommand('jiaogao.checkThisFile');
    await untilFinding(document, RULE);
    equal(document.languageId, 'work-report');
  });

  it('check a plain text without changing its language, and stop when asked to', async () => {
    const document = await openText(BLANK, 'plaintext');
    await vscode.commands.executeCommand('jiaogao.checkThisFile');
    await untilFinding(document, RULE);
    equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('jiaogao.ignoreThisFile');
    await untilClean(document);
    await write(document, BLANK);
    await untilServerIsThrough();
    equal(findings(document).join(), '');
  });

  it('renumber the level at the cursor', async () => {
    const document = await openText('一、甲\n三、乙\n四、丙\n');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await vscode.commands.executeCommand('jiaogao.renumberLevel');
    await until('new numbers', () => document.getText() === '一、甲\n二、乙\n三、丙\n');
  });

  it('renumber the report at the cursor in one step', async () => {
    const before = '甲县2024年工作总结\n一、甲\n见第三部分。\n三、乙\n（一）丙\n（三）丁\n';
    const document = await openText(before);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await untilFinding(document, 'outline/numbering-gap');
    await vscode.commands.executeCommand('jiaogao.renumberReport');
    await until('new numbers', () => document.getText() === '甲县2024年工作总结\n一、甲\n见第二部分。\n二、乙\n（一）丙\n（二）丁\n');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('go on with a list at Enter, end it at an empty item, and undo each in one step', async () => {
    const document = await openText('甲县2024年工作总结\n（一）抓早。');
    const editor = await vscode.window.showTextDocument(document);
    const steps = [document.getText()];
    for (const [cursor, expected] of [
      [6, '甲县2024年工作总结\n（一）抓早。\n（二）'],
      [3, '甲县2024年工作总结\n（一）抓早。\n'],
    ] as const) {
      const line = document.lineCount - 1;
      editor.selection = new vscode.Selection(line, cursor, line, cursor);
      await until(expected, async () => {
        if (document.getText() === expected) return true;
        // Enter before the server has answered is a plain one, which shows that no key is lost; take it back and try again.
        await vscode.commands.executeCommand('jiaogao.continueList');
        if (document.getText() === expected) return true;
        await vscode.commands.executeCommand('undo');
        return false;
      });
      steps.push(document.getText());
    }
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), steps[1]);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), steps[0]);
  });

  it('apply all safe corrections, and only these', async () => {
    const document = await openText(`##paidbegin##全年平稳。\n${BLANK}##paidend##下年再干。\n`);
    await untilFinding(document, 'placeholder/residue');
    await vscode.commands.executeCommand('jiaogao.fixAll');
    await until('the corrections', () => document.getText() === `全年平稳。\n${BLANK}下年再干。\n`);
  });

  it('start a new server that knows all reports', async () => {
    const report = await openText(TITLE + BLANK, 'plaintext');
    await untilFinding(report, RULE);
    await vscode.commands.executeCommand('jiaogao.restartServer');
    await untilFinding(report, RULE);
    await write(report, '另有xxx户。\n');
    await until('both blanks', () => findings(report).length === 2);
  });
});
