import { type CodeAction, commands, type Disposable, l10n, languages, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Ask } from './ask';
import { type Call, mergeReports, splitReports } from './compilations';
import { fillAtCursor, fillBlank, type FillBlankArguments } from './fillBlank';
import { fillFromTable } from './fillFromTable';
import { CANDIDATE_LANGUAGES, REPORT_LANGUAGE } from './reports';
import { showPlaces } from './showPlaces';
import { savePhrase } from './savePhrase';
import { saveSidecars, turnOffRule } from './suppressions';
import { goToBlank, showRemaining } from './toHandIn';

/** What the commands need of the rest. */
export interface CommandHost {
  /** Makes a document a report, or not, until the window closes. */
  override(document: TextDocument, report: boolean): Promise<void>;
  restartServer(): Promise<void>;
  readonly ask: Ask;
  /** Asks the server, which is started where it does not run yet. */
  readonly call: Call;
  isReport(document: TextDocument): boolean;
  insertPhrase(): Promise<void>;
  /** Shows how long a report and its sections are. */
  countCharacters(document: TextDocument): Promise<void>;
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
    commands.registerCommand('jiaogao.showPlaces', showPlaces),
    commands.registerCommand('jiaogao.saveSidecars', saveSidecars),
    commands.registerCommand('jiaogao.turnOffRule', turnOffRule),
    commands.registerCommand('jiaogao.acceptFindings', acceptFindings),
    commands.registerCommand('jiaogao.pruneSuppressions', pruneSuppressions),
    commands.registerCommand('jiaogao.fixAll', fixAll),
    commands.registerCommand('jiaogao.renumberLevel', () => renumber('refactor.rewrite.renumber')),
    commands.registerCommand('jiaogao.renumberReport', () => renumber('refactor.rewrite.renumberReport')),
    commands.registerCommand('jiaogao.updateContents', updateContents),
    commands.registerCommand('jiaogao.mergeReports', (_clicked: unknown, selected: unknown) =>
      mergeReports(host.call, openReports(host), toUris(selected)),
    ),
    commands.registerCommand('jiaogao.splitReports', (folder: unknown) => split(host, folder)),
    commands.registerCommand('jiaogao.insertPhrase', () => host.insertPhrase()),
    commands.registerCommand('jiaogao.countCharacters', () => countCharacters(host)),
    commands.registerCommand('jiaogao.savePhrase', savePhrase),
    commands.registerCommand('jiaogao.explainRule', (rule: unknown) => host.explainRule(rule)),
    commands.registerCommand('jiaogao.nextBlank', () => goToBlank(host.ask, false)),
    commands.registerCommand('jiaogao.previousBlank', () => goToBlank(host.ask, true)),
    commands.registerCommand('jiaogao.fillHere', (blank?: Partial<FillBlankArguments>) => fill(host, blank, false)),
    commands.registerCommand('jiaogao.fillEverywhere', (blank?: Partial<FillBlankArguments>) => fill(host, blank, true)),
    commands.registerCommand('jiaogao.fillFromTable', (table?: unknown) =>
      fillFromTable(host.ask, table instanceof Uri ? table : undefined),
    ),
    commands.registerCommand('jiaogao.readyToHandIn', () => showRemaining(host.ask)),
    commands.registerCommand('jiaogao.showProblems', () => commands.executeCommand('workbench.actions.view.problems')),
  ];
}

/** Fills the blanks of a line in the view, else the blank at the cursor; a value may be given either way. */
async function fill(
  { ask }: CommandHost,
  { uri, phrase, ranges, ...rest }: Partial<FillBlankArguments> = {},
  everywhere: boolean,
): Promise<void> {
  await (uri && phrase && ranges ? fillBlank({ uri, phrase, ranges, ...rest }) : fillAtCursor(ask, everywhere, rest.value));
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

async function countCharacters(host: CommandHost): Promise<void> {
  const document = activeDocument();
  if (document) await host.countCharacters(document);
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

/** Leaves it to the editor, which shows what is doubtful before it is applied: the edits that the API gives do not say what is. */
async function renumber(kind: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return void activeDocument();
  const { document, selection } = editor;
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection, kind);
  if (actions.length > 0) await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
  else void window.showInformationMessage(l10n.t('There is no numbering to put right at the cursor.'));
}

async function updateContents(): Promise<void> {
  await applyToWhole('source.contents.jiaogao', l10n.t('The contents page is right, or there is nothing to list.'));
}

function openReports(host: CommandHost): TextDocument[] {
  return workspace.textDocuments.filter((document) => !document.isClosed && host.isReport(document));
}

/** What the explorer passes along when several files are selected. */
function toUris(selected: unknown): Uri[] {
  return Array.isArray(selected) ? selected.filter((uri) => uri instanceof Uri) : [];
}

async function split(host: CommandHost, folder: unknown): Promise<void> {
  const document = activeDocument();
  if (document) await splitReports(host.call, document, folder instanceof Uri ? folder : undefined);
}

/** Applies the first action of a kind; tells whether there was one. An answer to an older text is not applied. */
export async function applyAction(document: TextDocument, range: Range, kind: string): Promise<boolean> {
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
