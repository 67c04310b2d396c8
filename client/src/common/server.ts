import { commands, env, l10n, languages, type LogOutputChannel, type TextDocument, window } from 'vscode';
import {
  type BaseLanguageClient,
  CodeLensRequest,
  CloseAction,
  type CloseHandlerResult,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorAction,
  FoldingRangeRequest,
  InlayHintRequest,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  SemanticTokensRegistrationType,
  State,
} from 'vscode-languageclient';
import { findReports } from './findReports';
import { createGate, type Gate } from './gate';
import { listFiles, readFile } from './readFile';
import { CANDIDATE_LANGUAGES } from './reports';
import { createRestartPolicy } from './restarts';
import type { ReportStatus, ServerState } from './statusText';

/** A client that is not started yet, and what there is to release of its server once it has stopped. */
export interface Connection {
  readonly client: BaseLanguageClient;
  /** Rejects when the server cannot be loaded at all, which its client would wait for in vain. */
  readonly broken?: Promise<never>;
  dispose(): void;
}

/** Makes the client for the process or worker at hand. */
export type Connect = (options: LanguageClientOptions) => Promise<Connection>;

/** What the server needs to know and whom it tells. */
export interface ServerHost {
  readonly connect: Connect;
  readonly log: LogOutputChannel;
  isReport(document: TextDocument): boolean;
  onState(state: ServerState): void;
  onStatus(status: ReportStatus): void;
}

/** The running server. */
export interface Server {
  /** Gives a document to the server, or takes it away, according to whether it is a report. */
  sync(document: TextDocument): Promise<void>;
  /** Asks about a document; `undefined` where there is no answer, or nobody to give one. */
  ask<Answer>(document: TextDocument, method: string, params?: object): Promise<Answer | undefined>;
  /** Sends a request of our own; rejects where the server has ended. */
  call<Result>(method: string, params: object): Promise<Result | null>;
  /** Ends the server and waits for it. */
  stop(): Promise<void>;
}

/** Starts a server; all documents that are reports are given to it. Rejects where it does not come up. */
export async function startServer(host: ServerHost): Promise<Server> {
  const gate = createGate((document) => host.isReport(document));
  const connection = await host.connect(toClientOptions(host, gate));
  const { client } = connection;

  let stopping = false;
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) gate.clear();
    if (!stopping) host.onState(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'failed');
  });
  client.onNotification('jiaogao/status', (status: ReportStatus) => host.onStatus(status));

  client.onRequest('jiaogao/readFile', ({ uri }: { readonly uri: string }) => readFile(uri));
  client.onRequest('jiaogao/findReports', findReports);
  client.onRequest('jiaogao/listFiles', ({ uri }: { readonly uri: string }) => listFiles(uri));

  const stop = async (): Promise<void> => {
    stopping = true;
    try {
      await client.dispose();
    } catch (error) {
      host.log.warn(`stopping: ${String(error)}`);
    }
    connection.dispose();
  };

  try {
    await Promise.race([client.start(), ...(connection.broken ? [connection.broken] : [])]);
  } catch (error) {
    connection.dispose();
    throw error;
  }
  return {
    sync: (document) => sync(client, gate, document, host.isReport(document)),
    ask: async <Answer>({ uri }: TextDocument, method: string, params?: object) =>
      client.isRunning()
        ? ((await client.sendRequest<Answer | null>(method, toPlain({ textDocument: { uri: uri.toString() }, ...params }))) ?? undefined)
        : undefined,
    call: (method, params) => client.sendRequest(method, params),
    stop,
  };
}

/** Without the editor's own objects: a worker is sent their fields, and not what they make of themselves as JSON. */
function toPlain(params: object): object {
  return JSON.parse(JSON.stringify(params)) as object;
}

function toClientOptions(host: ServerHost, gate: Gate): LanguageClientOptions {
  return {
    documentSelector: CANDIDATE_LANGUAGES.map((language) => ({ language })),
    initializationOptions: {
      language: env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
      fillsBlanks: true,
      hasIgnoreCommands: true,
      explainsRules: true,
      selects: true,
      readsFiles: true,
      showsPlaces: true,
      findsReports: true,
      listsFiles: true,
    },
    outputChannel: host.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: gate.middleware,
    errorHandler: {
      error: (_error, _message, count) => ({ action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true }),
      closed: createCloseHandler(host.log),
    },
  };
}

/** Says once that the server stays down, and offers the way back; a server that is started again makes no noise. */
function createCloseHandler(log: LogOutputChannel): () => CloseHandlerResult {
  const mayRestart = createRestartPolicy(Date.now);
  return () => {
    if (mayRestart()) return { action: CloseAction.Restart, handled: true };
    const restart = l10n.t('Restart');
    const showLog = l10n.t('Show Log');
    void window
      .showErrorMessage(l10n.t('The proofreading service has stopped several times and stays off.'), restart, showLog)
      .then((choice) => {
        if (choice === restart) void commands.executeCommand('jiaogao.restartServer');
        if (choice === showLog) log.show();
      });
    return { action: CloseAction.DoNotRestart, handled: true };
  };
}

async function sync(client: BaseLanguageClient, gate: Gate, document: TextDocument, wanted: boolean): Promise<void> {
  if (!client.isRunning() || wanted === gate.isOpen(document.uri.toString())) return;
  if (wanted) {
    // The client remembers the empty answer that the gate gave for this version and would not ask again.
    client.getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.forget(document);
    await client.getFeature(DidOpenTextDocumentNotification.method).getProvider(document)?.send(document);
  } else {
    await client.getFeature(DidCloseTextDocumentNotification.method).getProvider(document)?.send(document);
  }
  refresh(client, document);
}

/** Makes the editor ask again for what it asked when the document was not, or still was, a report. */
function refresh(client: BaseLanguageClient, document: TextDocument): void {
  client.getFeature(SemanticTokensRegistrationType.method).getProvider(document)?.onDidChangeSemanticTokensEmitter.fire();
  client.getFeature(FoldingRangeRequest.method).getProvider(document)?.onDidChangeFoldingRange.fire();
  client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  client.getFeature(InlayHintRequest.method).getProvider(document)?.onDidChangeInlayHints.fire();
  // The outline has no such event; it is asked for again whenever a provider comes or goes.
  languages
    .registerDocumentSymbolProvider({ scheme: document.uri.scheme, language: document.languageId }, { provideDocumentSymbols: () => [] })
    .dispose();
}
