import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { StockAnswer } from '../../server/src/lsp/stock';
import { fullCapabilities, killServers, plainCapabilities, startClient, uri, type TestClient } from './client';

const report = '云溪县水务局2024年工作总结\n一、主要工作\n（一）建水库。已经建成，完成投资120万元。\n';

async function complete(client: TestClient, line: number, character: number): Promise<readonly CompletionItem[]> {
  const list = await client.ask<CompletionList>('textDocument/completion', { textDocument: { uri }, position: { line, character } });
  assert.equal(list.isIncomplete, true);
  return list.items;
}

describe('completion over the protocol', () => {
  afterEach(killServers);

  it('knows the place, also after an edit, and waits for no character', async () => {
    const client = await startClient();
    assert.deepEqual(client.initialized.capabilities.completionProvider, { resolveProvider: true });
    await client.open(report);
    assert.deepEqual(
      (await complete(client, 3, 0)).slice(0, 2).map(({ label }) => label),
      ['（二）', '二、'],
    );
    const at = { line: 3, character: 0 };
    await client.change(2, [{ range: { start: at, end: at }, text: '（二）修渠，完成投资30' }]);
    const [unit] = await complete(client, 3, 12);
    assert.deepEqual(unit?.textEdit, { range: { start: { line: 3, character: 12 }, end: { line: 3, character: 12 } }, newText: '万元' });
    assert.equal(await client.end(), 0);
  });

  it('gives tab stops only to clients that know them, and shows the text when asked', async () => {
    const { textDocument } = fullCapabilities;
    const capabilities = {
      ...fullCapabilities,
      textDocument: { ...textDocument, completion: { completionItem: { snippetSupport: true } } },
    };
    for (const [caps, tabStops] of [
      [capabilities, true],
      [plainCapabilities, false],
    ] as const) {
      const client = await startClient({ capabilities: caps });
      await client.open('');
      const [frame] = await complete(client, 0, 0);
      assert.equal(frame?.label, '工作总结');
      assert.equal(frame.textEdit?.newText.includes('${1:'), tabStops);
      const resolved = await client.ask<CompletionItem>('completionItem/resolve', frame);
      assert.match((resolved.documentation as { value: string }).value, /^XX局20XX年工作总结\n/);
      await client.end();
    }
  });

  it('offers no units where the user wants none', async () => {
    const client = await startClient({ settings: { value: { suggestUnits: false } } });
    await client.open(`${report}完成投资30`);
    assert.deepEqual(await complete(client, 3, 6), []);
    await client.end();
  });

  it("offers the user's own texts, and reads them anew when told of a change", async () => {
    const file = 'file:///reports/.report-snippet/%E6%B2%B3.txt';
    const files: Record<string, string> = { [file]: '河长制 hzz\n全年巡河XX次。\n' };
    const client = await startClient({
      folders: ['file:///reports'],
      files,
      initializationOptions: { readsFiles: true, listsFiles: true },
    });
    await client.open(`${report}hzz`);
    assert.deepEqual(
      (await complete(client, 3, 3)).map(({ textEdit }) => textEdit?.newText),
      ['全年巡河XX次。'],
    );
    files[file] = '河长制 hzz\n全年清河XX次。\n';
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    assert.deepEqual(
      (await complete(client, 3, 3)).map(({ textEdit }) => textEdit?.newText),
      ['全年清河XX次。'],
    );
    await client.end();
  });

  it('lists all stock texts for a picker, with the version they are for', async () => {
    const client = await startClient();
    await client.open(report);
    const params = { textDocument: { uri }, position: { line: 3, character: 0 } };
    const { version, entries } = await client.ask<StockAnswer>('jiaogao/stock', params);
    assert.equal(version, 1);
    assert.deepEqual([...new Set(entries.map(({ group }) => group))], ['frame', 'section', 'opening', 'closing', 'phrase']);
    const problems = entries.find(({ name }) => name === '存在的问题');
    assert.match(problems?.preview ?? '', /^二、存在的问题\n总的来看/);
    assert.match(problems?.keywords ?? '', /czwt/);
    assert.equal(await client.ask('jiaogao/stock', { ...params, textDocument: { uri: 'file:///other' } }), null);
    assert.equal(await client.ask('jiaogao/stock', null), null);
    await client.end();
  });
});
