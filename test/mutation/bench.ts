/**
 * The mutation benchmark: `npm run bench:mutation -- [folder] [--cases 200] [--json FILE] [--show KIND] [--kinds A,B] [--strict]`.
 * Puts one slip at a time into clean reports and looks whether it is found, where it is, and nothing else. Without a folder the
 * reports of test/reports are used.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createService } from '../../server/src/service/createService';
import { slipKinds } from './kinds/index';
import { openSources, runKind } from './run';
import { describeCase, isMet, measure, printTable } from './show';
import { readSources } from './source';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '200' },
    json: { type: 'string' },
    show: { type: 'string' },
    kinds: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});

const service = createService();
const opened = openSources(service, readSources(positionals[0] ?? join(import.meta.dirname, '../reports')));
const wanted = (values.show ?? values.kinds)?.split(',');
const results = slipKinds
  .filter(({ id }) => wanted?.includes(id) ?? true)
  .map((kind) => runKind(service, opened, kind, Number(values.cases)));
const measured = results.map(measure);

if (values.show !== undefined)
  for (const { cases } of results)
    for (const one of cases) if (!one.isInPlace || one.collateral.length > 0) console.log(describeCase(service, one));
console.log(printTable(measured));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(measured, undefined, 2)}\n`);
if (values.strict && !measured.every(isMet)) process.exitCode = 1;
