import assert from 'node:assert/strict';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { killServers, startClient, uri, type ClientOptions, type TestClient } from './client';
import { applyTo } from './texts';

const textDocument = { uri };
const options = { tabSize: 4, insertSpaces: true };
const text = '甲县2024年工作总结\n\n今年,修路3条。。\n明年,再修2条。。\n';

let client: TestClient;
const start = async (given?: ClientOptions): Promise<TestClient> => (client = await startClient(given));
const format = (range?: Range): Promise<TextEdit[] | null> =>
  client.ask(range ? 'textDocument/rangeFormatting' : 'textDocument/formatting', { textDocument, options, range });
afterEach(killServers);

describe('formatting an open document', () => {
  it('mends marks, in the whole text or in a range', async () => {
    await start();
    assert.equal(client.initialized.capabilities.documentFormattingProvider, true);
    assert.equal(client.initialized.capabilities.documentRangeFormattingProvider, true);
    await client.open(text);
    const line = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    assert.equal(applyTo(text, (await format(line)) ?? []), '甲县2024年工作总结\n\n今年,修路3条。。\n明年，再修2条。\n');
    const edits = (await format()) ?? [];
    assert.equal(applyTo(text, edits), '甲县2024年工作总结\n\n今年，修路3条。\n明年，再修2条。\n');
    assert.equal(edits.length, 4);
  });

  it('follows the settings, and the sidecar beside the document', async () => {
    const sidecar = JSON.stringify({ version: 1, files: { 'a.report': { rules: ['punctuation/double'] } } });
    await start({
      settings: { value: { format: { indent: 'two', blankLines: 'one' } } },
      files: { 'file:///reports/.jiaogao.json': sidecar },
      initializationOptions: { readsFiles: true },
      folders: ['file:///reports'],
    });
    await client.open(text);
    assert.equal(applyTo(text, (await format()) ?? []), '甲县2024年工作总结\n\n　　今年，修路3条。。\n\n　　明年，再修2条。。\n');
  });

  it('is of the newest text, and never of one that was edited meanwhile', async () => {
    await start();
    await client.open(text);
    await client.change(2, [{ text: text.replace('修路', '架桥') }]);
    assert.match(applyTo(text.replace('修路', '架桥'), (await format()) ?? []), /今年，架桥3条。\n/);
    const late = format();
    await client.change(3, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n\n' }]);
    const edits = await late;
    assert.ok(edits === null || edits.length === 4);
    if (edits) assert.ok(edits.every(({ range }) => range.start.line >= 2));
    assert.equal(applyTo(`\n\n\n${text}`, (await format()) ?? []), '\n\n\n甲县2024年工作总结\n\n今年，修路3条。\n明年，再修2条。\n');
  });

  it('is nothing for a document that is not open', async () => {
    await start();
    assert.equal(await format(), null);
  });
});
