import { commands, type ExtensionContext, type TextDocument, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import type { Ask } from './ask';
import { createBlanksView } from './blanksView';
import { createCharacterCounts } from './characterCounts';
import { registerCommands } from './commands';
import { createListContinuation } from './continueList';
import { HEAD_LINES } from './detect';
import { createOutlineView } from './outlineView';
import { insertPhrase } from './insertPhrase';
import { createPauses } from './pauses';
import { type Candidate, CANDIDATE_LANGUAGES, createReports, type DetectMode } from './reports';
import { createRulePages } from './rulePages';
import type { Connect, Server } from './server';
import { createStatusItem } from './statusItem';
import type { ReportStatus, ServerState } from './statusText';
import { registerStructureCommands } from './structure';

/** What ends the client: stops the server and waits for it. */
export type Deactivate = () => Promise<void>;

/** Milliseconds without typing after which a document is looked at again. */
const PAUSE = 500;

/**
 * Wires the extension. Nothing is loaded and no server runs until a report is open: till then the price is a look at
 * the head of every plain text and Markdown document.
 */
export function activateClient(context: ExtensionContext, connect: Connect): Deactivate {
  const log = window.createOutputChannel('校稿 Jiaogao', { log: true });
  const reports = createReports({ detectMode: readDetectMode, holdsFiles });
  const statusItem = createStatusItem();
  const pauses = createPauses(PAUSE);
  const rulePages = createRulePages(context.extensionUri);
  const ask: Ask = async (document, method, params) => (reports.has(document) ? (await server)?.ask(document, method, params) : undefined);
  const blanksView = createBlanksView(ask);
  const characterCounts = createCharacterCounts(async (uri) =>
    (await server)?.call<string>('jiaogao/characterCounts', { textDocument: { uri } }),
  );
  const statuses = new Map<string, ReportStatus>();
  let state: ServerState = 'starting';
  let server: Promise<Server | undefined> | undefined;

  function start(): Promise<Server | undefined> {
    const onState = (next: ServerState): void => {
      state = next;
      if (next !== 'running') statuses.clear();
      showActive();
    };
    const onStatus = (status: ReportStatus): void => {
      statuses.set(status.uri, status);
      showActive();
    };
    onState('starting');
    return import('./server')
      .then(({ startServer }) => startServer({ connect, log, isReport: (document) => reports.has(document), onState, onStatus }))
      .catch((error: unknown) => {
        log.error(error instanceof Error ? error : String(error));
        onState('failed');
        return undefined;
      });
  }

  /** Brings the server in line with what a document is; a server that is started here is given all reports anyway. */
  async function sync(document: TextDocument): Promise<void> {
    if (server) await (await server)?.sync(document);
    else if (reports.has(document)) server = start();
    showActive();
  }

  function showActive(): void {
    const active = window.activeTextEditor?.document;
    const report = active && reports.has(active) ? active : undefined;
    const status = report && statuses.get(report.uri.toString());
    statusItem.show(report, state, status);
    blanksView.show(report, status);
    void commands.executeCommand('setContext', 'jiaogao.isReport', report !== undefined);
  }

  function onChange({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (!CANDIDATE_LANGUAGES.includes(document.languageId) || reports.has(document)) return;
    if (contentChanges.every(({ range }) => range.start.line >= HEAD_LINES)) return;
    pauses.after(document.uri.toString(), () => {
      if (!document.isClosed && reports.reconsider(document)) void sync(document);
    });
  }

  function onClose(document: TextDocument): void {
    pauses.cancel(document.uri.toString());
    statuses.delete(document.uri.toString());
    blanksView.forget(document.uri.toString());
    reports.close(document);
  }

  async function override(document: TextDocument, report: boolean): Promise<void> {
    reports.override(document, report);
    statuses.delete(document.uri.toString());
    await sync(document);
  }

  async function restartServer(): Promise<void> {
    const ended = server;
    server = (async () => {
      await (await ended)?.stop();
      return start();
    })();
    await server;
  }

  context.subscriptions.push(
    log,
    statusItem,
    blanksView,
    pauses,
    rulePages,
    createListContinuation(ask),
    characterCounts,
    workspace.onDidOpenTextDocument((document) => void sync(document)),
    workspace.onDidChangeTextDocument(onChange),
    workspace.onDidCloseTextDocument(onClose),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('jiaogao.detect')) return;
      reports.settingsChanged();
      for (const document of workspace.textDocuments) void sync(document);
    }),
    window.onDidChangeActiveTextEditor(showActive),
    createOutlineView(ask),
    ...registerStructureCommands(),
    ...registerCommands({
      override,
      restartServer,
      ask,
      call: async (method, params) => (await (server ??= start()))?.call(method, params) ?? null,
      isReport: (document) => reports.has(document),
      insertPhrase: () => insertPhrase(ask),
      countCharacters: (document) => characterCounts.show(document),
      explainRule: (rule) => rulePages.show(rule),
    }),
  );

  for (const document of workspace.textDocuments) void sync(document);
  return async () => {
    await (await server)?.stop();
  };
}

function readDetectMode(document: Candidate): DetectMode {
  return workspace.getConfiguration('jiaogao', document as TextDocument).get<DetectMode>('detect', 'auto');
}

/** Only what somebody can be writing: files on any file system that can be written, and documents that are none yet. */
function holdsFiles(scheme: string): boolean {
  return scheme === 'untitled' || scheme === 'vscode-vfs' || workspace.fs.isWritableFileSystem(scheme) === true;
}
