import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { DocumentSymbol, SemanticTokens } from 'vscode-languageserver-types';
import { killServers, startClient, uri, type TestClient } from './client';
import { messageOf, report } from './texts';

const textDocument = { uri };

let client: TestClient;
beforeEach(async () => {
  client = await startClient();
});
afterEach(killServers);

/** The server still does its work. */
async function assertAlive(): Promise<void> {
  const other = 'file:///reports/alive.report';
  await client.open(report, other);
  assert.equal((await client.diagnostics(other)).length, 4);
}

describe('the server survives', () => {
  it('requests and notifications with the wrong parameters', async () => {
    await client.open(report);
    const methods = [
      'textDocument/documentSymbol',
      'textDocument/foldingRange',
      'textDocument/codeAction',
      'textDocument/diagnostic',
      'textDocument/semanticTokens/full',
      'textDocument/semanticTokens/full/delta',
      'textDocument/semanticTokens/range',
      'codeAction/resolve',
      'workspace/executeCommand',
      'no/such',
    ];
    for (const method of methods) {
      for (const params of [{}, { textDocument: null }, { textDocument, range: 'x' }, [1, 2], { textDocument: { uri: 7 } }]) {
        await client.ask(method, params).then(
          () => undefined,
          () => undefined,
        );
      }
    }
    for (const method of [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'workspace/didChangeConfiguration',
      '$/x',
    ]) {
      for (const params of [{}, { textDocument: {} }, { textDocument, contentChanges: [{ range: 3, text: null }] }, []]) {
        await client.connection.sendNotification(method, params);
      }
    }
    assert.ok(client.logged.some((line) => line.includes('textDocument/codeAction')));
    await assertAlive();
  });

  it('positions outside the text', async () => {
    await client.open(report);
    const far = { start: { line: 1e9, character: -5 }, end: { line: -3, character: 1e12 } };
    assert.ok(Array.isArray(await client.codeActions(far)));
    const tokens = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range: far });
    assert.deepEqual(tokens.data, [4, 11, 2, 0, 0, 1, 11, 1, 0, 0]);
  });

  it('changes to a document that is not open', async () => {
    await client.change(2, [{ text: report }]);
    await assertAlive();
    assert.ok(client.logged.some((line) => line.includes('is not open')));
  });

  it('halves of characters, lone carriage returns and everything else a text may hold', async () => {
    const odd = '甲县2024年工作总结\r一、\ud842工作\u0000情况\r完成投资XX亿元。。\u2028\ud83d\r\n二、\u202e打算\r\udfb7。。';
    await client.open(odd);
    const diagnostics = await client.diagnostics();
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === 'punctuation/double').map(({ range }) => range.start.line),
      [2, 4],
    );
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      symbols.map(({ range }) => range.start.line),
      [1, 3],
    );
    await client.change(2, [{ range: { start: { line: 1, character: 3 }, end: { line: 3, character: 1 } }, text: '\r' }]);
    assert.ok(Array.isArray(await client.diagnostics()));
  });

  it('one line of a million characters', async () => {
    await client.open(`一、${'完成投资XX亿元，'.repeat(100_000)}`);
    const diagnostics = await client.diagnostics();
    assert.equal(diagnostics.filter(({ code }) => code === 'placeholder/number').length, 200);
  });

  it('requests that are no longer wanted', async () => {
    await client.open(report.repeat(2000));
    const source = new CancellationTokenSource();
    const pulled = client.connection.sendRequest('textDocument/diagnostic', { textDocument }, source.token);
    source.cancel();
    await assert.rejects(Promise.resolve(pulled), { code: -32800 });
    await assertAlive();
  });
});

describe('a server at work on a large text', () => {
  it('answers other requests meanwhile, and only the newest version counts', async () => {
    await client.open(report.repeat(20_000));
    const order: string[] = [];
    const pulled = client.diagnostics().then((diagnostics) => {
      order.push('diagnostics');
      return diagnostics;
    });
    const other = 'file:///reports/small.report';
    await client.open(report, other);
    const symbols = client.ask('textDocument/foldingRange', { textDocument: { uri: other } }).then(() => order.push('folding'));
    await client.change(2, [{ text: report }]);
    assert.equal((await pulled).length, 4);
    await symbols;
    assert.deepEqual(
      client.statuses.filter(({ checking, uri: of }) => !checking && of === uri).map(({ version }) => version),
      [2],
    );
  });

  it('says that it is checking, and shows progress', async () => {
    await client.open(report.repeat(20_000));
    await client.diagnostics();
    assert.ok(client.statuses.some(({ checking }) => checking));
    assert.ok(client.received.includes('window/workDoneProgress/create'));
  }).timeout(60_000);
});

describe('a text that is too large', () => {
  it('is not checked, says so on its first line, and is checked again once it is smaller', async () => {
    const huge = `甲县2024年工作总结\n${'完成投资XX亿元。\n'.repeat(2_300_000)}`;
    await client.open(huge);
    const [only, ...rest] = await client.diagnostics();
    assert.deepEqual(rest, []);
    assert.equal(only?.code, 'jiaogao/too-large');
    assert.equal(only.range.start.line, 0);
    assert.match(messageOf(only), /文件太大/);
    assert.equal(client.statuses.at(-1)?.tooLarge, true);
    assert.equal(await client.ask('textDocument/documentSymbol', { textDocument }), null);
    // the editor's edits are still followed
    await client.change(2, [{ range: { start: { line: 3, character: 0 }, end: { line: 1e7, character: 0 } }, text: '完成。。' }]);
    const diagnostics = await client.diagnostics();
    assert.deepEqual(
      diagnostics.map(({ code, range }) => `${range.start.line + 1} ${code}`),
      ['2 placeholder/number', '3 placeholder/number', '4 punctuation/double'],
    );
  }).timeout(60_000);
});
