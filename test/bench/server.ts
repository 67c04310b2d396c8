import { readFileSync } from 'node:fs';
import type { Range } from 'vscode-languageserver';
import { randomFrom } from '../fixtureFormat/random';
import { killServers, startClient, type TestClient } from '../protocol/client';
import { goesOn, readMemory, readProcessorTime, spread, type Took } from './clock';
import { atMost, type Budget, type Row } from './rows';
import type { BenchText } from './task';

const group = '服务器（stdio）';

const budgets: Readonly<Record<string, { readonly open: Budget; readonly change: Budget; readonly memory: Budget }>> = {
  '158 KB': { open: atMost(60), change: atMost(3, 10), memory: atMost(120) },
  '10 MB': { open: atMost(1500), change: atMost(5, 16), memory: atMost(300) },
};

/** Measures the built server over its standard streams: what an editor waits for. */
export async function measureServer(texts: readonly BenchText[], quick: boolean): Promise<Row[]> {
  try {
    const rows = [await measureStart(quick ? 3 : 7)];
    for (const text of texts) if (Object.hasOwn(budgets, text.label)) rows.push(...(await measureText(text, quick)));
    return rows;
  } finally {
    killServers();
  }
}

/** From starting the process to the answer to `initialize`. */
async function measureStart(rounds: number): Promise<Row> {
  const times: Took[] = [];
  for (let i = 0; i < rounds; i++) {
    const wall = performance.now();
    const client = await startClient();
    times.push({ wall: performance.now() - wall, cpu: readProcessorTime(pidOf(client)) ?? Infinity });
    await client.end();
  }
  return { id: 'server/start', group, title: '从启动进程到能用', unit: 'ms', ...spread(times), budget: atMost(120) };
}

async function measureText({ label, paths }: BenchText, quick: boolean): Promise<Row[]> {
  const { open, change, memory } = budgets[label] ?? {};
  const client = await startClient();
  const rows: Row[] = [];
  const add = (id: string, title: string, unit: Row['unit'], figures: Pick<Row, 'median' | 'p95' | 'wall'>, budget?: Budget): void => {
    rows.push({ id: `server/${id}/${label}`, group, title: `${title}，${label}`, unit, ...figures, ...(budget && { budget }) });
  };
  const [told, opened]: [Took[], Took[]] = [[], []];
  let blocked = 0;
  let uri = '';
  let text = '';
  for (const [i, path] of paths.entries()) {
    if (uri !== '') await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    uri = `file:///bench/${i}.report`;
    text = readFileSync(path, 'utf8');
    const { first, all, longest } = await measureOpening(client, uri, text);
    told.push(first);
    opened.push(all);
    blocked = Math.max(blocked, longest);
  }
  // The first ones are there to warm up.
  const warm = (times: readonly Took[]): Took[] => times.slice(Math.floor(times.length / 3));
  add('first', '打开到收到第一批问题', 'ms', spread(warm(told)), open);
  add('open', '打开到收到全部问题', 'ms', spread(warm(opened)));
  add('blocked', '打开时别的请求最多等', 'ms', { median: blocked }, label === '10 MB' ? atMost(50) : undefined);
  const resident = await measureMemory(text);
  if (resident !== undefined) add('memory', '打开后占用内存', 'MB', { median: resident }, memory);
  const typist = createTypist(client, uri, text);
  const isLarge = text.length > 1_000_000;
  const times: Took[] = [];
  const rounds = (isLarge ? 40 : 150) * (quick ? 0.3 : 1);
  while (goesOn(times, rounds)) times.push(await typist.type(1));
  add('change', '按一个键到收到问题', 'ms', spread(times.slice(5)), change);
  if (!isLarge) {
    const edits = quick ? 500 : 10_000;
    for (let i = 0; i < edits / 250; i++) await typist.type(25);
    const before = readMemory(pidOf(client));
    for (let i = 0; i < edits / 25; i++) await typist.type(25);
    const after = readMemory(pidOf(client));
    if (before !== undefined && after !== undefined) add('growth', `再改 ${edits} 次后内存增加`, 'MB', { median: after - before });
  }
  await client.end();
  return rows;
}

/** Memory of a server that has one text open and has told all of it. */
async function measureMemory(text: string): Promise<number | undefined> {
  const client = await startClient();
  await measureOpening(client, 'file:///bench/memory.report', text);
  const resident = readMemory(pidOf(client));
  await client.end();
  return resident;
}

/** Opens a text, asks for its diagnostics, again whenever the server says so until it has all, and asks a trifle again and again meanwhile. */
async function measureOpening(client: TestClient, uri: string, text: string): Promise<{ first: Took; all: Took; longest: number }> {
  let longest = 0;
  let isDone = false;
  const askTrifles = async (): Promise<void> => {
    while (!isDone) {
      const asked = performance.now();
      await client.ask('jiaogao/none', {}).catch(() => undefined);
      longest = Math.max(longest, performance.now() - asked);
    }
  };
  const isOver = (): boolean => client.statuses.some((status) => status.uri === uri && !status.checking);
  const refreshes = (): number => client.received.filter((method) => method === 'workspace/diagnostic/refresh').length;
  const took = startClock(client);
  await client.open(text, uri);
  const trifles = askTrifles();
  let report = await client.pull(undefined, uri);
  const first = took();
  for (let seen = 0, isLast = false; !isLast;) {
    await client.until(() => (isOver() || refreshes() > seen ? true : undefined));
    [isLast, seen] = [isOver(), refreshes()];
    report = await client.pull(report.resultId, uri);
  }
  const all = took();
  isDone = true;
  await trifles;
  return { first, all, longest };
}

/** Types into an open document, here and there, and waits for the diagnostics. */
function createTypist(client: TestClient, uri: string, text: string): { type: (edits: number) => Promise<Took> } {
  const random = randomFrom('typist');
  const lines = text.split('\n').map((line) => line.length);
  let version = 1;
  let resultId: string | undefined;
  return {
    type: (edits) =>
      clockServer(client, async () => {
        for (let i = 0; i < edits; i++) {
          const line = random(lines.length);
          const at = { line, character: random((lines[line] ?? 0) + 1) };
          const range: Range = { start: at, end: at };
          lines[line] = (lines[line] ?? 0) + 1;
          version++;
          await client.change(version, [{ range, text: '中' }], uri);
        }
        const report = await client.pull(resultId, uri);
        resultId = report.resultId ?? resultId;
      }),
  };
}

/** How long something took on the clock, and the server on its processor. */
async function clockServer(client: TestClient, run: () => Promise<void>): Promise<Took> {
  const took = startClock(client);
  await run();
  return took();
}

/** Gives what tells how long it is since now, on the clock and on the server's processor. */
function startClock(client: TestClient): () => Took {
  const pid = pidOf(client);
  const before = readProcessorTime(pid);
  const wall = performance.now();
  return () => {
    const took = performance.now() - wall;
    const after = readProcessorTime(pid);
    return { wall: took, cpu: before === undefined || after === undefined ? Infinity : after - before };
  };
}

function pidOf(client: TestClient): number {
  return client.process.pid ?? 0;
}
