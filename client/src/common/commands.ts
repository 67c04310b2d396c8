import { type CodeAction, commands, type Disposable, l10n, languages, Range, type TextDocument, window, workspace } from 'vscode';
import { fillBlank } from './fillBlank';
import { CANDIDATE_LANGUAGES, REPORT_LANGUAGE } from './reports';
import { savePhrase } from './savePhrase';
import { saveSidecars, turnOffRule } from './suppressions';

/** What the commands need of the rest. */
export interface CommandHost {
  /** Makes a document a report, or not, until the window closes. */
  override(document: TextDocument, report: boolean): Promise<void>;
  restartServer(): Promise<void>;
  insertPhrase(): Promise<void>;
  /** Shows the page of a rule; without one the user chooses. */
  explainRule(rule: unknown): Promise<void>;
}

/** Registers the commands that the manifest contributes. */
export function registerCommands(host: CommandHost): Disposable[] {
  return [
    commands.registerCommand('jiaogao.checkThisFile', () => checkThisFile(host)),
    commands.registerCommand('jiaogao.ignoreThisFile', () => ignoreThisFile(host)),
    commands.registerCommand('jiaogao.restartServer', () => host.restartServer()),
    commands.registerCommand('jiaogao.fillBlank', fillBlank),
    commands.registerCommand('jiaogao.saveSidecars', saveSidecars),
    commands.registerCommand('jiaogao.turnOffRule', turnOffRule),
    commands.registerCommand('jiaogao.acceptFindings', acceptFindings),
    commands.registerCommand('jiaogao.pruneSuppressions', pruneSuppressions),
    commands.registerCommand('jiaogao.fixAll', fixAll),
    commands.registerCommand('jiaogao.renumberLevel', renumberLevel),
    commands.registerCommand('jiaogao.insertPhrase', () => host.insertPhrase()),
    commands.registerCommand('jiaogao.savePhrase', savePhrase),
    commands.registerCommand('jiaogao.explainRule', (rule: unknown) => host.explainRule(rule)),
    commands.registerCommand('jiaogao.showProblems', () => commands.executeCommand('workbench.actions.view.problems')),
  ];
}

async function checkThisFile(host: CommandHost): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  // The client serves a few languages only; in any other the user's word changes the language, which VS Code does not store.
  const served = CANDIDATE_LANGUAGES.includes(document.languageId)
    ? document
    : await languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
  await host.override(served, true);
}

async function ignoreThisFile(host: CommandHost): Promise<void> {
  const document = activeDocument();
  if (document) await host.override(document, false);
}

async function fixAll(): Promise<void> {
  await applyToWhole('source.fixAll.jiaogao', l10n.t('There is nothing here that can be corrected safely by itself.'));
}

/** Applies the first action of a kind for the active document, or says why there is none. */
async function applyToWhole(kind: string, otherwise: string): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const whole = new Range(0, 0, document.lineCount, 0);
  if (!(await applyAction(document, whole, kind))) void window.showInformationMessage(otherwise);
}

async function acceptFindings(): Promise<void> {
  await applyToWhole('source.baseline.jiaogao', l10n.t('There is nothing here to accept, or the file has not been saved yet.'));
}

async function pruneSuppressions(): Promise<void> {
  await applyToWhole('source.prune.jiaogao', l10n.t('All that is ignored here is still there.'));
}

async function renumberLevel(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return void activeDocument();
  if (!(await applyAction(editor.document, editor.selection, 'refactor.rewrite.renumber'))) {
    void window.showInformationMessage(l10n.t('There is no numbering to put right at the cursor.'));
  }
}

/** Applies the first action of a kind; tells whether there was one. An answer to an older text is not applied. */
async function applyAction(document: TextDocument, range: Range, kind: string): Promise<boolean> {
  const { version } = document;
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind, 1);
  const action = actions.find(({ edit, command, disabled }) => !disabled && (edit ?? command));
  if (!action) return false;
  if (document.version !== version) return true;
  if (action.edit) await workspace.applyEdit(action.edit);
  if (action.command) await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  return true;
}

function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (!document) void window.showInformationMessage(l10n.t('Open a file first.'));
  return document;
}
