import type { Grammar, Node } from 'ohm-js';
import { pexprs } from 'ohm-js';
import type { SyntaxNode } from '../../../server/src/grammar/recognizer';

/** Matches with Ohm's interpreter: the kept nodes of a match of the whole text, or undefined. */
export type Oracle = (rule: string, text: string) => readonly SyntaxNode[] | undefined;

/** What Ohm's interpreter says about a grammar, in the form of the compiled one. */
export function createOracle(grammar: Grammar, keptRules: readonly string[]): Oracle {
  const kept = new Set(keptRules);
  const semantics = grammar.createSemantics().addOperation<SyntaxNode[]>('nodes', {
    _terminal: () => [],
    _nonterminal(...children) {
      const inner = collect(children);
      if (!kept.has(this.ctorName)) return inner;
      return [{ rule: this.ctorName, start: this.source.startIdx, end: this.source.endIdx, children: inner }];
    },
    _iter: (...children) => collect(children),
  });
  return (rule, text) =>
    withoutLookaheadNodes(() => {
      const match = grammar.match(text, rule);
      return match.succeeded() ? (semantics(match) as unknown as { nodes(): SyntaxNode[] }).nodes() : undefined;
    });
}

/** Ohm lists repeated groups column by column; positions put their nodes back in text order. */
function collect(children: readonly Node[]): SyntaxNode[] {
  const nodes = children.flatMap((child) => (child as unknown as { nodes(): SyntaxNode[] }).nodes());
  return nodes.sort((left, right) => left.start - right.start || left.end - right.end);
}

interface State {
  readonly _bindings: { readonly matchLength: number }[];
}

interface Evaluated {
  eval(state: State): boolean;
}

/** Ohm keeps what a lookahead has seen among the nodes, outside its parent's text. Here it is put away while it matches. */
function withoutLookaheadNodes<Result>(run: () => Result): Result {
  const lookahead = pexprs.Lookahead.prototype as unknown as Evaluated;
  const original = lookahead.eval;
  const empty = emptyNode();
  lookahead.eval = function (state) {
    const before = state._bindings.length;
    if (!original.call(this, state)) return false;
    state._bindings.fill(empty, before);
    return true;
  };
  try {
    return run();
  } finally {
    lookahead.eval = original;
  }
}

/** The node of a match of nothing, which is what `end` leaves. */
function emptyNode(): State['_bindings'][number] {
  const bindings: State['_bindings'] = [];
  const state = {
    _bindings: bindings,
    inputStream: { pos: 0, atEnd: () => true },
    pushBinding: (node: State['_bindings'][number]) => bindings.push(node),
  };
  (pexprs.end as unknown as { eval(state: unknown): boolean }).eval(state);
  return bindings[0]!;
}
