import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createHouseRules, type HouseRulesStore } from '../../../server/src/lsp/houseRules';
import { foldersOf, pathWithin } from '../../../server/src/lsp/uris';
import { fakeRule } from '../linter/fakeRule';

interface Setup {
  readonly store: HouseRulesStore;
  readonly read: string[];
  readonly warnings: string[];
  readonly sent: PublishDiagnosticsParams[];
}

function setUp(files: Record<string, string | Error>, workspaceFolders: readonly string[] = []): Setup {
  const [read, warnings, sent]: [string[], string[], PublishDiagnosticsParams[]] = [[], [], []];
  const store = createHouseRules({
    files: {
      list: () => Promise.resolve([]),
      read: (uri) => {
        read.push(uri);
        const text = files[uri];
        return text instanceof Error ? Promise.reject(text) : Promise.resolve(text);
      },
    },
    connection: { sendDiagnostics: (params) => (sent.push(params), Promise.resolve()) },
    log: { warn: (message) => warnings.push(message), error: (where) => assert.fail(where) },
    rules: [fakeRule('a/one').meta],
    texts: { source: '校稿' },
    language: 'zh',
    watchesFiles: true,
    workspaceFolders: () => workspaceFolders,
  });
  return { store, read, warnings, sent };
}

const off = '{ "rules": { "a/one": "off" } }';

describe('house rules', () => {
  it('are those of the nearest folder', async () => {
    const { store } = setUp({ 'file:///d/jiaogao.config.json': off, 'file:///d/%E7%94%B2/jiaogao.config.json': '{}' });
    assert.deepEqual((await store.find('file:///d/b/c/a.txt'))?.config.rules, { 'a/one': 'off' });
    assert.equal((await store.find('file:///d/b/%E7%A8%BF/a.txt'))?.path, 'b/稿/a.txt');
    assert.deepEqual((await store.find('file:///d/%E7%94%B2/a.txt'))?.config.rules, {});
    assert.equal(await store.find('file:///e/a.txt'), undefined);
  });

  it('are looked for up to the top of a disk, elsewhere up to the folder that is open', async () => {
    const { store, read } = setUp({ 'file:///jiaogao.config.json': off }, ['file:///d/e', 'vscode-vfs://hub/甲/']);
    assert.ok(await store.find('file:///d/e/a.txt'));
    read.length = 0;
    await store.find('vscode-vfs://hub/甲/乙/a.txt');
    assert.deepEqual(read, ['vscode-vfs://hub/甲/乙/jiaogao.config.json', 'vscode-vfs://hub/甲/jiaogao.config.json']);
    read.length = 0;
    await store.find('vscode-vfs://other/甲/a.txt');
    assert.deepEqual(read, ['vscode-vfs://other/甲/jiaogao.config.json']);
  });

  it('of a document that is no file yet are those of the first folder', async () => {
    const { store } = setUp({ 'file:///d/jiaogao.config.json': off }, ['file:///d', 'file:///e']);
    assert.equal((await store.find('untitled:Untitled-1'))?.path, 'untitled:Untitled-1');
    assert.equal(await setUp({}).store.find('untitled:Untitled-1'), undefined);
  });

  it('are read once until they are forgotten, and stay the same while their text does', async () => {
    const files: Record<string, string> = { 'file:///jiaogao.config.json': off };
    const { store, read } = setUp(files);
    const first = await store.find('file:///a.txt');
    assert.equal((await store.find('file:///b.txt'))?.config, first?.config);
    assert.equal(read.length, 1);
    store.forget();
    assert.equal((await store.find('file:///a.txt'))?.config, first?.config);
    assert.equal(read.length, 2);
    store.forget();
    files['file:///jiaogao.config.json'] = '{}';
    assert.notEqual((await store.find('file:///a.txt'))?.config, first?.config);
  });

  it('are shown to be wrong at their lines, until they are mended or gone', async () => {
    const uri = 'file:///jiaogao.config.json';
    const files: Record<string, string> = { [uri]: '{\r\n  "rules": {\r\n    "a/two": "off" } }' };
    const { store, sent, warnings } = setUp(files);
    await store.find('file:///a.txt');
    const [{ range, severity, source, ...diagnostic }] = sent[0]!.diagnostics as [(typeof sent)[0]['diagnostics'][0]];
    assert.deepEqual(range, { start: { line: 2, character: 4 }, end: { line: 2, character: 11 } });
    assert.deepEqual([severity, source], [2, '校稿']);
    const message = diagnostic.message as string;
    assert.match(message, /“a\/two”/);
    assert.deepEqual(warnings, [`${uri}:3:5 ${message}`]);
    files[uri] = off;
    store.forget();
    await store.find('file:///a.txt');
    assert.deepEqual(sent[1], { uri, diagnostics: [] });
    store.forget();
    await store.find('file:///a.txt');
    assert.equal(sent.length, 2);
  });

  it('that cannot be read are as if they were not there, and the log says so once', async () => {
    const { store, warnings } = setUp({ 'file:///d/jiaogao.config.json': new Error('no right'), 'file:///jiaogao.config.json': off });
    assert.ok(await store.find('file:///d/a.txt'));
    store.forget();
    await store.find('file:///d/a.txt');
    assert.deepEqual(warnings, ['file:///d/jiaogao.config.json: no right']);
  });

  it('are watched in the folders that are open', () => {
    const { store } = setUp({}, ['file:///d']);
    assert.deepEqual(['file:///d/a.txt', 'file:///dd/a.txt', 'untitled:a'].map(store.isWatched), [true, false, false]);
  });
});

describe('addresses', () => {
  it('know the folders a file lies in', () => {
    assert.deepEqual(foldersOf('file:///a/b/c.txt'), ['file:///a/b/', 'file:///a/', 'file:///']);
    assert.deepEqual(foldersOf('vscode-vfs://host/a/b.txt?x=/y#/z'), ['vscode-vfs://host/a/', 'vscode-vfs://host/']);
    for (const odd of ['untitled:a', '', 'a/b', 'file:']) assert.deepEqual(foldersOf(odd), []);
    assert.equal(foldersOf(`file:///${'a/'.repeat(1000)}b`).length, 64);
  });

  it('are read by people', () => {
    assert.equal(pathWithin('file:///a/', 'file:///a/%E7%94%B2%20b/c.txt'), '甲 b/c.txt');
    assert.equal(pathWithin('file:///a/', 'file:///a/100%.txt'), '100%.txt');
  });
});
