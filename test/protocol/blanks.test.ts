import assert from 'node:assert/strict';
import type { DocumentHighlight, LinkedEditingRanges, Range } from 'vscode-languageserver';
import type { BlanksAnswer } from '../../server/src/lsp/blanks';
import type { NextBlankAnswer } from '../../server/src/lsp/nextBlank';
import type { RemainingAnswer } from '../../server/src/lsp/remaining';
import type { TableFillingAnswer } from '../../server/src/lsp/tableFilling';
import { killServers, startClient, uri, type TestClient } from './client';
import { applyTo } from './texts';

const textDocument = { uri };
const text = '甲县2024年工作总结\n一、工作情况\nXX镇新增就业XX人，XX镇建成道路XX公里。。\n';
const place = (line: number, start: number, end = start): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

let client: TestClient;
const start = async (): Promise<void> => {
  client = await startClient();
  await client.open(text);
};
afterEach(killServers);

describe('the blanks of a document', () => {
  beforeEach(start);

  it('are listed with their groups', async () => {
    assert.deepEqual(await client.ask<BlanksAnswer>('jiaogao/blanks', { textDocument }), {
      version: 1,
      groups: [
        { name: 'XX镇', kind: 'name' },
        { name: 'XX人', kind: 'number' },
        { name: 'XX公里', kind: 'number' },
      ],
      blanks: [
        { range: place(2, 0, 2), name: 'XX镇', kind: 'name', group: 0 },
        { range: place(2, 11, 13), name: 'XX镇', kind: 'name', group: 0 },
        { range: place(2, 7, 9), name: 'XX人', kind: 'number', group: 1 },
        { range: place(2, 18, 20), name: 'XX公里', kind: 'number', group: 2 },
      ],
    });
  });

  it('are gone through one by one, in the text as it is after an edit', async () => {
    const next = (range: Range, backward?: boolean): Promise<NextBlankAnswer | null> =>
      client.ask('jiaogao/nextBlank', { textDocument, range, backward });
    assert.deepEqual(await next(place(2, 0, 2)), { version: 1, range: place(2, 7, 9), number: 2, total: 4 });
    assert.deepEqual(await next(place(0, 0), true), { version: 1, range: place(2, 18, 20), number: 4, total: 4 });
    await client.change(2, [{ range: place(2, 0, 2), text: '云溪' }]);
    assert.deepEqual(await next(place(2, 18, 20)), { version: 2, range: place(2, 7, 9), number: 1, total: 3 });
  });

  it('are highlighted and typed into together by name', async () => {
    const position = { line: 2, character: 1 };
    const highlights = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', { textDocument, position });
    const linked = await client.ask<LinkedEditingRanges>('textDocument/linkedEditingRange', { textDocument, position });
    for (const ranges of [highlights.map(({ range }) => range), linked.ranges]) {
      assert.deepEqual(ranges, [place(2, 0, 2), place(2, 11, 13)]);
    }
    const elsewhere = { textDocument, position: { line: 0, character: 1 } };
    assert.equal(await client.ask('textDocument/documentHighlight', elsewhere), null);
    assert.equal(await client.ask('textDocument/linkedEditingRange', elsewhere), null);
  });

  it('are filled from a table by the edits in the answer', async () => {
    const table = { text: '名称,内容\nXX镇,云溪镇\nXX人,120\nXX户,3\n', format: 'csv' };
    const filling = await client.ask<TableFillingAnswer>('jiaogao/tableFilling', {
      textDocument,
      position: { line: 0, character: 0 },
      table,
    });
    assert.equal(filling.version, 1);
    assert.equal(
      applyTo(
        text,
        filling.fillings.flatMap(({ edits }) => edits),
      ),
      text.replaceAll('XX镇', '云溪镇').replace('XX人', '120人'),
    );
    assert.deepEqual(filling.unfilled, [{ name: 'XX公里', count: 1 }]);
    assert.deepEqual(filling.unused, [{ name: 'XX户', value: '3', reason: 'noBlank' }]);
  });

  it('are among what remains, with the findings', async () => {
    const { remaining, hidden } = await client.ask<RemainingAnswer>('jiaogao/remaining', {
      textDocument,
      position: { line: 0, character: 0 },
    });
    const [town, people, length, marks] = remaining;
    assert.deepEqual(
      [town, people, length].map((one) => `${one?.kind} ${one?.label} ${one?.count}`),
      ['blank XX镇 2', 'blank XX人 1', 'blank XX公里 1'],
    );
    assert.deepEqual([marks?.kind, marks?.count, marks?.next], ['warning', 1, place(2, 22, 24)]);
    assert.match(marks?.label ?? '', /标点/);
    assert.deepEqual(hidden, { ignored: 0, baseline: 0 });
  });
});

describe('asking for blanks', () => {
  beforeEach(start);

  const methods = ['blanks', 'nextBlank', 'tableFilling', 'remaining'];

  it('of a document that is not open gives nothing', async () => {
    const other = { uri: 'file:///reports/other.report' };
    const params = { textDocument: other, range: place(0, 0), position: place(0, 0).start, table: { text: '', format: 'csv' } };
    for (const method of methods) assert.equal(await client.ask(`jiaogao/${method}`, params), null, method);
  });

  it('in a wrong way gives nothing, and the server goes on', async () => {
    for (const method of methods.slice(1)) assert.equal(await client.ask(`jiaogao/${method}`, { textDocument }), null, method);
    for (const method of methods) assert.equal(await client.ask(`jiaogao/${method}`, {}), null, method);
    assert.equal((await client.ask<BlanksAnswer>('jiaogao/blanks', { textDocument })).blanks.length, 4);
  });
});
