/**
 * Measures the built command line on a corpus of labelled and of published reports that is kept outside the project,
 * and compares with what must hold. The folder with the measuring tools is the first argument.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ROOT } from './install.mjs';

const CLI = 'node dist/cli.js';

const [tools] = process.argv.slice(2);
if (!tools) fail('usage: node scripts/checkScores.mjs FOLDER');

const { table, other: score } = measure('score.mjs');
const noise = measure('noise.mjs');

const confirmed = countConfirmed();
const families = ['duplicate', 'number', 'outline', 'placeholder', 'punctuation', 'wording'].map((family) => [
  family,
  table[`${family} *`],
]);
const all = table['* *'];
const sureBlanks = ['placeholder/masked-word', 'placeholder/blank', 'placeholder/residue'].map((code) => table[code]);
const disputed = countDisputedTraps(join(tools, '../corpus/labels'));

const checks = [
  atLeast('headings found, with their depth', score.headingsRight, score.headings, 0.99),
  atLeast('headings given that are right', score.headingsRight, score.headingsGiven, 0.99),
  atLeast('masks of x found', score.xRunsHit, score.xRuns, 0.995),
  atLeast('tricky placeholders found', score.positivesHit, score.positives, 0.95),
  atMost(
    'traps taken for placeholders',
    (score.trapsHit - disputed) / (score.traps - disputed),
    0.02,
    `${score.trapsHit - disputed} of ${score.traps - disputed}, not counting ${disputed} that are labelled as sure blanks as well`,
  ),
  atLeast('sure masked words, blanks and residue found', sum(sureBlanks, 'sureFound'), sum(sureBlanks, 'sure'), 0.95),
  atLeast('sure labels found, all families', all.sureFound, all.sure, 0.95),
  atLeast('sure and likely labels found, all families', all.found, all.labels, 0.88),
  atLeast('findings that are right, all families', all.right + (confirmed.get('*') ?? 0), all.right + all.wrong, 0.95),
  ...families.map(([family, row]) =>
    atLeast(`${family}/ findings that are right`, row.right + (confirmed.get(family) ?? 0), row.right + row.wrong, 0.9),
  ),
  atMost('facts that hold, contradicted', score.contradicted, 0, `${score.contradicted} of ${score.consistent}`),
  atMost('outline/ and placeholder/ per 10,000 published characters', noisePer10k(['outline/', 'placeholder/']), 0.1),
  atMost('number/ per 10,000 published characters', noisePer10k(['number/']), 0.1),
  atMost('duplicate/ per 10,000 published characters', noisePer10k(['duplicate/']), 0.05),
  atMost('all rules but punctuation/ per 10,000 published characters', noisePer10k(['']) - noisePer10k(['punctuation/']), 0.3),
];
for (const { ok, line } of checks) console.log(`${ok ? '✔' : '✘'} ${line}`);
console.log(`  punctuation/ per 10,000 published characters, which were normalized: ${noisePer10k(['punctuation/']).toFixed(3)}`);

const passed = checks.filter(({ ok }) => ok).length;
console.log(`${passed} passed, ${checks.length - passed} failed`);
process.exitCode = passed === checks.length ? 0 : 1;

/** @param {string} tool */
function measure(tool) {
  const args = [join(tools ?? '', tool), '--cli', CLI, '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 }));
}

/** Counts by family, and in all under `*`, the findings that the table calls wrong although a label of no rule (other/…) is at the same words. */
function countConfirmed() {
  const args = [join(tools ?? '', 'score.mjs'), '--cli', CLI, '--show', 'false'];
  const shown = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const counts = new Map();
  for (const [, name, line, column, rule] of shown.matchAll(/^([\w-]+):(\d+):(\d+) ([a-z]+\/[a-z-]+) /gm)) {
    const labels = readLabels(join(tools ?? '', '../corpus/labels', `${name}.defects.jsonl`));
    const isTold = labels.some(
      (label) =>
        label.line === Number(line) &&
        label.code.startsWith('other/') &&
        near(Number(column) - 1, label.col ?? 0, (label.col ?? 0) + label.quote.length),
    );
    if (!isTold) continue;
    for (const key of [rule?.split('/')[0], '*']) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * @param {number} at
 * @param {number} from
 * @param {number} to
 */
function near(at, from, to) {
  return at >= from && at <= to;
}

/** @param {string} file */
function readLabels(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/**
 * Counts the traps that another label names as a sure blank or masked word at the same words: both cannot be met.
 * @param {string} folder
 */
function countDisputedTraps(folder) {
  const read = (/** @type {string} */ name) => readLabels(join(folder, name));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.placeholders.jsonl'))
    .flatMap((name) => {
      const blanks = read(name.replace('placeholders', 'defects')).filter(
        ({ code, sure }) => code.startsWith('placeholder/') && sure === 'sure',
      );
      return read(name).filter(
        (trap) => !trap.is_placeholder && blanks.some(({ line, quote }) => line === trap.line && quote === trap.quote),
      );
    }).length;
}

/**
 * @param {readonly Record<string, number>[]} rows
 * @param {string} column
 */
function sum(rows, column) {
  return rows.reduce((total, row) => total + (row[column] ?? 0), 0);
}

/**
 * How many findings of these families, or rules, there are in 10,000 characters of published text.
 * @param {readonly string[]} prefixes
 */
function noisePer10k(prefixes) {
  const findings = Object.entries(noise.rules)
    .filter(([rule]) => prefixes.some((prefix) => rule.startsWith(prefix)))
    .reduce((sum, [, { findings }]) => sum + findings, 0);
  return (findings * 10_000) / noise.characters;
}

/**
 * @param {string} what
 * @param {number} right
 * @param {number} all
 * @param {number} limit
 */
function atLeast(what, right, all, limit) {
  // Nothing measured is no success.
  const ok = all > 0 && right / all >= limit;
  return { ok, line: `${what}: ${((100 * right) / all).toFixed(2)} % of ${all}, at least ${100 * limit} %` };
}

/**
 * @param {string} what
 * @param {number} value
 * @param {number} limit
 * @param {string} [shown]
 */
function atMost(what, value, limit, shown = value.toFixed(3)) {
  return { ok: value <= limit, line: `${what}: ${shown}, at most ${limit}` };
}
