import { compileFunction } from 'node:vm';
import type { Grammar } from 'ohm-js';
import typescript from 'typescript';
import { compileGrammar } from '../../../scripts/compileGrammar/compileGrammar';
import type { Matcher } from '../../../server/src/grammar/matcher';
import * as matcherTables from '../../../server/src/grammar/matcherTables';
import type { SyntaxNode } from '../../../server/src/grammar/recognizer';
import { readNodes } from '../../../server/src/grammar/recognizer';

/** A grammar that has just been compiled. */
export interface LoadedGrammar {
  /** The generated module. */
  readonly source: string;
  /** The kept nodes of a match of the whole text, or undefined. */
  recognize(rule: string, text: string): readonly SyntaxNode[] | undefined;
  /** The matcher the module makes. */
  readonly matcher: Matcher<string>;
}

/** Compiles a grammar and runs the module that comes of it. */
export function loadMatcher(grammar: Grammar, startRules: readonly string[], keptRules: readonly string[]): LoadedGrammar {
  const source = compileGrammar(grammar, { startRules, keptRules });
  const { ModuleKind, ScriptTarget, transpile } = typescript;
  const code = transpile(source, { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023 });
  const exports: Partial<GeneratedModule> = {};
  const run = compileFunction(code, ['exports', 'require']) as (exports: unknown, require: () => unknown) => void;
  run(exports, () => matcherTables);
  const { createMatcher, ruleNames } = exports;
  if (!createMatcher || !ruleNames) throw new Error('The generated module lacks its exports.');
  const matcher = createMatcher();
  return {
    source,
    matcher,
    recognize(rule, text) {
      const written = matcher.match(rule, text);
      return written < 0 ? undefined : readNodes(matcher.tape, ruleNames, 0, written);
    },
  };
}

interface GeneratedModule {
  createMatcher(): Matcher<string>;
  readonly ruleNames: readonly string[];
}
