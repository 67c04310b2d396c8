/**
 * Turns a grammar that Ohm has built into a TypeScript module that matches as Ohm does, hundreds of times as fast.
 *
 * `readGrammar` takes Ohm's expressions apart; `expression` puts terminals together into sets and lists of words;
 * `inlineRules` saves calls; `openings` finds out how matches begin and `dispatch` how to tell alternatives by it; `tables` and `alphabet` lay out the sets;
 * `emitFunctions`, `emitBody` and `emitConditions` write the code around `prelude`.
 */
import type { Grammar } from 'ohm-js';
import { HIGH_HALVES, LOW_HALVES } from './charSet';
import { emitFunctions } from './emitFunctions';
import { inlineRules } from './inlineRules';
import { CODA, prelude } from './prelude';
import { createRuleReader } from './readGrammar';
import { createTables } from './tables';

/** What to compile of a grammar. */
export interface CompileOptions {
  /** Rules that a match may begin with. */
  readonly startRules: readonly string[];
  /** Rules whose matches are put on the tape. */
  readonly keptRules: readonly string[];
  /** Where the generated module finds `matcher` and `matcherTables`, as a relative path; the same folder unless told. */
  readonly runtimePath?: string;
}

/**
 * Compiles a grammar, as Ohm has built it, to the source text of a TypeScript module that exports `createMatcher()`,
 * `ruleNames` and the type `StartRule`. Throws, naming the rule, where the grammar uses what is not supported.
 */
export function compileGrammar(grammar: Grammar, { startRules, keptRules, runtimePath = '.' }: CompileOptions): string {
  const readRule = createRuleReader(grammar, new Set(keptRules));
  const rules = inlineRules(startRules.map(readRule));
  const tables = createTables();
  // The code is written twice: the classes of units are known only when all sets have been seen.
  const write = () => ({
    functions: emitFunctions(rules, tables),
    pair: `${tables.inSet(HIGH_HALVES, 'p')} && ${tables.inSet(LOW_HALVES, 'p + 1')}`,
  });
  write();
  tables.layOut();
  const { functions, pair } = write();
  const { starts, ruleNames } = functions;
  return [
    '// Generated from the grammar by scripts/buildGrammar.ts; do not edit.',
    `import type { Matcher } from '${runtimePath}/matcher';`,
    `import type { TupleOf, WordTable } from '${runtimePath}/matcherTables';`,
    `import { packSets, readAlphabet, readSets, readWords } from '${runtimePath}/matcherTables';`,
    '',
    '/** Rules that a match may begin with. */',
    `export type StartRule = ${startRules.map((name) => `'${name}'`).join(' | ')};`,
    '',
    '/** Names of the kept rules by their number on the tape. */',
    `export const ruleNames: readonly string[] = '${ruleNames.join(' ')}'.split(' ');`,
    '',
    '/** Readies the grammar for matching; what a matcher needs to remember is its own. */',
    'export function createMatcher(): Matcher<StartRule> {',
    ...indent(tables.declarations()),
    ...indent(prelude(pair).split('\n')),
    ...indent(functions.lines),
    ...indent([`const starts = { ${startRules.map((name, i) => `${name}: ${starts[i] ?? ''}`).join(', ')} };`]),
    ...indent(CODA.split('\n')),
    '}',
    '',
  ].join('\n');
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));
