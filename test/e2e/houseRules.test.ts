import * as vscode from 'vscode';
import { findings, openFile, until, untilFinding, untilGone } from './editor';
import { equal, ok } from './expect';

const REPORT = '2024年工作总结.txt';
const RULE = 'outline/numbering-gap';

function configUri(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, 'jiaogao.config.json');
}

function writeConfig(text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(configUri(), new TextEncoder().encode(text));
}

describe('house rules', () => {
  after(() => vscode.workspace.fs.delete(configUri()));

  it('hold for open reports as soon as they are saved', async () => {
    const document = await openFile(REPORT);
    const [rule = ''] = (await until('a finding', () => findings(document)[0])).split(' ');
    await writeConfig(JSON.stringify({ rules: { [rule]: 'off' } }));
    await untilGone(document, rule);
    await writeConfig('{}');
    await untilFinding(document, rule);
  });

  it('are shown to be wrong in their own file', async () => {
    await openFile(REPORT);
    await writeConfig(`{\n  "rules": { "${RULE}s": "off" }\n}`);
    const shown = await until('a diagnostic', () =>
      vscode.languages.getDiagnostics(configUri()).find(({ source }) => source === '校稿' || source === 'Jiaogao'),
    );
    equal(shown.range.start.line, 1);
    ok(shown.message.includes(RULE), shown.message);
    await writeConfig('{}');
    await until('no diagnostic', () =>
      vscode.languages.getDiagnostics(configUri()).every(({ source }) => source !== '校稿' && source !== 'Jiaogao'),
    );
  });
});

describe('the page of a rule', () => {
  it('comes with the extension', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(`jiaogao-rule:/${RULE}.md`));
    ok(page.getText().includes(`# ${RULE}`), page.getText());
    equal(page.languageId, 'markdown');
  });

  it('is where the code of a finding leads', async () => {
    const document = await openFile(REPORT);
    const first = await until('a finding', () => vscode.languages.getDiagnostics(document.uri)[0]);
    ok(typeof first.code === 'object', 'the code leads nowhere');
    equal(first.code.target.scheme, 'command');
    equal(first.code.target.path, 'jiaogao.explainRule');
    equal(first.code.target.query, JSON.stringify([first.code.value]));
  });
});
