import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import type { MergedReports } from '../../server/src/features/mergeReports';
import type { SplitResult } from '../../server/src/lsp/compilations';
import { killServers, startClient, uri, type TestClient } from './client';
import { applyEdit } from './texts';

const texts = ['甲局2023年工作总结\n修路3条。\n', '\ufeff乙镇2023年工作总结\r\n架桥2座。\r\n'];
const merged =
  '2023年工作总结汇编（2篇）\n\n目录\n甲局2023年工作总结\n乙镇2023年工作总结\n\n甲局2023年工作总结\n修路3条。\n\n乙镇2023年工作总结\n架桥2座。\n';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

let client: TestClient;
beforeEach(async () => {
  client = await startClient();
});
afterEach(killServers);

describe('the contents page of an open document', () => {
  const ask = (kind: string): Promise<CodeAction[]> => client.codeActions(everywhere, [kind]);

  it('is made where it is asked for, and then is right', async () => {
    const text = merged.replace(/目录\n[^]*?\n\n/, '');
    await client.open(text);
    const [action, ...others] = await ask('source.contents.jiaogao');
    assert.equal(action?.title, '生成目录');
    assert.deepEqual(others, []);
    assert.equal(applyEdit(text, action.edit), merged);
    assert.deepEqual(
      (await ask('source')).map(({ kind }) => kind),
      ['source.contents.jiaogao'],
    );
    assert.ok((await client.codeActions(everywhere)).every(({ kind }) => kind !== 'source.contents.jiaogao'));
    await client.change(2, [{ text: merged }]);
    assert.deepEqual(await ask('source.contents.jiaogao'), []);
    await client.change(3, [{ text: merged.replace('乙镇2023年', '乙镇2022年') }]);
    const [update] = await ask('source.contents.jiaogao');
    assert.equal(update?.title, '更新目录');
    assert.equal(applyEdit(merged.replace('乙镇2023年', '乙镇2022年'), update.edit), merged);
  });
});

describe('compilations', () => {
  const merge = (params: unknown): Promise<MergedReports | null> => client.ask('jiaogao/mergeReports', params);
  const split = (params: unknown): Promise<SplitResult | null> => client.ask('jiaogao/splitReports', params);

  it('are put together and taken apart', async () => {
    assert.deepEqual(await merge({ texts }), { text: merged, cover: '2023年工作总结汇编', count: 2, isTold: true });
    assert.match((await merge({ texts, cover: '材料', eol: '\r\n' }))?.text ?? '', /^材料（2篇）\r\n\r\n目录\r\n/);
    await client.open(merged);
    assert.deepEqual(await split({ textDocument: { uri }, taken: ['甲局2023年工作总结.txt'] }), {
      version: 1,
      reports: [
        { name: '甲局2023年工作总结（2）.txt', text: '甲局2023年工作总结\n修路3条。\n' },
        { name: '乙镇2023年工作总结.txt', text: '乙镇2023年工作总结\n架桥2座。\n' },
      ],
    });
    await client.change(2, [{ text: texts[0]! }]);
    assert.deepEqual(await split({ textDocument: { uri } }), { version: 2, reports: [] });
  });

  it('are not made of what cannot be read, and the server goes on', async () => {
    for (const params of [{}, { texts: 'x' }, { texts: [1] }, { texts, cover: 1 }, { texts: ['长'.repeat(20_000_001)] }]) {
      assert.equal(await merge(params), null);
    }
    for (const params of [{}, { textDocument: {} }, { textDocument: { uri } }, { textDocument: { uri }, taken: 1 }]) {
      assert.equal(await split(params), null);
    }
    assert.equal((await merge({ texts: [] }))?.count, 0);
  });
});
