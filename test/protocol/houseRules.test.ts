import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver';
import { fullCapabilities, killServers, plainCapabilities, startClient, type TestClient } from './client';
import { report } from './texts';

const off = '{ "rules": { "punctuation/*": "off" } }';
const both = ['placeholder/number', 'placeholder/number', 'punctuation/double', 'punctuation/double'];
const blanks = ['placeholder/number', 'placeholder/number'];

const watching: ClientCapabilities = {
  ...fullCapabilities,
  workspace: { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
};

describe('house rules', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiaogao-rules-'));
  });
  afterEach(() => {
    killServers();
    rmSync(folder, { recursive: true, force: true });
  });
  const addressOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const codes = async (client: TestClient, uri: string): Promise<unknown[]> =>
    (await client.diagnostics(uri)).map(({ code }) => code).sort();
  const tellChanged = (client: TestClient, path: string): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: addressOf(path), type: 2 }] });

  it('are read from the disk, watched, and followed when they change', async () => {
    write('jiaogao.config.json', off);
    const uri = addressOf('草稿/a.report');
    const client = await startClient({ capabilities: watching, folders: [addressOf('')] });
    await client.until(() => client.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles'));
    const patterns = client.registered.flatMap(
      ({ registerOptions }) => (registerOptions as { watchers?: { globPattern: string }[] }).watchers ?? [],
    );
    assert.deepEqual(
      patterns.map(({ globPattern }) => globPattern),
      ['**/jiaogao.config.json', '**/.jiaogao.json', '**/.report-snippet/*'],
    );
    await client.open(report, uri);
    assert.deepEqual(await codes(client, uri), blanks);

    write('jiaogao.config.json', '{}');
    await tellChanged(client, 'jiaogao.config.json');
    await client.until(() => (client.received.includes('workspace/diagnostic/refresh') ? true : undefined));
    assert.deepEqual(await codes(client, uri), both);
  });

  it('are shown to be wrong in their own file, and the report is checked all the same', async () => {
    write('jiaogao.config.json', '{\n  "rules": { "punctuation/*": "off", "punctuation/dobble": "off" }\n}');
    const uri = addressOf('a.report');
    const client = await startClient({ capabilities: watching, folders: [addressOf('')] });
    await client.open(report, uri);
    assert.deepEqual(await codes(client, uri), blanks);
    const [published] = await client.until(() => (client.published.length > 0 ? client.published : undefined));
    assert.equal(published?.uri, addressOf('jiaogao.config.json'));
    assert.deepEqual(published.diagnostics[0]?.range.start, { line: 1, character: 37 });

    write('jiaogao.config.json', off);
    await tellChanged(client, 'jiaogao.config.json');
    await codes(client, uri);
    assert.deepEqual(client.published[1]?.diagnostics, []);
  });

  it('are read through a client that offers it, anywhere', async () => {
    const uri = 'vscode-vfs://hub/office/%E7%94%B2/a.report';
    const files: Record<string, string> = { 'vscode-vfs://hub/office/jiaogao.config.json': off };
    const client = await startClient({
      capabilities: watching,
      folders: ['vscode-vfs://hub/office'],
      initializationOptions: { readsFiles: true },
      files,
    });
    await client.open(report, uri);
    assert.deepEqual(await codes(client, uri), blanks);
    const asked = client.asked.filter((file) => file.endsWith('/jiaogao.config.json'));
    assert.deepEqual(asked, ['vscode-vfs://hub/office/%E7%94%B2/jiaogao.config.json', 'vscode-vfs://hub/office/jiaogao.config.json']);
  });

  it('may say that a file is not checked', async () => {
    write('jiaogao.config.json', '{ "ignore": ["附件/**"] }');
    const client = await startClient();
    const uri = addressOf('附件/一/a.report');
    await client.open(report, uri);
    assert.deepEqual(await codes(client, uri), []);
  });

  it('are looked at again when a report is opened in an editor that does not watch files', async () => {
    const client = await startClient({ capabilities: plainCapabilities });
    const [a, b] = [addressOf('a.report'), addressOf('b.report')];
    const codesOf = (uri: string): Promise<unknown[]> =>
      client.until(() =>
        client.published
          .findLast((published) => published.uri === uri)
          ?.diagnostics.map(({ code }) => code)
          .sort(),
      );
    await client.open(report, a);
    assert.deepEqual(await codesOf(a), both);
    write('jiaogao.config.json', off);
    await client.open(report, b);
    assert.deepEqual(await codesOf(b), blanks);
  });

  it('do not hold for a user who does not want them', async () => {
    write('jiaogao.config.json', off);
    const client = await startClient({ settings: { value: { useConfigFile: false } } });
    const uri = addressOf('a.report');
    await client.open(report, uri);
    assert.deepEqual(await codes(client, uri), both);
  });
});
