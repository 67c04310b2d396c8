import fc from 'fast-check';

/** What an expression is made of, before it is known what the rules that it applies may match. */
type Plan =
  | { readonly kind: 'terminal'; readonly text: string }
  | { readonly kind: 'rule'; readonly number: number }
  | { readonly kind: 'sequence' | 'choice'; readonly items: readonly Plan[] }
  | { readonly kind: '*' | '+' | '?' | '~' | '&' | 'until'; readonly item: Plan };

/** An expression in Ohm's notation. Ohm refuses to repeat what may be empty, and alternatives of different arity. */
interface Written {
  readonly text: string;
  readonly mayBeEmpty: boolean;
  readonly arity: number;
}

const RULES = 5;

/** The rules that may be kept. */
export const RANDOM_RULES: readonly string[] = ['r0', 'r1', 'r2', 'r3', 'r4', 'r0_one', 'r1_one', 'r2_two'];

/** Source text of a small grammar with rules r0 … r4, of which each applies later ones only. */
export const randomGrammar: fc.Arbitrary<string> = fc.array(rulePlan(), { minLength: RULES, maxLength: RULES }).map((plans) => {
  const rules: Written[] = [];
  for (let i = RULES - 1; i >= 0; i--) rules[i] = writeRule(plans[i]!, i, rules);
  return `Random {\n${rules.map(({ text }, i) => `  r${i} = ${text}`).join('\n')}\n}`;
});

/** Text over the alphabet of random grammars. */
export const randomInput: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'ab', 'abc', 'x', '😀', '\ud83d', '\ude00'), { maxLength: 9 })
  .map((pieces) => pieces.join(''));

function rulePlan(): fc.Arbitrary<readonly Plan[]> {
  return fc.oneof(fc.array(plan(3), { minLength: 1, maxLength: 1 }), fc.array(plan(3), { minLength: 2, maxLength: 3 }));
}

function plan(depth: number): fc.Arbitrary<Plan> {
  const terminals = [
    '"a"',
    '"b"',
    '"c"',
    '"ab"',
    '"abc"',
    '"bc"',
    '"abcab"',
    '"x"',
    '"a".."c"',
    '"b".."x"',
    '"😀"',
    '"a".."😀"',
    'any',
    'end',
  ];
  const terminal = fc.constantFrom(...terminals).map((text): Plan => ({ kind: 'terminal', text }));
  if (depth === 0) return terminal;
  const items = fc.array(plan(depth - 1), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 4, arbitrary: terminal },
    { weight: 3, arbitrary: fc.nat(RULES - 1).map((number): Plan => ({ kind: 'rule', number })) },
    { weight: 4, arbitrary: items.map((each): Plan => ({ kind: 'sequence', items: each })) },
    { weight: 3, arbitrary: items.map((each): Plan => ({ kind: 'choice', items: each })) },
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom('*', '+', '?', '~', '&', 'until'), plan(depth - 1)).map(([kind, item]): Plan => ({ kind, item })),
    },
  );
}

/** Cases make alternatives of any shape possible. */
function writeRule(cases: readonly Plan[], number: number, rules: readonly Written[]): Written {
  const written = cases.map((each) => write(each, number, rules));
  const text =
    written.length === 1 ? written[0]!.text : written.map((each, i) => `${each.text}  -- ${['one', 'two', 'three'][i]}`).join('\n     | ');
  return { text, mayBeEmpty: written.some(({ mayBeEmpty }) => mayBeEmpty), arity: 1 };
}

function write(item: Plan, rule: number, rules: readonly Written[]): Written {
  switch (item.kind) {
    case 'terminal':
      return { text: item.text, mayBeEmpty: item.text === 'end', arity: 1 };
    case 'rule':
      return item.number > rule
        ? { ...rules[item.number]!, text: `r${item.number}`, arity: 1 }
        : { text: 'any', mayBeEmpty: false, arity: 1 };
    case 'sequence': {
      const items = item.items.map((each) => write(each, rule, rules));
      const arity = items.reduce((sum, each) => sum + each.arity, 0);
      return { text: `(${items.map(({ text }) => text).join(' ')})`, mayBeEmpty: items.every(({ mayBeEmpty }) => mayBeEmpty), arity };
    }
    case 'choice': {
      const [first, ...others] = item.items.map((each) => write(each, rule, rules));
      const items = [first!, ...others.filter(({ arity }) => arity === first!.arity)];
      return {
        text: `(${items.map(({ text }) => text).join(' | ')})`,
        mayBeEmpty: items.some(({ mayBeEmpty }) => mayBeEmpty),
        arity: first!.arity,
      };
    }
    case 'until': {
      const { text } = write(item.item, rule, rules);
      return { text: `(~${text} any)*`, mayBeEmpty: true, arity: 1 };
    }
    default:
      return writeMarked(item.kind, write(item.item, rule, rules));
  }
}

function writeMarked(mark: '*' | '+' | '?' | '~' | '&', inner: Written): Written {
  if (mark === '~' || mark === '&') return { text: `(${mark}${inner.text})`, mayBeEmpty: true, arity: mark === '~' ? 0 : inner.arity };
  return inner.mayBeEmpty ? inner : { text: `(${inner.text}${mark})`, mayBeEmpty: mark !== '+', arity: inner.arity };
}
