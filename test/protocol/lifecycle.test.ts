import assert from 'node:assert/strict';
import { execFile, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver';
import { killServers, serverPath, startClient, startServer, type TestClient } from './client';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

function runServer(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [serverPath, ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe('the life of a server', () => {
  let client: TestClient | undefined;
  afterEach(killServers);

  it('begins with saying what it can do', async () => {
    client = await startClient();
    const { capabilities, serverInfo } = client.initialized;
    assert.deepEqual(serverInfo, { name: 'jiaogao', version });
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { identifier: 'jiaogao', interFileDependencies: false, workspaceDiagnostics: false },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentSymbolProvider: { label: '校稿' },
      foldingRangeProvider: true,
      hoverProvider: true,
      completionProvider: { resolveProvider: true },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'refactor.rewrite.renumber',
          'refactor.rewrite.renumberReport',
          'refactor.rewrite.markerStyle',
          'refactor.move.up',
          'refactor.move.down',
          'refactor.rewrite.promote',
          'refactor.rewrite.demote',
          'refactor.rewrite.mergeSection',
          'refactor.rewrite.mergeParagraph',
          'refactor.rewrite.split',
          'source.fixAll.jiaogao',
          'source.contents.jiaogao',
          'source.baseline.jiaogao',
          'source.prune.jiaogao',
        ],
        resolveProvider: true,
      },
      semanticTokensProvider: {
        legend: { tokenTypes: ['placeholder', 'quantity', 'marker'], tokenModifiers: [] },
        full: { delta: true },
        range: true,
      },
      renameProvider: { prepareProvider: true },
      selectionRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentLinkProvider: {},
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: true,
      workspaceSymbolProvider: true,
      documentHighlightProvider: true,
      linkedEditingRangeProvider: true,
    });
  });

  it('asks to be told of settings where the client can do that', async () => {
    client = await startClient();
    const { received } = client;
    await client.until(() => (received.includes('client/registerCapability') ? true : undefined));
  });

  it('ends with 0 after shutdown and exit, with 1 after exit alone', async () => {
    client = await startClient();
    assert.equal(await client.end(), 0);
    const { connection, exited } = startServer();
    connection.listen();
    await connection.sendNotification('exit');
    assert.equal(await exited, 1);
  });

  it('ends when its client has gone without a word', async () => {
    const { process: server, exited } = startServer();
    server.stdin?.end();
    assert.equal(await exited, 1);
  });

  it('refuses requests before it was introduced to the client', async () => {
    const { connection } = startServer();
    connection.listen();
    await assert.rejects(Promise.resolve(connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: 'file:///a' } })));
  });

  it('takes an introduction with nothing in it', async () => {
    const { connection } = startServer();
    connection.listen();
    const result = await connection.sendRequest<{ capabilities: object }>('initialize', { capabilities: {} });
    assert.ok('documentSymbolProvider' in result.capabilities);
    assert.ok(!('diagnosticProvider' in result.capabilities));
  });

  it('is started over the standard streams or Node’s channel only', async () => {
    assert.deepEqual(await runServer(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    for (const args of [[], ['--socket=0'], ['--pipe=x'], ['--stdio', '--socket=6009'], ['--help']]) {
      const { code, stderr } = await runServer(args);
      assert.deepEqual([code, stderr.includes('--stdio | --node-ipc')], [2, true], args.join(' '));
    }
  });

  it('talks over Node’s channel as well, and ends with it', async () => {
    const server = fork(serverPath, ['--node-ipc'], { stdio: 'ignore' });
    const connection = createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', { processId: null, capabilities: {} });
    assert.equal(serverInfo?.name, 'jiaogao');
    const exited = new Promise((resolve) => server.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await exited, 0);
  });

  it('speaks English to a client that asks for it', async () => {
    client = await startClient({ initializationOptions: { language: 'en' } });
    assert.deepEqual(client.initialized.capabilities.documentSymbolProvider, { label: 'Jiaogao' });
  });
});
