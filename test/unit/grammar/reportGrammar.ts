import type { Grammar, PExpr } from 'ohm-js';
import { pexprs } from 'ohm-js';
import { extractExamples } from 'ohm-js/extras';
import { buildReportGrammar, grammarSource } from '../../../scripts/buildGrammar';
import { lazy } from '../../../server/src/base/lazy';
import { keptRules } from '../../../server/src/grammar/keptRules';
import { loadMatcher } from './loadMatcher';
import { createOracle } from './ohmOracle';

/** An example that stands above a rule: a text that it matches (`//+`) or must not match (`//-`). */
export interface Example {
  readonly rule: string;
  readonly text: string;
  readonly matches: boolean;
}

/** The grammar of a report as Ohm has it. */
export const reportGrammar = lazy(buildReportGrammar);

/** All examples of the grammar files. */
export const grammarExamples = lazy((): Example[] =>
  extractExamples(grammarSource()).map(({ rule, example, shouldMatch }) => ({ rule, text: example, matches: shouldMatch })),
);

/** What Ohm's interpreter makes of a text. */
export const reportOracle = lazy(() => createOracle(reportGrammar(), keptRules));

/** The grammar compiled with all rules as start rules, so that each can be tried by itself. */
export const compiledReport = lazy(() => loadMatcher(reportGrammar(), ownRules(reportGrammar()), keptRules));

/** The rules of a grammar and of those it builds on, down to Ohm's own. */
export function ownRules(grammar: Grammar): string[] {
  const rules = new Set<string>();
  for (let each = grammar; !each.isBuiltIn(); each = each.superGrammar) for (const rule of Object.keys(each.rules)) rules.add(rule);
  return [...rules];
}

/** Every terminal and every end of a range that a grammar has; what random text is made of. */
export function terminalsOf(grammar: Grammar): string[] {
  const terminals = new Set<string>();
  const visit = (expression: PExpr): void => {
    const { obj, from, to, expr, terms, factors, args } = expression as unknown as Parts;
    for (const text of [obj, from, to]) if (text !== undefined) terminals.add(text);
    for (const part of [...(expr ? [expr] : []), ...(terms ?? factors ?? args ?? [])]) if (part instanceof pexprs.PExpr) visit(part);
  };
  for (const rule of ownRules(grammar)) visit(grammar.rules[rule]!.body);
  return [...terminals];
}

interface Parts {
  readonly obj?: string;
  readonly from?: string;
  readonly to?: string;
  readonly expr?: PExpr;
  readonly terms?: readonly PExpr[];
  readonly factors?: readonly PExpr[];
  readonly args?: readonly PExpr[];
}
