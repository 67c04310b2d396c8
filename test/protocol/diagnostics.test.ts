import assert from 'node:assert/strict';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { killServers, plainCapabilities, startClient, uri, type ClientOptions, type TestClient } from './client';
import { messageOf, report } from './texts';

const at = (line: number, character: number, length: number, text: string) => ({
  range: { start: { line, character }, end: { line, character: character + length } },
  text,
});

const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code, range }) => `${range.start.line + 1} ${code}`);

let client: TestClient;
const start = async (options?: ClientOptions): Promise<TestClient> => (client = await startClient(options));
afterEach(killServers);

describe('diagnostics asked for', () => {
  it('are what is found in the open text', async () => {
    await start();
    await client.open(report);
    const diagnostics = await client.diagnostics();
    assert.deepEqual(codesOf(diagnostics), [
      '4 punctuation/double',
      '5 placeholder/number',
      '6 placeholder/number',
      '6 punctuation/double',
    ]);
    const [double, blank] = diagnostics;
    assert.equal(double?.source, '校稿');
    assert.equal(double.severity, DiagnosticSeverity.Warning);
    assert.match(messageOf(double), /[\u4e00-\u9fff]/);
    assert.equal(blank?.severity, DiagnosticSeverity.Information);
  });

  it('link to the page of their rule where the client can show it', async () => {
    await start({ initializationOptions: { explainsRules: true } });
    await client.open(report);
    const [double] = await client.diagnostics();
    assert.deepEqual(double?.codeDescription, { href: 'command:jiaogao.explainRule?%5B%22punctuation%2Fdouble%22%5D' });
    await start();
    await client.open(report);
    assert.equal((await client.diagnostics())[0]?.codeDescription, undefined);
  });

  it('are not sent again when nothing changed', async () => {
    await start();
    await client.open(report);
    const first = await client.pull();
    assert.ok(first.kind === 'full' && first.resultId);
    assert.deepEqual(await client.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    // an edit that finds the same
    await client.change(2, [at(8, 0, 2, '扎实')]);
    assert.deepEqual(await client.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    // one that does not
    await client.change(3, [at(3, 8, 1, '')]);
    const last = await client.pull(first.resultId);
    assert.ok(last.kind === 'full' && last.resultId !== first.resultId);
    assert.deepEqual(codesOf(last.items), ['5 placeholder/number', '6 placeholder/number', '6 punctuation/double']);
  });

  it('after edits are those of the text opened anew', async () => {
    await start();
    await client.open(report);
    await client.change(2, [
      at(0, 0, 0, '标题\r\n'),
      at(5, 0, 3, '（三）'),
      { ...at(3, 0, 0, ''), range: { start: { line: 2, character: 0 }, end: { line: 4, character: 2 } } },
    ]);
    await client.change(3, [at(99, 99, 0, '\n三、尾\n完成XX项。。')]);
    const edited = await client.diagnostics();
    const text =
      '标题\r\n甲县2024年工作总结\n办实事3件。。\n（三）抓投资。完成投资XX亿元。\n（二）抓民生。新增就业X人。。\n\n二、下一步打算\n继续抓好落实。\n\n三、尾\n完成XX项。。';
    await client.open(text, 'file:///reports/b.report');
    const anew = await client.diagnostics('file:///reports/b.report');
    assert.ok(anew.length > 3);
    assert.deepEqual(codesOf(edited), codesOf(anew));
  });

  it('point to other places in the same file', async () => {
    await start();
    const paragraph = '全县各级各部门紧扣中心任务，压实工作责任，细化推进措施，逐项对账销号，确保年度目标如期完成。';
    await client.open(`甲县2024年工作总结\n一、工作情况\n${paragraph}\n二、下一步打算\n${paragraph}\n`);
    const [repeated] = (await client.diagnostics()).filter(({ code }) => code === 'duplicate/paragraph');
    assert.equal(repeated?.range.start.line, 4);
    assert.equal(repeated.relatedInformation?.[0]?.location.uri, uri);
    assert.equal(repeated.relatedInformation[0].location.range.start.line, 2);
  });

  it('point to a report that is open beside, and are asked for again when it opens', async () => {
    await start();
    const carried = '全镇新建高标准农田3200亩，改造提升灌溉渠道12公里，培育农民合作社8家，带动农户增收，特色种植面积不断扩大。';
    await client.open(`某镇2023年工作总结\n${carried}\n`);
    const before = await client.pull();
    const beside = 'file:///reports/%E5%8E%BB%E5%B9%B4.report';
    await client.open(`某镇2022年工作总结\n一、农业\n${carried}\n`, beside);
    await client.until(() => (client.received.includes('workspace/diagnostic/refresh') ? true : undefined));
    const after = await client.pull(before.kind === 'full' ? before.resultId : undefined);
    assert.ok(after.kind === 'full');
    const found = after.items.filter(({ code }) => code === 'duplicate/across-files');
    assert.deepEqual(codesOf(found), ['1 duplicate/across-files', '2 duplicate/across-files']);
    assert.match(found[0] ? messageOf(found[0]) : '', /去年\.report/);
    assert.equal(found[1]?.relatedInformation?.[0]?.location.uri, beside);
    assert.equal(found[1].relatedInformation[0].location.range.start.line, 2);
  });

  it('tell at once what keeps up with typing, move the rest along, and are asked for again when the keyboard has rested', async () => {
    await start();
    const paragraph = '全县各级各部门紧扣中心任务，压实工作责任，细化推进措施，逐项对账销号，确保年度目标如期完成。';
    const other = '各单位每月梳理重点事项进展，对滞后的及时提醒约谈，对完成好的通报表扬，确保件件有着落、事事有回音，年底统一考核评议。';
    await client.open(`甲县2024年工作总结\n一、工作情况\n${paragraph}\n二、下一步打算\n${paragraph}\n三、保障措施\n${other}\n`);
    const repeatedIn = async () => codesOf(await client.diagnostics()).filter((code) => code.endsWith('duplicate/paragraph'));
    assert.deepEqual(await repeatedIn(), ['5 duplicate/paragraph']);
    // A new line above moves what is known; a second copy is not seen yet.
    await client.change(2, [at(1, 0, 0, '新的一段。\n')]);
    assert.deepEqual(await repeatedIn(), ['6 duplicate/paragraph']);
    await client.change(3, [at(7, other.length, 0, `\n${other}`)]);
    assert.deepEqual(await repeatedIn(), ['6 duplicate/paragraph']);
    await client.until(() => (client.received.includes('workspace/diagnostic/refresh') ? true : undefined));
    assert.deepEqual(await repeatedIn(), ['6 duplicate/paragraph', '9 duplicate/paragraph']);
  });

  it('are none for a document that is not open, or no longer', async () => {
    await start();
    assert.deepEqual(await client.pull(), { kind: 'full', items: [] });
    await client.open(report);
    assert.ok((await client.diagnostics()).length > 0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await client.pull(), { kind: 'full', items: [] });
  });

  it('are capped, and say so once', async () => {
    await start({ settings: { value: { maxBlanks: 10 } } });
    await client.open('甲县2024年工作总结\n' + '完成投资XX亿元。\n'.repeat(50));
    const diagnostics = await client.diagnostics();
    assert.equal(diagnostics.filter(({ code }) => code === 'placeholder/number').length, 10);
    const [limit] = diagnostics.filter(({ code }) => code === 'jiaogao/limit');
    assert.equal(limit?.message, '另有 40 处待填未列出（共 50 处），填完前面的会依次显示');
    assert.equal(limit.range.start.line, 11);
    assert.equal(diagnostics.length, 11);
  });

  it('follow the settings, and the client is told to ask again', async () => {
    const settings: { value: unknown } = { value: null };
    await start({ settings });
    await client.open(report);
    await client.diagnostics();
    settings.value = { rules: { 'punctuation/*': 'off', 'placeholder/number': 'error' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const { received } = client;
    await client.until(() => (received.includes('workspace/diagnostic/refresh') ? true : undefined));
    const diagnostics = await client.diagnostics();
    assert.deepEqual(codesOf(diagnostics), ['5 placeholder/number', '6 placeholder/number']);
    assert.equal(diagnostics[0]?.severity, DiagnosticSeverity.Error);
  });

  it('survive settings that make no sense, which are named in the log', async () => {
    await start({ settings: { value: { rules: { 'no/such': 'off', 'punctuation/double': 'loud' }, maxProblems: 'many' } } });
    await client.open(report);
    assert.equal((await client.diagnostics()).length, 4);
    assert.ok(client.logged.some((line) => line.includes('no/such')));
    assert.ok(client.logged.some((line) => line.includes('punctuation/double')));
  });

  it('come in English to a client that asks for it', async () => {
    await start({ initializationOptions: { language: 'en' } });
    await client.open(report);
    const [double] = await client.diagnostics();
    assert.equal(double?.source, 'Jiaogao');
    assert.match(messageOf(double), /[a-z]{3}/);
  });
});

describe('diagnostics sent', () => {
  it('come to a client that does not ask, after opening, editing and closing', async () => {
    await start({ capabilities: plainCapabilities });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open(report);
    const first = await client.until(() => client.published[0]);
    assert.equal(first.version, 1);
    assert.equal(first.diagnostics.length, 4);
    await client.change(2, [at(3, 8, 1, '')]);
    const second = await client.until(() => client.published[1]);
    assert.equal(second.version, 2);
    assert.equal(second.diagnostics.length, 3);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const last = await client.until(() => client.published[2]);
    assert.deepEqual(last, { uri, diagnostics: [] });
  });

  it('follow settings that are sent along', async () => {
    await start({ capabilities: plainCapabilities, initializationOptions: { settings: { rules: { 'placeholder/*': 'off' } } } });
    await client.open(report);
    assert.equal((await client.until(() => client.published[0])).diagnostics.length, 2);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { jiaogao: { rules: {} } } });
    assert.equal((await client.until(() => client.published[1])).diagnostics.length, 4);
  });
});

describe('the status', () => {
  it('counts what was found, blanks apart', async () => {
    await start();
    await client.open(report);
    await client.diagnostics();
    const status = await client.until(() => client.statuses.find(({ checking }) => !checking));
    assert.deepEqual(status, {
      uri,
      version: 1,
      blanks: 2,
      findings: { error: 0, warning: 2, info: 0 },
      hidden: { ignored: 0, baseline: 0 },
      checking: false,
    });
  });
});
