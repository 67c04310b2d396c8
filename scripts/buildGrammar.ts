/**
 * Turns the grammar files into the recipe that the core loads: `npm run grammar`, or with `--check` only compares.
 * A recipe loads in 2 ms where building the grammar from source takes 40.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ohm from 'ohm-js';

const folder = join(import.meta.dirname, '../server/src/grammar');
const output = join(folder, 'generated/recipe.ts');

/** The parts in the order in which they build on each other. */
export const grammarParts = ['lexis', 'quantities', 'placeholders', 'inline', 'lines'] as const;

/** All parts as one Ohm source. */
export function grammarSource(): string {
  return grammarParts.map((part) => readFileSync(join(folder, `${part}.ohm`), 'utf8')).join('\n');
}

function generate(): string {
  const grammar = ohm.grammars(grammarSource())['Report'] as ohm.Grammar & { toRecipe(): string };
  // The source text inside the recipe serves error messages only; without it the recipe is a third of the size.
  const recipe = JSON.parse(grammar.toRecipe(), (key, value: unknown) => (key === 'source' ? '' : key === 'sourceInterval' ? undefined : value)) as unknown;
  return `// Generated from *.ohm by scripts/buildGrammar.ts; do not edit.\n/* eslint-disable */\nexport const recipe: unknown = ${JSON.stringify(recipe)};\n`;
}

if (process.argv[1] === import.meta.filename) {
  const fresh = generate();
  if (process.argv.includes('--check')) {
    if (readFileSync(output, 'utf8') !== fresh) {
      console.error('server/src/grammar/generated/recipe.ts is out of date: run npm run grammar');
      process.exit(1);
    }
  } else writeFileSync(output, fresh);
}
