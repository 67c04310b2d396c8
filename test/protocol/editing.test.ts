import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-types';
import { killServers, fullCapabilities, startClient, uri, type ClientOptions, type TestClient } from './client';
import { applyEdit, report } from './texts';

const textDocument = { uri };
const lines = (first: number, last = first): Range => ({
  start: { line: first - 1, character: 0 },
  end: { line: last - 1, character: 99 },
});

let client: TestClient;
const start = async (options?: ClientOptions): Promise<TestClient> => (client = await startClient(options));
afterEach(killServers);

describe('the outline of an open document', () => {
  it('has the sections', async () => {
    await start();
    await client.open(report);
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...(children ?? []).map((child) => child.name)]),
      [['一、工作情况', '（一）抓投资', '（二）抓民生'], ['二、下一步打算']],
    );
  });

  it('can be folded', async () => {
    await start();
    await client.open(report);
    const ranges = await client.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [2, 5],
        [7, 8],
      ],
    );
  });

  it('is not there for a document that is not open', async () => {
    await start();
    for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full']) {
      assert.equal(await client.ask(`textDocument/${method}`, { textDocument }), null);
    }
    assert.deepEqual(await client.codeActions(lines(1)), []);
  });
});

describe('blanks in the text', () => {
  it('are marked, whole, by lines and by what changed', async () => {
    await start();
    await client.open(report);
    const full = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(full.data, [4, 11, 2, 0, 0, 1, 11, 1, 0, 0]);
    const range = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range: lines(6) });
    assert.deepEqual(range.data, [5, 11, 1, 0, 0]);
    await client.change(2, [{ range: { start: { line: 4, character: 11 }, end: { line: 4, character: 13 } }, text: '12' }]);
    const params = { textDocument, previousResultId: full.resultId };
    const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', params);
    const data = [...full.data];
    for (const { start: from, deleteCount, data: inserted = [] } of delta.edits) data.splice(from, deleteCount, ...inserted);
    assert.deepEqual(data, [5, 11, 1, 0, 0]);
    // an id of long ago gets the whole
    const again = await client.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', params);
    assert.deepEqual(again.data, [5, 11, 1, 0, 0]);
  });
});

describe('hovering over a number', () => {
  const text = '甲县2024年工作总结\n现有教师86名，其中男32名、女55名。\n';

  it('shows the arithmetic and the rule, in the client’s language', async () => {
    for (const [language, lines] of [
      ['zh-cn', [/^✗ 各部分之和：32＋55＝87，文中为86名$/, /（依据：逻辑）$/]],
      ['en', [/^✗ sum of the parts: 32＋55＝87, but the text says 86名$/, /\(basis: logic\)$/]],
    ] as const) {
      await start({ initializationOptions: { language } });
      await client.open(text);
      const hover = await client.ask<Hover>('textDocument/hover', { textDocument, position: { line: 1, character: 5 } });
      const shown = (hover.contents as MarkupContent).value.split('\n');
      assert.equal(shown.length, lines.length);
      for (const [index, line] of lines.entries()) assert.match(shown[index]!, line);
      assert.deepEqual(hover.range, { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } });
    }
  });

  it('shows nothing elsewhere, and nothing of a document that is not open', async () => {
    await start();
    const params = { textDocument, position: { line: 1, character: 1 } };
    assert.equal(await client.ask('textDocument/hover', params), null);
    await client.open(text);
    assert.equal(await client.ask('textDocument/hover', params), null);
  });
});

describe('renaming', () => {
  const text = '甲县2024年工作总结\n一、工作情况\nXX镇新增就业XX人，XX镇建成道路XX公里。\n';
  const position = { line: 2, character: 1 };

  it('fills a name everywhere, a value only where it stands, and nothing else', async () => {
    await start();
    await client.open(text);
    const prepared = await client.ask<{ placeholder: string }>('textDocument/prepareRename', { textDocument, position });
    assert.equal(prepared.placeholder, 'XX');
    const fill = async (character: number): Promise<string> =>
      applyEdit(text, await client.ask('textDocument/rename', { textDocument, position: { line: 2, character }, newName: '乙' }));
    assert.equal(await fill(1), text.replaceAll('XX镇', '乙镇'));
    assert.equal(await fill(8), text.replace('XX人', '乙人'));
    const elsewhere = { textDocument, position: { line: 0, character: 0 }, newName: '乙' };
    assert.equal(await client.ask('textDocument/prepareRename', elsewhere), null);
    assert.equal(await client.ask('textDocument/rename', elsewhere), null);
  });
});

describe('code actions', () => {
  const isDouble = ({ code }: Diagnostic): boolean => code === 'punctuation/double';

  it('mend what they are offered for', async () => {
    await start();
    await client.open(report);
    const diagnostics = (await client.diagnostics()).filter(isDouble);
    const actions = await client.codeActions(diagnostics[0]!.range, undefined, diagnostics);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    assert.equal(preferred[0]!.kind, 'quickfix');
    assert.deepEqual(preferred[0]!.diagnostics, [diagnostics[0]]);
    const mended = applyEdit(report, preferred[0]!.edit);
    assert.equal(mended, report.replace('3件。。', '3件。'));
    assert.deepEqual(
      preferred[0]!.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri, version: 1 }],
    );
  });

  it('mend all of a kind, worked out when chosen', async () => {
    await start();
    await client.open(report);
    const [double] = (await client.diagnostics()).filter(isDouble);
    const [all] = (await client.codeActions(double!.range, ['quickfix'])).filter(({ data }) => data !== undefined);
    assert.equal(all?.title, '修正全部 2 处同类问题');
    assert.equal(all.edit, undefined);
    const resolved = await client.ask<CodeAction>('codeAction/resolve', all);
    assert.equal(applyEdit(report, resolved.edit), report.replaceAll('。。', '。'));
  });

  it('mend the whole file on demand, and then find nothing more to mend', async () => {
    await start();
    await client.open(report);
    const [fixAll] = await client.codeActions(lines(1, 9), ['source.fixAll']);
    assert.equal(fixAll?.kind, 'source.fixAll.jiaogao');
    const { edit } = await client.ask<CodeAction>('codeAction/resolve', fixAll);
    const mended = applyEdit(report, edit);
    assert.equal(mended, report.replaceAll('。。', '。'));
    await client.change(2, [{ text: mended }]);
    assert.deepEqual(await client.codeActions(lines(1, 9), ['source.fixAll.jiaogao']), []);
    assert.deepEqual((await client.diagnostics()).filter(isDouble), []);
  });

  it('come with their edits, unversioned, where the client cannot do more', async () => {
    await start({ capabilities: { ...fullCapabilities, textDocument: { diagnostic: {} }, workspace: {} } });
    await client.open(report);
    const [fixAll] = await client.codeActions(lines(1), ['source']);
    assert.ok(fixAll?.edit?.changes);
    assert.equal(applyEdit(report, fixAll.edit), report.replaceAll('。。', '。'));
  });

  it('are only of the kinds asked for', async () => {
    await start();
    await client.open(report);
    assert.deepEqual(await client.codeActions(lines(4), ['refactor.extract']), []);
    assert.ok((await client.codeActions(lines(4))).every(({ kind }) => kind !== 'source.fixAll.jiaogao'));
  });

  it('renumber the level at the cursor', async () => {
    await start();
    const text = '甲县2024年工作总结\n一、工作情况\n办实事3件。\n三、存在问题\n项目储备不足。\n五、下一步打算\n继续抓好落实。\n';
    await client.open(text);
    const [renumber] = await client.codeActions(lines(5), ['refactor.rewrite.renumber']);
    assert.equal(renumber?.title, '重排本级序号');
    const renumbered = applyEdit(text, renumber.edit);
    assert.equal(renumbered, text.replace('三、存', '二、存').replace('五、', '三、'));
    await client.change(2, [{ text: renumbered }]);
    assert.deepEqual(await client.codeActions(lines(5), ['refactor.rewrite.renumber']), []);
  });

  it('renumber the report at the cursor, references with it', async () => {
    await start();
    const text = '甲县2024年工作总结\n一、工作情况\n办法见第三部分。\n三、存在问题\n（一）项目少。\n（三）人才缺。\n';
    await client.open(text);
    const [renumber] = await client.codeActions(lines(1), ['refactor.rewrite.renumberReport']);
    assert.equal(renumber?.title, '重排本篇序号（序号 2 处，跟着改引用和项数 1 处）');
    const renumbered = applyEdit(text, renumber.edit);
    assert.equal(renumbered, text.replace('第三', '第二').replace('三、存', '二、存').replace('（三）', '（二）'));
    await client.change(2, [{ text: renumbered }]);
    assert.deepEqual(await client.codeActions(lines(1), ['refactor.rewrite.renumberReport']), []);
  });

  it('that cannot be resolved come back as they are', async () => {
    await start();
    for (const action of [{ title: 'x' }, { title: 'x', data: { uri: 'file:///none' } }, { title: 'x', data: 7 }]) {
      assert.deepEqual(await client.ask('codeAction/resolve', action), action);
    }
  });
});

describe('Enter at the end of a numbered line', () => {
  it('is answered for the version at hand, and for no other', async () => {
    await start();
    const text = '甲县2024年工作总结\n一、工作情况\n';
    await client.open(text);
    const ask = (version: number, line: unknown = 1): Promise<unknown> =>
      client.ask('jiaogao/continueList', { textDocument: { uri }, version, line, renumber: false });
    assert.deepEqual(await ask(1), { kind: 'next', head: 2, before: '二、', after: '', edits: [] });
    assert.equal(await ask(2), null);
    assert.equal(await ask(1, 'one'), null);
    await client.change(2, [{ text: text.replace('一、', '五、') }]);
    assert.deepEqual(await ask(2), { kind: 'next', head: 2, before: '六、', after: '', edits: [] });
  });
});
