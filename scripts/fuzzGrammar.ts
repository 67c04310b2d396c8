/**
 * Compares the compiled grammar with Ohm's interpreter for as long as asked, then tries what changes to the grammar
 * its examples notice: `npm run fuzz:grammar -- [seconds] [seed] [file or folder of texts …]`.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { startRules } from '../server/src/grammar/keptRules';
import { assertSameReading } from '../test/unit/grammar/compareReadings';
import { createMutants } from '../test/unit/grammar/mutants';
import { mutationOf, textOf } from '../test/unit/grammar/randomText';
import { compiledReport, grammarExamples, ownRules, reportGrammar, reportOracle, terminalsOf } from '../test/unit/grammar/reportGrammar';

/** All lines of a text, or of all texts in a folder. */
function readLines(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => readLines(join(path, name)));
  return readFileSync(path, 'utf8').split(/\r\n|\r|\n/);
}

function compare(rule: string, text: string): void {
  assertSameReading(rule, text, compiledReport().recognize(rule, text), reportOracle()(rule, text));
}

function compareRandomTexts(lines: readonly string[], seconds: number, seed: number): void {
  const terminals = terminalsOf(reportGrammar());
  const rules = fc.oneof(fc.constantFrom<string>(...startRules), fc.constantFrom(...ownRules(reportGrammar())));
  const texts = fc.oneof(textOf(terminals), mutationOf(lines, terminals));
  const limits = { seed, numRuns: Infinity, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false };
  const { numRuns, failed, counterexample, errorInstance } = fc.check(fc.property(rules, texts, compare), limits);
  console.log(`${numRuns} random and changed texts compared, seed ${seed}`);
  if (failed) throw new Error(`The compiled grammar differs from Ohm's on ${JSON.stringify(counterexample)}`, { cause: errorInstance });
}

function reportMutants(): void {
  const mutants = createMutants();
  const unnoticed = mutants.filter((mutant) => !mutant.isNoticed());
  for (const { rule, change, isWord } of unnoticed) if (!isWord) console.log(`unnoticed: ${rule} ${change}`);
  for (const words of [false, true]) {
    const all = mutants.filter(({ isWord }) => isWord === words).length;
    const noticed = all - unnoticed.filter(({ isWord }) => isWord === words).length;
    console.log(
      `${noticed} of ${all} changes of ${words ? 'words' : 'structure'} are noticed by the examples (${Math.round((100 * noticed) / all)} %)`,
    );
  }
}

const [seconds = '60', seed = String(Date.now() % 1_000_000), ...paths] = process.argv.slice(2);
const lines = [...new Set([...grammarExamples().map(({ text }) => text), ...paths.flatMap(readLines)])];
for (const line of lines) for (const rule of startRules) compare(rule, line);
console.log(`${lines.length} lines compared`);
compareRandomTexts(lines, Number(seconds), Number(seed));
reportMutants();
