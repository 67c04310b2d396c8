/**
 * The benchmark: `npm run bench -- [folder] [--quick] [--only core,throughput,server,client,size] [--json FILE] [--write] [--strict]`.
 * Without a folder it measures on invented compilations. It compares with the last run, which it then replaces; `--write` puts
 * the figures into docs/performance.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureActivation } from './activation';
import { describeRun, readLastRun, saveRun } from './history';
import { isMet, type Row } from './rows';
import { runChild, workFolder } from './runChild';
import { measureServer } from './server';
import { measureSizes } from './sizes';
import { printTable } from './table';
import { inventedTexts, textsOfFolder } from './text/source';
import { writeTexts } from './texts';
import { writeFigures } from './writeFigures';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'core,throughput,server,client,size' },
    json: { type: 'string', default: join(workFolder, 'last.json') },
    write: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
});

const [folder] = positionals;
const { quick, only, json } = values;
const source = folder === undefined ? inventedTexts : textsOfFolder(folder);
const labels = quick ? (['10 KB', '158 KB'] as const) : (['10 KB', '158 KB', '1.6 MB', '10 MB'] as const);
const texts = labels.map((label) => writeTexts(source, label, quick ? 4 : Infinity));
const task = { texts, paste: source(10_000, 77).slice(0, 3_600), quick };
const small = { ...task, texts: texts.filter(({ label }) => label === '158 KB') };

const measures: Readonly<Record<string, () => Promise<Row[]>>> = {
  core: () => runChild('core', task),
  throughput: () => runChild('throughput', small),
  server: () => measureServer(texts, quick),
  client: () => measureActivation(quick ? 3 : 7),
  size: () => Promise.resolve(measureSizes()),
};

const rows: Row[] = [];
for (const [name, measure] of Object.entries(measures)) if (only.split(',').includes(name)) rows.push(...(await measure()));

const about = folder === undefined ? '自编汇编' : '指定文件夹';
const last = readLastRun(json, about);
const run = describeRun(about, rows);
console.log(printTable(rows, new Map(last?.rows.map((row) => [row.id, row]))));
console.log(`\n${run.texts}；${run.machine}；${run.date} ${run.commit}`);
saveRun(json, run, last);
if (values.write) writeFigures(run);
if (values.strict && rows.some((row) => isMet(row) === false)) process.exitCode = 1;
