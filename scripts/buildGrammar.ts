/**
 * Compiles the grammar files to the recognizer that the core loads: `npm run grammar`, or with `--check` only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grammar } from 'ohm-js';
import { grammars } from 'ohm-js';
import { keptRules, startRules } from '../server/src/grammar/keptRules';
import { compileGrammar } from './compileGrammar/compileGrammar';

const folder = join(import.meta.dirname, '../server/src/grammar');
const output = join(folder, 'generated/recognizer.ts');

/** The parts in the order in which they build on each other. */
export const grammarParts = ['lexis', 'quantities', 'measures', 'placeholders', 'inline', 'references', 'lines'] as const;

/** All parts as one Ohm source. */
export function grammarSource(): string {
  return grammarParts.map((part) => readFileSync(join(folder, `${part}.ohm`), 'utf8')).join('\n');
}

/** The grammar of a report, as Ohm builds it; takes some tenths of a second. */
export function buildReportGrammar(): Grammar {
  const grammar = grammars(grammarSource())['Report'];
  if (!grammar) throw new Error('The grammar files define no grammar "Report".');
  return grammar;
}

/** The recognizer's source text for the grammar files as they are. */
function generate(): string {
  return compileGrammar(buildReportGrammar(), { startRules, keptRules, runtimePath: '..' });
}

function main(): void {
  const fresh = generate();
  if (!process.argv.includes('--check')) writeFileSync(output, fresh);
  else if (readFileSync(output, 'utf8') !== fresh)
    throw new Error('server/src/grammar/generated/recognizer.ts is out of date: run npm run grammar');
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    // Ohm's messages show the place in the grammar; a stack adds nothing.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
