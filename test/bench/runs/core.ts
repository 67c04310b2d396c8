/** Measures the core in a process of its own: starting, opening, typing, and how both grow with the size of the text. */
import { readFileSync } from 'node:fs';
import { provideDiagnostics, type DiagnosticOptions } from '../../../server/src/features/provideDiagnostics';
import { provideDocumentSymbols } from '../../../server/src/features/provideDocumentSymbols';
import { provideFoldingRanges } from '../../../server/src/features/provideFoldingRanges';
import { textsIn } from '../../../server/src/features/texts';
import type { ReportDocument } from '../../../server/src/model/document';
import { neverCancelled } from '../../../server/src/base/cancellation';
import { createService } from '../../../server/src/service/createService';
import type { RunDepth } from '../../../server/src/service/service';
import { randomFrom } from '../../fixtureFormat/random';
import { clock, goesOn, spread, type Took } from '../clock';
import { scanFloor } from '../floor';
import { atMost, type Budget, type Row } from '../rows';
import type { BenchText } from '../task';
import { answer, readTask } from './child';

const task = readTask();
const rows: Row[] = [];
const group = '核心';

const start = clock(() => createService());
rows.push({ id: 'core/start', group, title: '核心就绪（createService）', unit: 'ms', ...spread([start.took]) });
const service = start.result;
const settings = {};
const texts = textsIn('zh');

const options: DiagnosticOptions = {
  uri: 'file:///bench.report',
  rules: new Map(service.rules.map((rule) => [rule.id, rule])),
  texts,
  render: (rule, message) => service.render(rule, message),
  limits: { problems: 1000, blanks: 200 },
  hasOwnSeverity: () => false,
  relatedInformation: true,
  known: new WeakMap(),
};

/** What the editor asks for after every edit; rules that may wait run when the keyboard rests. */
function look(document: ReportDocument, depth: RunDepth = 'typing'): number {
  const { found } = service.check(document, settings, neverCancelled, [], depth);
  const diagnostics = provideDiagnostics(document, found, options);
  return diagnostics.length + provideDocumentSymbols(document, texts).length + provideFoldingRanges(document).length;
}

interface Budgets {
  readonly open?: Budget;
  readonly key?: Budget;
}

const budgets: Readonly<Record<string, Budgets>> = {
  '158 KB': { open: atMost(60), key: atMost(3, 10) },
  '10 MB': { open: atMost(1500), key: atMost(5, 16) },
};

function measureOpening({ label, paths }: BenchText): { documents: ReportDocument[]; median: number } {
  const documents: ReportDocument[] = [];
  const [opening, whole, floor]: [Took[], Took[], Took[]] = [[], [], []];
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    floor.push(clock(() => scanFloor(text)).took);
    const opened = clock(() => service.open(text));
    const checked = clock(() => look(opened.result, 'all'));
    opening.push(opened.took);
    whole.push({ wall: opened.took.wall + checked.took.wall, cpu: opened.took.cpu + checked.took.cpu });
    documents.push(opened.result);
  }
  const { open: budget } = budgets[label] ?? {};
  // The first ones are there to warm up.
  const warm = (times: readonly Took[]): Took[] => times.slice(Math.floor(times.length / 3));
  const floorTime = spread(warm(floor)).median;
  const [read, all] = [spread(warm(opening)), spread(warm(whole))];
  rows.push({ id: `core/open/${label}`, group, title: `打开 ${label}`, unit: 'ms', ...read, ratio: read.median / floorTime });
  rows.push({
    id: `core/first/${label}`,
    group,
    title: `打开 ${label}，到第一次校对完`,
    unit: 'ms',
    ...all,
    ratio: all.median / floorTime,
    ...(budget && { budget }),
  });
  return { documents, median: all.median };
}

function measureEdits(document: ReportDocument, count: number, newTextOf: (random: (below: number) => number) => string): Took[] {
  const random = randomFrom('keystrokes');
  let now = document;
  look(now);
  const times: Took[] = [];
  while (goesOn(times, count)) {
    const at = random(now.length);
    const newText = newTextOf(random);
    // No text stands for the key that takes away.
    const edit = { span: { start: at, end: at + (newText === '' ? 1 : 0) }, newText };
    times.push(
      clock(() => {
        now = service.update(now, [edit]);
        look(now);
      }).took,
    );
  }
  // The first edits build what later ones go on from.
  return times.slice(5);
}

const keys = ['中', '的', '3', '，', ''];

function measureTyping({ label }: BenchText, document: ReportDocument): number {
  const { key: budget } = budgets[label] ?? {};
  const isLarge = document.length > 1_000_000;
  const count = (isLarge ? 60 : 200) * (task.quick ? 0.2 : 1) + 5;
  const typed = spread(measureEdits(document, count, (random) => keys[random(keys.length)] ?? ''));
  const title = (what: string): string => `${what}，${label}`;
  rows.push({ id: `core/key/${label}`, group, title: title('按一个键'), unit: 'ms', ...typed, ...(budget && { budget }) });
  const entered = spread(measureEdits(document, count / 2, () => '\n'));
  rows.push({ id: `core/enter/${label}`, group, title: title('按回车'), unit: 'ms', ...entered });
  const pasted = spread(measureEdits(document, task.quick ? 9 : 15, () => task.paste));
  rows.push({ id: `core/paste/${label}`, group, title: title('贴进 3,600 字'), unit: 'ms', ...pasted });
  return typed.median;
}

/** The power of the size with which a time grows: 0 for not at all, 1 for in proportion. */
function exponent(points: readonly { readonly bytes: number; readonly time: number }[]): number {
  const logs = points.map(({ bytes, time }) => [Math.log(bytes), Math.log(time)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))];
  const covariance = mean(logs.map(([size, time]) => (size - x) * (time - y)));
  return covariance / mean(logs.map(([size]) => (size - x) ** 2));
}

const opened: { bytes: number; time: number }[] = [];
const typed: { bytes: number; time: number }[] = [];
for (const text of task.texts) {
  const { documents, median } = measureOpening(text);
  const document = documents.at(-1);
  if (!document) continue;
  opened.push({ bytes: text.bytes, time: median });
  typed.push({ bytes: text.bytes, time: measureTyping(text, document) });
}
rows.push({ id: 'core/growth/open', group, title: '打开并校对随篇幅增长的指数', unit: '', median: exponent(opened) });
rows.push({ id: 'core/growth/key', group, title: '按一个键随篇幅增长的指数', unit: '', median: exponent(typed) });
answer(rows);
