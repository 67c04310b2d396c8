import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { fullCapabilities, killServers, plainCapabilities, startClient, uri, type TestClient } from './client';
import { applyTo, messageOf } from './texts';

const text = '甲县2024年工作总结\n一、工作情况\n全年办实事3件。。工作有序。\n二、下一步打算\n继续抓好落实。。\n';
const sidecarUri = 'file:///reports/.jiaogao.json';
const capabilities: ClientCapabilities = {
  ...fullCapabilities,
  workspace: { ...fullCapabilities.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

let client: TestClient;
let files: Record<string, string>;
afterEach(killServers);

async function start(of: ClientCapabilities = capabilities, hasIgnoreCommands = true): Promise<void> {
  files = {};
  client = await startClient({ capabilities: of, initializationOptions: { readsFiles: true, hasIgnoreCommands }, files });
}

/** Saves a file and tells the server. */
async function save(file: string, content: string | undefined): Promise<void> {
  if (content === undefined) Reflect.deleteProperty(files, file);
  else files[file] = content;
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
}

/** Does what an editor does with an edit that makes and changes sidecars. */
async function apply(edit: WorkspaceEdit | undefined): Promise<void> {
  for (const change of edit?.documentChanges ?? []) {
    if ('kind' in change) assert.equal(change.kind, 'create');
    else await save(change.textDocument.uri, applyTo(files[change.textDocument.uri] ?? '', change.edits as TextEdit[]));
  }
}

async function findDoubled(): Promise<Diagnostic[]> {
  return (await client.diagnostics()).filter(({ code }) => code === 'punctuation/double');
}

const linesOf = (diagnostics: readonly Diagnostic[]): number[] => diagnostics.map(({ range }) => range.start.line + 1);

/** Chooses an action by its title, as an editor does. */
async function choose(title: string, diagnostic: Diagnostic): Promise<CodeAction> {
  const action = (await client.codeActions(diagnostic.range, ['quickfix'], [diagnostic])).find((one) => one.title === title);
  assert.ok(action, `there is no “${title}”`);
  return action.edit || !action.data ? action : client.ask<CodeAction>('codeAction/resolve', action);
}

const edit = (version: number, from: string, to: string, of = text): Promise<void> =>
  client.change(version, [{ text: of.replace(from, to) }]);

describe('ignoring a finding', () => {
  it('hides it until its sentence is edited, and no other', async () => {
    await start();
    await client.open(text);
    const [first] = await findDoubled();
    const action = await choose('忽略这一处', first!);
    assert.deepEqual([action.isPreferred, action.kind, action.diagnostics], [undefined, 'quickfix', [first]]);
    assert.deepEqual(action.command?.arguments, [sidecarUri]);
    await apply(action.edit);
    assert.match(files[sidecarUri]!, /\n {8}\{ "rule": "punctuation\/double", "words": "。。", "quote": "全年办实事3件。。", .*\}\n/);
    assert.deepEqual(linesOf(await findDoubled()), [5]);
    assert.deepEqual(client.statuses.at(-1)?.hidden, { ignored: 1, baseline: 0 });

    await edit(2, '工作有序', '各项工作有序');
    assert.deepEqual(linesOf(await findDoubled()), [5]);
    await edit(3, '一、工作情况', '开场白。\n一、工作情况');
    assert.deepEqual(linesOf(await findDoubled()), [6]);
    await edit(4, '实事3件', '实事4件');
    assert.deepEqual(linesOf(await findDoubled()), [3, 5]);
    // Its entry is of no use now, which the sidecar shows.
    const hints = await client.until(() => client.published.findLast((of) => of.uri === sidecarUri && of.diagnostics.length > 0));
    assert.deepEqual([hints.diagnostics[0]?.severity, hints.diagnostics[0]?.range.start.line], [4, 4]);
    const [pruning] = await client.codeActions(first!.range, ['source.prune.jiaogao']);
    await apply(pruning?.edit);
    assert.deepEqual(JSON.parse(files[sidecarUri]!), { files: {} });
    assert.deepEqual(linesOf(await findDoubled()), [3, 5]);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0 || undefined);
  });

  it('can be undone by taking the entry out again', async () => {
    await start();
    await client.open(text);
    await apply((await choose('忽略这一处', (await findDoubled())[0]!)).edit);
    assert.equal((await findDoubled()).length, 1);
    await save(sidecarUri, undefined);
    assert.equal((await findDoubled()).length, 2);
  });

  it('hides all that cannot be told apart, and says so', async () => {
    await start();
    await client.open('甲县2024年工作总结\n继续抓好落实。。\n继续抓好落实。。\n');
    await apply((await choose('忽略这 2 处（文字相同）', (await findDoubled())[1]!)).edit);
    assert.equal((await findDoubled()).length, 0);
  });

  it('comes after the fixes', async () => {
    await start();
    await client.open(text);
    const [first] = await findDoubled();
    const titles = (await client.codeActions(first!.range, ['quickfix'])).map(({ title }) => title);
    assert.deepEqual(titles.slice(-3), [
      '忽略这一处',
      '在本文件中不再提示此规则（punctuation/double）',
      '处处不再提示此规则（punctuation/double）',
    ]);
    assert.ok(titles.length > 3);
  });
});

describe('ignoring a rule', () => {
  it('hides all it finds in the file', async () => {
    await start();
    await client.open(text);
    await client.open(text, 'file:///reports/b.report');
    await apply((await choose('在本文件中不再提示此规则（punctuation/double）', (await findDoubled())[0]!)).edit);
    assert.deepEqual(await findDoubled(), []);
    assert.deepEqual(client.statuses.findLast((status) => status.uri === uri)?.hidden, { ignored: 2, baseline: 0 });
    assert.equal((await client.diagnostics('file:///reports/b.report')).filter(({ code }) => code === 'punctuation/double').length, 2);
  });

  it('anywhere is left to the editor', async () => {
    await start();
    await client.open(text);
    const { command } = await choose('处处不再提示此规则（punctuation/double）', (await findDoubled())[0]!);
    assert.deepEqual([command?.command, command?.arguments], ['jiaogao.turnOffRule', ['punctuation/double', uri]]);
  });
});

describe('the baseline', () => {
  it('hides all that is there, and nothing that is new', async () => {
    await start();
    await client.open(text);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const [accept] = await client.codeActions(everywhere, ['source.baseline.jiaogao']);
    await apply(accept?.edit);
    assert.deepEqual(await client.diagnostics(), []);
    assert.deepEqual(client.statuses.at(-1)?.hidden, { ignored: 0, baseline: 2 });
    await edit(2, '工作情况', '工作情况\n新增一段。。');
    assert.deepEqual(linesOf(await findDoubled()), [3]);
  });

  it('is not among what there is to do with a file in general', async () => {
    await start();
    await client.open(text);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    for (const only of [undefined, ['source'], ['']]) {
      const actions = await client.codeActions(everywhere, only);
      assert.ok(actions.every(({ kind }) => kind !== 'source.baseline.jiaogao'));
    }
  });
});

describe('a sidecar', () => {
  it('that is broken hides nothing, says where, and is not written to', async () => {
    await start();
    files[sidecarUri] = '{\n  "files": {\n';
    await client.open(text);
    const doubled = await findDoubled();
    assert.equal(doubled.length, 2);
    const told = await client.until(() => client.published.find((of) => of.uri === sidecarUri));
    assert.deepEqual([told.diagnostics.length, told.diagnostics[0]?.severity], [1, 2]);
    assert.match(messageOf(told.diagnostics[0]!), /第 \d 行/);
    const titles = (await client.codeActions(doubled[0]!.range, ['quickfix'])).map(({ title }) => title);
    assert.ok(!titles.includes('忽略这一处'), titles.join());
    await save(sidecarUri, '{}');
    await choose('忽略这一处', (await findDoubled())[0]!);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0 || undefined);
  });

  it('that cannot be made is not needed in Markdown', async () => {
    await start(plainCapabilities, false);
    const markdown = 'file:///reports/a.md';
    const range = { start: { line: 2, character: 7 }, end: { line: 2, character: 9 } };
    const actionsOf = async (of: string): Promise<CodeAction[]> =>
      client.ask('textDocument/codeAction', { textDocument: { uri: of }, range, context: { diagnostics: [], only: ['quickfix'] } });
    await client.open(text, markdown);
    await client.open(text, uri);
    const ignore = (await actionsOf(markdown)).find(({ title }) => title.startsWith('忽略'));
    assert.equal(ignore?.title, '忽略这一处（在上面加一行标记）');
    assert.equal(
      applyTo(text, ignore.edit?.changes?.[markdown] ?? []),
      text.replace('全年', '<!-- jiaogao-ignore punctuation/double -->\n全年'),
    );
    assert.ok((await actionsOf(uri)).every(({ title }) => !/忽略|不再提示/.test(title)));
  });

  it('beside the report and above it both hold', async () => {
    await start();
    const above = 'file:///.jiaogao.json';
    const entry = (words: string): string => JSON.stringify({ ignore: [{ rule: 'punctuation/double', words }] });
    files[above] = `{"files": {"reports/a.report": ${entry('，，')}}}`;
    files[sidecarUri] = `{"files": {"a.report": ${entry('。。')}}}`;
    await client.open(text.replace('抓好落实', '抓好，，落实'));
    assert.deepEqual(await findDoubled(), []);
    await save(sidecarUri, '{}');
    assert.deepEqual(linesOf(await findDoubled()), [3, 5]);
  });
});
