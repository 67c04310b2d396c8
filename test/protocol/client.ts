import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  Registration,
} from 'vscode-languageserver';
import type { StatusParams } from '../../server/src/lsp/status';

/** The server as it is built. */
export const serverPath = fileURLToPath(new URL('../../dist/server-node.cjs', import.meta.url));

/** What an editor like VS Code can do. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 5000, lineFoldingOnly: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  window: { workDoneProgress: true },
};

/** What a simple editor can do: diagnostics are sent to it. */
export const plainCapabilities: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

/** How a test's client differs from the usual one. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answer to `workspace/configuration`; may be changed while the server runs. */
  readonly settings?: { value: unknown };
  /** Addresses of the folders that are open. */
  readonly folders?: readonly string[];
  /** Texts of the files that the client reads for the server, by their addresses. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A client with a server process of its own. */
export interface TestClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** Messages of `window/logMessage`, newest last. */
  readonly logged: string[];
  readonly statuses: StatusParams[];
  readonly published: PublishDiagnosticsParams[];
  /** Methods of the requests and notifications that came from the server. */
  readonly received: string[];
  /** What the server has asked to be told of. */
  readonly registered: Registration[];
  /** Addresses of the files that the server asked for. */
  readonly asked: string[];
  readonly open: (text: string, uri?: string) => Promise<void>;
  readonly change: (version: number, changes: readonly { readonly range?: Range; readonly text: string }[], uri?: string) => Promise<void>;
  readonly pull: (previousResultId?: string, uri?: string) => Promise<DocumentDiagnosticReport>;
  readonly diagnostics: (uri?: string) => Promise<Diagnostic[]>;
  readonly codeActions: (range: Range, only?: readonly string[], diagnostics?: readonly Diagnostic[]) => Promise<CodeAction[]>;
  /** Asks for the method and gives whatever comes back. */
  readonly ask: <Result>(method: string, params: unknown) => Promise<Result>;
  /** Waits until a value is there; the events that may bring it are those of the connection. */
  readonly until: <Value>(find: () => Value | undefined) => Promise<Value>;
  /** Ends the server the way the protocol says; gives its exit code. */
  readonly end: () => Promise<number | null>;
}

/** The document a test works on. */
export const uri = 'file:///reports/a.report';

/** Starts a server and introduces the client to it. */
export async function startClient({
  capabilities = fullCapabilities,
  initializationOptions,
  settings,
  folders = [],
  files = {},
}: ClientOptions = {}): Promise<TestClient> {
  const { connection, process, exited } = startServer();
  const [logged, statuses, published, received]: [string[], StatusParams[], PublishDiagnosticsParams[], string[]] = [[], [], [], []];
  const [registered, asked]: [Registration[], string[]] = [[], []];
  const waiting = new Set<() => void>();
  const note = (method: string, keep: () => void = () => undefined): void => {
    received.push(method);
    keep();
    for (const look of waiting) look();
  };
  connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
    note('window/logMessage', () => logged.push(message)),
  );
  connection.onNotification('jiaogao/status', (status: StatusParams) => note('jiaogao/status', () => statuses.push(status)));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    note('textDocument/publishDiagnostics', () => published.push(params)),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
    note('workspace/configuration');
    return items.map(() => settings?.value ?? null);
  });
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
    note('client/registerCapability', () => registered.push(...registrations));
    return null;
  });
  connection.onRequest('jiaogao/readFile', ({ uri: of }: { uri: string }) => {
    note('jiaogao/readFile', () => asked.push(of));
    return { text: Object.hasOwn(files, of) ? files[of] : undefined };
  });
  connection.onRequest('jiaogao/listFiles', ({ uri: of }: { uri: string }) => {
    note('jiaogao/listFiles', () => asked.push(of));
    return { names: Object.keys(files).flatMap((file) => (file.startsWith(of) ? [decodeURIComponent(file.slice(of.length))] : [])) };
  });
  connection.onRequest((method: string) => {
    note(method);
    return null;
  });
  connection.onNotification((method: string) => note(method));
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((folder) => ({ uri: folder, name: folder })),
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  const pull = (previousResultId?: string, of = uri): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: of }, previousResultId });
  return {
    connection,
    process,
    initialized,
    logged,
    statuses,
    published,
    registered,
    asked,
    received,
    pull,
    open: (text, of = uri) =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri: of, languageId: 'work-report', version: 1, text } }),
    change: (version, contentChanges, of = uri) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri: of, version }, contentChanges }),
    diagnostics: async (of) => {
      const report = await pull(undefined, of);
      return report.kind === 'full' ? report.items : [];
    },
    codeActions: async (range, only, diagnostics = []) =>
      (await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics, ...(only && { only }) },
      })) ?? [],
    ask: (method, params) => connection.sendRequest(method, params),
    until: (find) =>
      new Promise((resolve) => {
        const look = (): void => {
          const value = find();
          if (value === undefined) return;
          waiting.delete(look);
          resolve(value);
        };
        waiting.add(look);
        look();
      }),
    end: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
  };
}

const running = new Set<ChildProcess>();

/** Ends every server that a test has left behind, however it went. */
export function killServers(): void {
  for (const server of running) server.kill();
  running.clear();
}

/** Starts a server process and connects to it, without a word said yet. */
export function startServer(args: readonly string[] = ['--stdio']): {
  connection: MessageConnection;
  process: ChildProcess;
  exited: Promise<number | null>;
} {
  if (!existsSync(serverPath)) throw new Error('dist/server-node.cjs is missing: run "npm run build" first');
  const child = spawn(process.execPath, [serverPath, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  running.add(child);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  // What a server that has ended can no longer be told is no failure of a test.
  connection.onError(() => undefined);
  child.stdin.on('error', () => undefined);
  return { connection, process: child, exited };
}
