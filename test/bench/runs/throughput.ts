/** Measures how much text goes through the core in a second, warm and on one core, in a process of its own. */
import { readFileSync } from 'node:fs';
import { createMatcher } from '../../../server/src/grammar/generated/recognizer';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import { createService } from '../../../server/src/service/createService';
import { clock, judged } from '../clock';
import { scanFloor } from '../floor';
import { atLeast, type Budget, type Row } from '../rows';
import { answer, readTask } from './child';

const { texts, quick } = readTask();
const group = '吞吐';

/** Each is checked by itself. */
const inputs = texts.flatMap(({ paths }) => paths).map((path) => readFileSync(path, 'utf8'));
const bytes = inputs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const paragraphs = inputs.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
const rounds = quick ? 3 : 7;

/** MB a second in the best round: what is left of the others is other work of the machine. */
function measure(run: () => void): number {
  const times = Array.from({ length: rounds }, () => judged(clock(run).took));
  return bytes / 1000 / Math.min(...times);
}

const { match } = createMatcher();
const parse = createParagraphParser();
const floor = measure(() => inputs.forEach(scanFloor));
const matched = measure(() => paragraphs.forEach((paragraph) => match('paragraph', paragraph)));
const parsed = measure(() => paragraphs.forEach((paragraph) => parse(paragraph)));
// A cache of paragraphs would remember the round before.
const service = createService({ cacheLimit: 0 });
const opened = measure(() => inputs.forEach((text) => service.open(text).reports));
const checked = measure(() => inputs.forEach((text) => service.check(service.open(text), {})));

function toRow(id: string, title: string, median: number, budget?: Budget): Row {
  return { id: `throughput/${id}`, group, title, unit: 'MB/s', median, ratio: floor / median, ...(budget && { budget }) };
}

answer([
  toRow('floor', '底线：手写扫描', floor),
  toRow('match', '只认语法', matched, atLeast(100)),
  toRow('parse', '语法和各处事实', parsed),
  toRow('open', '打开：段落、各篇、大纲', opened),
  toRow('check', '全部规则（含打开）', checked, atLeast(12)),
]);
