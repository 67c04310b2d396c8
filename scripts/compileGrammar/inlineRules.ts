import type { Expression, Rule } from './expression';
import { call, choice, many, optional, sequence, some } from './expression';

/** A choice takes in another only up to this many alternatives; see `planDispatch`. */
const MAX_MERGED = 24;

/**
 * Puts rules that are applied once, and leave no node, where they are applied: sequences into sequences, choices into
 * choices. It saves a function each, and a choice sees more of what it has to decide.
 */
export function inlineRules(startRules: readonly Rule[]): Rule[] {
  const uses = countUses(startRules);
  const done = new Map<Rule, Rule>();

  function inRule(rule: Rule): Rule {
    let inlined = done.get(rule);
    if (!inlined) {
      inlined = { ...rule, body: inExpression(rule.body) };
      done.set(rule, inlined);
    }
    return inlined;
  }

  /** The body of a call that may be replaced, where it has the kind wanted. */
  function bodyToInline(item: Expression, kind: 'sequence' | 'choice'): Expression | undefined {
    if (item.kind !== 'call' || item.rule.kept || uses.get(item.rule) !== 1) return undefined;
    const { body } = inRule(item.rule);
    return body.kind === kind ? body : undefined;
  }

  function inExpression(item: Expression): Expression {
    switch (item.kind) {
      case 'sequence':
        return sequence(item.items.map((each) => bodyToInline(each, 'sequence') ?? inExpression(each)));
      case 'choice': {
        const bodies = item.items.map((each) => bodyToInline(each, 'choice'));
        const total = bodies.reduce((sum, body) => sum + (body?.kind === 'choice' ? body.items.length : 1), 0);
        return choice(item.items.map((each, i) => (total <= MAX_MERGED && bodies[i]) || inExpression(each)));
      }
      case 'many':
        return many(bodyToInline(item.item, 'choice') ?? inExpression(item.item));
      case 'some':
        return some(bodyToInline(item.item, 'choice') ?? inExpression(item.item));
      case 'optional':
        return optional(inExpression(item.item));
      case 'not':
      case 'ahead': {
        const tested = inExpression(item.item);
        return { ...item, item: tested, key: `${item.kind === 'not' ? '~' : '&'}${tested.key}` };
      }
      case 'call':
        return call(inRule(item.rule));
      default:
        return item;
    }
  }

  return startRules.map(inRule);
}

/** How often each rule is applied, in all rules that the start rules need. */
function countUses(startRules: readonly Rule[]): ReadonlyMap<Rule, number> {
  const uses = new Map<Rule, number>();
  const visitRule = (rule: Rule) => {
    const count = uses.get(rule) ?? 0;
    uses.set(rule, count + 1);
    if (count === 0) visit(rule.body);
  };
  const visit = (item: Expression): void => {
    if (item.kind === 'call') visitRule(item.rule);
    else if ('item' in item) visit(item.item);
    else if ('items' in item) item.items.forEach(visit);
  };
  // A start rule is applied from outside as well.
  startRules.forEach((rule) => {
    visitRule(rule);
    uses.set(rule, Infinity);
  });
  return uses;
}
