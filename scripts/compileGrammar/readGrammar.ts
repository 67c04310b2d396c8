import type { Grammar, PExpr } from 'ohm-js';
import { pexprs } from 'ohm-js';
import { charRange, charsWhere } from './charSet';
import type { Astral, Expression, Rule } from './expression';
import { ANY_POINT, END, ahead, call, choice, many, not, optional, point, char, sequence, some, words } from './expression';
import { openingsOf } from './openings';

/** What Ohm's expressions hold and its type declarations leave out. */
interface Parts {
  readonly obj: string;
  readonly from: string;
  readonly to: string;
  readonly expr: PExpr;
  readonly terms: readonly PExpr[];
  readonly factors: readonly PExpr[];
  readonly ruleName: string;
  readonly args: readonly PExpr[];
  readonly pattern: RegExp;
  substituteParams(args: readonly PExpr[]): PExpr;
}

const partsOf = (expression: PExpr): Parts => expression as unknown as Parts;
const isKind = (expression: PExpr, kind: abstract new (...args: never[]) => unknown): boolean => expression instanceof kind;

/** Gives a rule of the grammar, read once, with all rules it applies. */
export type RuleReader = (name: string) => Rule;

/**
 * Readies a grammar, as Ohm has built it, for reading rule by rule.
 * The reader throws, naming the rule, on what cannot be compiled: syntactic rules, terminals in either case,
 * rules that apply themselves (their depth would grow with the text), and iteration over what may match nothing, at
 * which Ohm itself would throw.
 */
export function createRuleReader(grammar: Grammar, keptRules: ReadonlySet<string>): RuleReader {
  const rules = new Map<string, Rule>();
  const active: string[] = [];

  const refuse = (what: string): never => {
    throw new Error(`Rule "${active.at(-1) ?? ''}" of grammar ${grammar.name}: ${what}`);
  };

  function readApplication(expression: PExpr): Rule {
    const application = expression.toString();
    const known = rules.get(application);
    if (known) return known;
    const { ruleName: name, args } = partsOf(expression);
    const info = grammar.rules[name] ?? refuse(`there is no rule "${name}"`);
    if (name.charAt(0) !== name.charAt(0).toLowerCase()) refuse(`"${name}" is a syntactic rule, which is not supported`);
    if (active.includes(application))
      refuse(`it applies itself (${[...active.slice(active.indexOf(application)), application].join(' → ')}), which is not supported`);
    active.push(application);
    const body = read(args.length > 0 ? partsOf(info.body).substituteParams(args) : info.body);
    active.pop();
    const rule = { application, name, kept: keptRules.has(name), body };
    rules.set(application, rule);
    return rule;
  }

  function readIterated(expression: PExpr): Expression {
    const item = read(expression);
    return openingsOf(item)[0].length > 0 ? refuse(`it has ${expression.toString()} with *, + or ?, though it may match nothing`) : item;
  }

  function read(expression: PExpr): Expression {
    const parts = partsOf(expression);
    if (expression === pexprs.any) return ANY_POINT;
    if (expression === pexprs.end) return END;
    if (isKind(expression, pexprs.Terminal)) return words([parts.obj]);
    if (isKind(expression, pexprs.Range)) return readRange(parts.from, parts.to);
    if (isKind(expression, pexprs.UnicodeChar)) return readCategory(parts.pattern);
    if (isKind(expression, pexprs.Alt)) return choice(parts.terms.map(read));
    if (isKind(expression, pexprs.Seq)) return sequence(parts.factors.map(read));
    if (isKind(expression, pexprs.Star)) return many(readIterated(parts.expr));
    if (isKind(expression, pexprs.Plus)) return some(readIterated(parts.expr));
    if (isKind(expression, pexprs.Opt)) return optional(readIterated(parts.expr));
    if (isKind(expression, pexprs.Not)) return not(read(parts.expr));
    if (isKind(expression, pexprs.Lookahead)) return ahead(read(parts.expr));
    if (isKind(expression, pexprs.Lex)) return read(parts.expr);
    if (isKind(expression, pexprs.Apply)) return call(readApplication(expression));
    return refuse(`a ${expression.constructor.name} is not supported`);
  }

  const Application = pexprs.Apply as new (ruleName: string) => PExpr;
  return (name) => readApplication(new Application(name));
}

/** A range counts code units when both its ends are one unit long, code points otherwise. */
function readRange(from: string, to: string): Expression {
  const first = from.codePointAt(0) ?? 0;
  const last = to.codePointAt(0) ?? 0;
  const set = charRange(first, Math.min(last, 0xffff));
  return from.length === 1 && to.length === 1 ? char(set) : point(set, last > 0xffff ? [[Math.max(first, 0x10000), last]] : []);
}

/** A Unicode category or property, as this version of Node knows it. */
function readCategory(pattern: RegExp): Expression {
  const astral: [number, number][] = [];
  for (let code = 0x10000; code <= 0x10ffff; code++) {
    if (!pattern.test(String.fromCodePoint(code))) continue;
    const last = astral.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else astral.push([code, code]);
  }
  const all: Astral = astral.length === 1 && astral[0]?.[0] === 0x10000 && astral[0][1] === 0x10ffff ? 'all' : astral;
  return point(
    charsWhere((unit) => pattern.test(String.fromCharCode(unit))),
    all,
  );
}
