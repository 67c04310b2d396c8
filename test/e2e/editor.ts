import * as vscode from 'vscode';

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a text that is no file yet. */
export async function openText(content: string, language = 'work-report'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks again and again until there is an answer; fails after 10 s. */
export async function until<T>(what: string, ask: () => T | undefined | false | Thenable<T | undefined | false>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** The findings of a document: rule, and the text under the squiggle. */
export function findings(document: vscode.TextDocument): string[] {
  return ownDiagnostics(document).map(({ code, range }) => `${ruleOf(code)} ${document.getText(range)}`);
}

/** Waits for a finding and gives its diagnostic. */
export function untilFinding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`${rule} among ${findings(document).join(', ') || 'no findings'}`, () =>
    ownDiagnostics(document).find(({ code }) => ruleOf(code) === rule),
  );
}

/** Waits until a document has no finding of a rule. */
export async function untilGone(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`no ${rule}`, () => !ownDiagnostics(document).some(({ code }) => ruleOf(code) === rule));
}

/** The quick fixes that VS Code offers at a place. */
export function quickFixes(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 10);
}

function ownDiagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === '校稿' || source === 'Jiaogao');
}

function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
