import * as vscode from 'vscode';
import { openText, until, untilFinding } from './editor';
import { equal, ok } from './expect';

const { commands, window, workspace } = vscode;
const HEAD = '某局2023年工作总结\n\n';

function folder(): vscode.Uri {
  const uri = workspace.workspaceFolders?.[0]?.uri;
  ok(uri, 'no folder is open');
  return uri;
}

async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

describe('formatting', () => {
  it('is the editor’s own, follows the settings, and is undone in one step', async () => {
    const text = `${HEAD}今年,修路3条。。\n建成村(社区)驿站XX个。\n`;
    const document = await openText(text);
    await untilFinding(document, 'punctuation/double');
    await commands.executeCommand('editor.action.formatDocument');
    await until('the formatted text', () => document.getText() === `${HEAD}今年，修路3条。\n建成村（社区）驿站XX个。\n`);
    await commands.executeCommand('undo');
    equal(document.getText(), text);
    const settings = workspace.getConfiguration('jiaogao');
    await settings.update('format.indent', 'two', vscode.ConfigurationTarget.Global);
    try {
      await until('the indent', async () => {
        await commands.executeCommand('editor.action.formatDocument');
        return document.getText() === `${HEAD}　　今年，修路3条。\n　　建成村（社区）驿站XX个。\n`;
      });
    } finally {
      await settings.update('format.indent', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('the contents page', () => {
  it('is made, then brought in line with the text, each in one step', async () => {
    const text = `${HEAD}一、主要工作\n修路3条，架桥XX座。\n二、下一步打算\n继续抓好项目建设。\n`;
    const document = await openText(text);
    await untilFinding(document, 'placeholder/number');
    await commands.executeCommand('jiaogao.updateContents');
    const made = text.replace('一、', '目录\n一、主要工作\n二、下一步打算\n\n一、');
    equal(document.getText(), made);
    await commands.executeCommand('undo');
    equal(document.getText(), text);
    await commands.executeCommand('redo');
    equal(document.getText(), made);
    const edit = new vscode.WorkspaceEdit();
    const line = document.lineAt(document.lineCount - 1).range.end;
    edit.insert(document.uri, line, '三、保障措施\n加强领导。\n');
    ok(await workspace.applyEdit(edit), 'the edit was refused');
    await untilFinding(document, 'outline/toc-mismatch');
    await commands.executeCommand('jiaogao.updateContents');
    equal(document.getText(), `${made.replace('二、下一步打算\n\n', '二、下一步打算\n三、保障措施\n\n')}三、保障措施\n加强领导。\n`);
  });
});

describe('a compilation', () => {
  const first = '甲局2023年工作总结\n\n一、工作情况\n修路3条。';
  const second = '乙镇2023年工作总结\n\n一、工作情况\n架桥2座。';

  it('is made of the files that are selected, and taken apart again without touching what is there', async () => {
    const uris = [
      await writeFile('甲局2023年工作总结.txt', `\n${first}\n\n`),
      await writeFile('乙镇.txt', second.replaceAll('\n', '\r\n')),
    ];
    const merging = commands.executeCommand('jiaogao.mergeReports', uris[0], uris);
    await until('the compilation', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return window.activeTextEditor?.document.getText().includes('汇编（2篇）');
    });
    await merging;
    const document = window.activeTextEditor?.document;
    ok(document?.isUntitled, 'it is no new document');
    const wanted = `2023年工作总结汇编（2篇）\n\n目录\n甲局2023年工作总结\n乙镇2023年工作总结\n\n${first}\n\n${second}\n`;
    equal(document.getText(), wanted);
    await commands.executeCommand('jiaogao.splitReports', folder());
    equal(await readFile(vscode.Uri.joinPath(folder(), '甲局2023年工作总结（2）.txt')), `${first}\n`);
    equal(await readFile(vscode.Uri.joinPath(folder(), '乙镇2023年工作总结.txt')), `${second}\n`);
    equal(await readFile(uris[0] ?? folder()), `\n${first}\n\n`);
    const index = window.activeTextEditor?.document.getText() ?? '';
    ok(index.includes('1\t甲局2023年工作总结（2）.txt') && index.includes('2\t乙镇2023年工作总结.txt'), index);
  });
});
