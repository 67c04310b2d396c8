import assert from 'node:assert/strict';
import type { CodeAction, SelectionRange } from 'vscode-languageserver-types';
import type { SectionMove } from '../../server/src/features/provideSectionMove';
import { killServers, startClient, uri, type ClientOptions, type TestClient } from './client';
import { applyEdit, applyTo } from './texts';

const text =
  '甲县水务局2024年工作总结\n\n一、抓管网\n换管3公里。\n\n二、抓服务\n（一）接听。接听热线。（二）上门。上门维修。\n（三）回访。逐户回访。';

let client: TestClient;
const start = async (options?: ClientOptions): Promise<TestClient> => (client = await startClient(options));
const actionsAt = (line: number, character: number, only?: readonly string[]): Promise<CodeAction[]> =>
  client.codeActions({ start: { line, character }, end: { line, character } }, only);
afterEach(killServers);

describe('changing the structure of a report', () => {
  it('moves a section with all under it in one versioned edit, and says where the cursor goes', async () => {
    await start({ initializationOptions: { selects: true } });
    await client.open(text);
    const [down] = await actionsAt(3, 2, ['refactor.move.down']);
    assert.equal(down?.title, '下移本节');
    const moved = text.replace('一、抓管网\n换管3公里。\n\n', '').replace('二、', '一、') + '\n\n二、抓管网\n换管3公里。';
    assert.equal(applyEdit(text, down.edit), moved);
    assert.deepEqual(
      down.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri, version: 1 }],
    );
    const cursor = { line: 7, character: 2 };
    assert.deepEqual(down.command?.arguments, [{ uri, range: { start: cursor, end: cursor } }]);
    assert.equal(down.command.command, 'jiaogao.select');
  });

  it('is offered where it is possible, among all that can be done there', async () => {
    await start();
    await client.open(text);
    const titlesAt = async (line: number, character: number): Promise<string[]> =>
      (await actionsAt(line, character, ['refactor'])).map(({ title }) => title);
    assert.deepEqual(await titlesAt(5, 3), ['上移本节', '本节降一级', '本节并入上一节', '从光标处另起一段']);
    assert.deepEqual(await titlesAt(6, 12), ['重排本级序号', '下移本节', '本节升一级', '从序号处另起一段']);
    assert.deepEqual(await titlesAt(0, 2), []);
  });

  it('comes without a command where the client has none', async () => {
    await start();
    await client.open(text);
    const [promoted] = await actionsAt(7, 4, ['refactor.rewrite.promote']);
    assert.equal(promoted?.command, undefined);
    assert.equal(applyEdit(text, promoted?.edit), text.replace('（三）', '三、'));
  });

  it('puts a heading that is glued to the text before it on a line of its own', async () => {
    await start();
    await client.open(text);
    const [split] = await actionsAt(6, 12, ['refactor.rewrite.split']);
    assert.equal(applyEdit(text, split?.edit), text.replace('热线。（二）', '热线。\n（二）'));
  });
});

describe('dropping a section on another one', () => {
  const drop = (section: number, target: number, version = 1): Promise<SectionMove | null> =>
    client.ask('jiaogao/moveSection', { textDocument: { uri }, version, section, target });

  it('moves it beside one on its level, and under one further out', async () => {
    await start();
    await client.open(text);
    const beside = await drop(2, 5);
    const moved = text.replace('一、抓管网\n换管3公里。\n\n', '').replace('二、', '一、') + '\n\n二、抓管网\n换管3公里。';
    assert.equal(applyTo(text, beside?.edits ?? []), moved);
    assert.deepEqual(beside?.range.start, { line: 6, character: 0 });
    const under = await drop(7, 2);
    assert.equal(
      applyTo(text, under?.edits ?? []),
      text.replace('\n（三）回访。逐户回访。', '').replace('3公里。', '3公里。\n（一）回访。逐户回访。'),
    );
  });

  it('does nothing for an older version, or lines that are no headings', async () => {
    await start();
    await client.open(text);
    await client.change(2, [{ text }]);
    assert.equal(await drop(2, 5, 1), null);
    assert.equal(await drop(3, 5, 2), null);
    assert.equal(await drop(2, 0, 2), null);
    assert.equal(await drop(2, 99, 2), null);
    assert.ok(await drop(2, 5, 2));
  });
});

describe('selection ranges', () => {
  it('are given for every position asked for', async () => {
    await start();
    await client.open(text);
    const positions = [
      { line: 3, character: 3 },
      { line: 0, character: 0 },
    ];
    const [first, second] = await client.ask<SelectionRange[]>('textDocument/selectionRange', { textDocument: { uri }, positions });
    assert.deepEqual(first?.range, { start: { line: 3, character: 2 }, end: { line: 3, character: 5 } });
    assert.deepEqual(first.parent?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } });
    assert.ok(second);
  });
});
