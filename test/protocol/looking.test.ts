import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupContent,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import { fullCapabilities, killServers, startClient, uri, type ClientOptions, type TestClient } from './client';

const text = `河口县2024年工作总结
一、主要工作
抓了四项工作：一是修路XX公里；二是修渠；三是种树。详见第二部分。
现有教师86名，其中男32名、女55名。
二、下一步打算
帮助XX镇种树，投资1.2万元。XX镇继续修渠。
`;
const textDocument = { uri };
const at = (line: number, character: number): unknown => ({ textDocument, position: { line, character } });
const whole = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };

let client: TestClient;
const start = async (options?: ClientOptions): Promise<void> => {
  client = await startClient(options);
  await client.open(text);
};
afterEach(killServers);

describe('looking around in an open document', () => {
  it('goes to what is meant, with the words it is meant by where the client can show them', async () => {
    await start({
      capabilities: { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, definition: { linkSupport: true } } },
    });
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', at(2, 28));
    assert.deepEqual([link?.targetRange.start, link?.originSelectionRange?.start.line], [{ line: 4, character: 0 }, 2]);
    assert.deepEqual(await client.ask('textDocument/definition', at(1, 3)), []);
  });

  it('goes there for simple clients too', async () => {
    await start();
    const [place] = await client.ask<Location[]>('textDocument/definition', at(5, 16));
    assert.deepEqual(place, { uri, range: { start: { line: 5, character: 2 }, end: { line: 5, character: 4 } } });
  });

  it('finds what speaks of a heading, and all blanks of a name', async () => {
    await start();
    const places = async (line: number, character: number): Promise<number[]> => {
      const params = { ...(at(line, character) as object), context: { includeDeclaration: true } };
      return (await client.ask<Location[]>('textDocument/references', params)).map(({ range }) => range.start.line);
    };
    assert.deepEqual(await places(4, 3), [2, 4]);
    assert.deepEqual(await places(5, 3), [5, 5]);
  });

  it('links references', async () => {
    await start();
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(
      links.map(({ target }) => target),
      [`${uri}#L5,1`],
    );
  });

  it('tells on hovering how long a section is, and how a number is read', async () => {
    await start({ settings: { value: { targetLength: { 打算: 100 } } } });
    const hover = async (line: number, character: number): Promise<string> =>
      ((await client.ask<Hover>('textDocument/hover', at(line, character))).contents as MarkupContent).value;
    assert.match(await hover(4, 3), /^共 31 字.*31\/100 字，少 69\n2 处待填$/);
    assert.match(await hover(5, 12), /读作 12,000元＝1.2万元/);
    assert.match(await hover(2, 4), /后面列出 3 个，这里说 4 个/);
  });

  it('finds headings by their words', async () => {
    await start();
    const found = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: '打算' });
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [['二、下一步打算', 'a.report']],
    );
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    assert.deepEqual(await client.ask('workspace/symbol', { query: '打算' }), []);
  });

  it('finds headings in the files of the open folders, each read once for each version', async () => {
    const file = 'file:///reports/b.txt';
    const files = { [file]: '丁县2024年工作总结\n一、抓好防汛\n演练3次。\n', 'file:///reports/c.txt': '买菜\n一、抓好白菜\n' };
    await start({ files, initializationOptions: { readsFiles: true, findsReports: true } });
    let version = '1';
    client.connection.onRequest('jiaogao/findReports', () => [
      ...[file, 'file:///reports/c.txt', 'file:///reports/gone.txt', uri].map((of) => ({ uri: of, version })),
      { uri: 3 },
    ]);
    const find = async (query: string): Promise<string[]> =>
      (await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name, location }) => `${name} ${location.uri}`);
    const reads = (): number => client.asked.filter((asked) => asked === file).length;
    assert.deepEqual(await find('抓好'), [`一、抓好防汛 ${file}`]);
    assert.deepEqual(await find('防汛'), [`一、抓好防汛 ${file}`]);
    assert.equal(reads(), 1);
    version = '2';
    assert.deepEqual(await find('打算'), [`二、下一步打算 ${uri}`]);
    assert.equal(reads(), 2);
    assert.equal(client.asked.filter((asked) => asked === uri).length, 0);
  });

  it('counts characters', async () => {
    await start();
    const page = await client.ask<string>('jiaogao/characterCounts', { textDocument });
    assert.match(page, /^# 字数统计\n[^]*\| 　二、下一步打算 \| 31 \| 20 \|/);
    assert.equal(await client.ask('jiaogao/characterCounts', { textDocument: { uri: 'file:///other' } }), null);
    assert.equal(await client.ask('jiaogao/characterCounts', 'nonsense'), null);
  });
});

describe('what is shown between the lines', () => {
  const on = { outline: { enumerations: true }, inlayHints: true, codeLens: true, colorNumbers: true };

  it('is off at first', async () => {
    await start();
    assert.equal(await client.ask('textDocument/codeLens', { textDocument }), null);
    assert.equal(await client.ask('textDocument/inlayHint', { textDocument, range: whole }), null);
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.equal(data.length, 3 * 5);
  });

  it('is shown where that is wanted, from the moment it is', async () => {
    const settings: { value: unknown } = { value: {} };
    const refreshSupport = true;
    const workspace = {
      ...fullCapabilities.workspace,
      codeLens: { refreshSupport },
      inlayHint: { refreshSupport },
      semanticTokens: { refreshSupport },
    };
    await start({ capabilities: { ...fullCapabilities, workspace }, settings, initializationOptions: { showsPlaces: true } });
    assert.equal(await client.ask('textDocument/inlayHint', { textDocument, range: whole }), null);
    settings.value = on;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    for (const kind of ['codeLens', 'inlayHint', 'semanticTokens'])
      await client.until(() => client.received.includes(`workspace/${kind}/refresh`) || undefined);

    const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line, position.character]),
      [
        ['✗ 3', 2, 6],
        ['✗ 87', 3, 7],
      ],
    );
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(data.length > 8 * 5, String(data.length));
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      symbols[0]?.children?.map(({ name }) => name),
      ['一是修路XX公里', '二是修渠', '三是种树'],
    );
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      lenses.map(({ range }) => range.start.line),
      [0, 1, 4],
    );
    const resolved = await client.ask<CodeLens>('codeLens/resolve', lenses[1]);
    assert.match(resolved.command!.title, /^2 处问题 · 1 处待填 · \d+ 字$/);
    const [argument] = resolved.command!.arguments as [{ places: unknown[]; version: number }];
    assert.deepEqual([resolved.command!.command, argument.places.length, argument.version], ['jiaogao.showPlaces', 2, 1]);
  });

  it('leaves a lens of a text that has changed without words', async () => {
    await start({ settings: { value: on } });
    const [lens] = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    await client.change(2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '新' }]);
    assert.equal((await client.ask<CodeLens>('codeLens/resolve', lens)).command, undefined);
  });
});
