import type { Grammar, PExpr } from 'ohm-js';
import { grammars, pexprs } from 'ohm-js';
import { grammarSource } from '../../../scripts/buildGrammar';
import { keptRules } from '../../../server/src/grammar/keptRules';
import type { Oracle } from './ohmOracle';
import { createOracle } from './ohmOracle';
import type { Example } from './reportGrammar';
import { grammarExamples, ownRules, reportGrammar } from './reportGrammar';

/** A grammar with one small change, and whether the examples notice it. */
export interface Mutant {
  readonly rule: string;
  /** Such as `without alternative "千"`. */
  readonly change: string;
  /** Whether the change is that a terminal is left out, which texts without it cannot notice. */
  readonly isWord: boolean;
  /** Whether the reading of an example differs from that of the true grammar. */
  isNoticed(): boolean;
}

/**
 * Every grammar that differs from the true one by an alternative, a terminal, a test or a repetition left out.
 * A mutant that no example notices shows a part of the grammar that could be lost, or be wrong, unseen.
 */
export function createMutants(): Mutant[] {
  const grammar = buildProbes();
  const oracle = createOracle(grammar, [...keptRules, 'probeBegin']);
  const readings = grammarExamples().map((example) => ({ example, ...traceReading(() => read(oracle, example)) }));
  return ownRules(reportGrammar()).flatMap((rule) => {
    const info = grammar.rules[rule] as { body: PExpr };
    const original = info.body;
    const concerned = readings.filter(({ applied }) => applied.has(rule));
    return changesOf(original).map(({ body, change, terminal = '' }) => ({
      rule,
      change,
      isWord: terminal !== '',
      isNoticed() {
        info.body = body;
        try {
          return concerned.some(({ example, reading }) => example.text.includes(terminal) && read(oracle, example) !== reading);
        } finally {
          info.body = original;
        }
      },
    }));
  });
}

/**
 * The grammar with a probe for each rule that has examples: the rule and whatever follows. So an example that must
 * not match because of what follows it does not count as noticed for the trivial reason that something follows.
 */
function buildProbes(): Grammar {
  const rules = new Set(grammarExamples().map(({ rule }) => rule));
  const probes = [...rules].map((rule) => `  probe_of_${rule} = probeBegin<${rule}> any*`);
  const source = `${grammarSource()}\nProbes <: Report {\n  probeBegin<x> = x\n${probes.join('\n')}\n}`;
  return grammars(source)['Probes']!;
}

/**
 * What the grammar makes of an example: its nodes, or where it should not match, those of its beginning. A change that
 * makes Ohm give up is an answer too.
 */
function read(oracle: Oracle, { rule, text, matches }: Example): string {
  try {
    return JSON.stringify(oracle(matches ? rule : `probe_of_${rule}`, text));
  } catch (error) {
    return String(error);
  }
}

interface Applied {
  reallyEval(this: { ruleName: string }, state: unknown): boolean;
}

/** Reads, and notes which rules have been applied on the way. */
function traceReading(readExample: () => string): { reading: string; applied: ReadonlySet<string> } {
  const applied = new Set<string>();
  const prototype = pexprs.Apply.prototype as unknown as Applied;
  const original = prototype.reallyEval;
  prototype.reallyEval = function (state) {
    applied.add(this.ruleName);
    return original.call(this, state);
  };
  try {
    return { reading: readExample(), applied };
  } finally {
    prototype.reallyEval = original;
  }
}

interface Parts {
  readonly obj?: string;
  readonly expr?: PExpr;
  readonly terms?: readonly PExpr[];
  readonly factors?: readonly PExpr[];
  getArity(): number;
}

interface Change {
  readonly body: PExpr;
  readonly change: string;
  /** The terminal that has been left out, if it was one. */
  readonly terminal?: string;
}

const create = (kind: unknown, ...args: unknown[]): PExpr => new (kind as new (...each: unknown[]) => PExpr)(...args);

/** Stands in no example. */
const NOWHERE = '☃';

/** Matches nowhere, with as many parts as Ohm expects. */
const never = (arity: number): PExpr =>
  create(
    pexprs.Seq,
    Array.from({ length: arity }, () => create(pexprs.Terminal, NOWHERE)),
  );

/** All bodies that come of one change somewhere in a body. */
function changesOf(expression: PExpr): Change[] {
  const { obj, expr, terms, factors } = expression as unknown as Parts;
  const arity = (expression as unknown as Parts).getArity();
  if (obj !== undefined) return [{ body: never(arity), change: `without "${obj}"`, terminal: obj }];
  if (terms) {
    const rebuild = (each: readonly PExpr[]) => create(pexprs.Alt, each);
    const dropped = terms.map((term, i) => {
      const { obj: terminal } = term as unknown as Parts;
      const change = `without alternative ${term.toString()}`;
      return { body: rebuild(terms.with(i, never(arity))), change, ...(terminal !== undefined && { terminal }) };
    });
    // Where an alternative is a terminal, leaving out either is the same.
    const inner = changesIn(terms, rebuild).filter(({ at }) => (terms[at] as unknown as Parts).obj === undefined);
    return [...dropped, ...inner];
  }
  if (factors) return changesIn(factors, (each) => create(pexprs.Seq, each));
  if (!expr) return [];
  const inner = changesOf(expr).map((each) => ({ ...each, body: create(expression.constructor, each.body) }));
  return [{ body: passOver(expression, arity), change: `without ${expression.toString()}` }, ...inner];
}

function changesIn(parts: readonly PExpr[], rebuild: (parts: readonly PExpr[]) => PExpr): (Change & { at: number })[] {
  return parts.flatMap((part, at) => changesOf(part).map((each) => ({ ...each, body: rebuild(parts.with(at, each.body)), at })));
}

/** A test that always succeeds, or a repetition that never finds anything; of `x+`, no more than one x. */
function passOver(expression: PExpr, arity: number): PExpr {
  if (expression instanceof pexprs.Not) return create(pexprs.Not, never(1));
  if (expression instanceof pexprs.Plus) return create(pexprs.Opt, (expression as unknown as Parts).expr);
  return create(
    pexprs.Seq,
    Array.from({ length: arity }, () => create(pexprs.Star, create(pexprs.Terminal, NOWHERE))),
  );
}
