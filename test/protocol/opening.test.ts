import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { inventedTexts } from '../bench/text/source';
import { fullCapabilities, killServers, plainCapabilities, startClient, uri, type TestClient } from './client';

/** Long enough for a check that is told of before its end. */
const text = inventedTexts(4_000_000, 1);

/** So that nothing is left out. */
const settings = { value: { maxProblems: 10_000, maxBlanks: 10_000 } };

const patient: ClientCapabilities = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, diagnostics: {} } };

const refreshesOf = ({ received }: TestClient): number => received.filter((method) => method === 'workspace/diagnostic/refresh').length;

const isOver = ({ statuses }: TestClient, version: number): boolean =>
  statuses.some((status) => status.version === version && !status.checking);

/** Asks again whenever the server says so, until the check of a version is over and told; gives all full answers. */
async function collect(client: TestClient, version: number): Promise<Diagnostic[][]> {
  const answers: Diagnostic[][] = [];
  let id: string | undefined;
  for (;;) {
    const isLast = isOver(client, version);
    const seen = refreshesOf(client);
    const report = await client.pull(id, uri);
    id = report.resultId;
    if (report.kind === 'full') answers.push(report.items);
    if (isLast) return answers;
    await client.until(() => (refreshesOf(client) > seen || isOver(client, version) ? true : undefined));
  }
}

/** What a client is told that cannot be asked to ask again: the whole, in one answer. */
async function tellAtOnce(of: string): Promise<Diagnostic[]> {
  const client = await startClient({ capabilities: patient, settings });
  await client.open(of);
  const diagnostics = await client.diagnostics();
  assert.ok(isOver(client, 1));
  return diagnostics;
}

function assertAmong(some: readonly Diagnostic[], all: readonly Diagnostic[]): void {
  const known = new Set(all.map((diagnostic) => JSON.stringify(diagnostic)));
  assert.equal(
    some.find((diagnostic) => !known.has(JSON.stringify(diagnostic))),
    undefined,
  );
  assert.equal(new Set(some.map((diagnostic) => JSON.stringify(diagnostic))).size, some.length);
}

afterEach(killServers);

describe('the diagnostics of a long text', function () {
  this.timeout(120_000);

  it('come bit by bit, and in the end are those of one who waits for all', async () => {
    const client = await startClient({ settings });
    await client.open(text);
    const answers = await collect(client, 1);
    const whole = await tellAtOnce(text);
    assert.ok(whole.length > 1000);
    assert.deepEqual(answers.at(-1), whole);
    for (const answer of answers) assertAmong(answer, whole);
    // The counts are those of the whole, and told once.
    assert.equal(client.statuses.filter(({ checking }) => !checking).length, 1);
  });

  it('are those of the new text after an edit meanwhile', async () => {
    const client = await startClient({ settings });
    await client.open(text);
    await client.pull();
    await client.change(2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '完成投资XX亿元。。\n' }]);
    const answers = await collect(client, 2);
    const whole = await tellAtOnce(`完成投资XX亿元。。\n${text}`);
    assert.deepEqual(answers.at(-1), whole);
    for (const answer of answers) assertAmong(answer, whole);
  });

  it('are sent bit by bit to a client that does not ask', async () => {
    const client = await startClient({ capabilities: plainCapabilities, initializationOptions: { settings: settings.value } });
    await client.open(text);
    const whole = await tellAtOnce(text);
    const last = await client.until(() => client.published.find(({ diagnostics }) => diagnostics.length === whole.length));
    assert.deepEqual(last.diagnostics, whole);
    for (const { diagnostics } of client.published) assertAmong(diagnostics, whole);
  });
});
