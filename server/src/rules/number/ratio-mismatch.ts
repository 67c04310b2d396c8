import Big from 'big.js';
import type { Quantity } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import { buildClauses, findCue, type Clause } from '../../model/clauses';
import type { ReportDocument } from '../../model/document';
import { intersects, isApproximate, toInterval, toValue, type Interval } from '../../model/values';

type MessageId = 'ratio' | 'part' | 'whole' | 'changeRate';

export default defineRule({
  meta: {
    id: 'number/ratio-mismatch',
    summary: '比率与旁边的两个数不符：任务5000户，已完成2600户，完成率63%',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      ratio: '比率与前面的数不符：{part}÷{whole}＝{computed}%，文中为{printed}%',
      part: '完成的数',
      whole: '总数',
      changeRate: '把比率改为{computed}%',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const [paragraph, content] of document.paragraphs.entries()) {
      if (!content.syntax.items.some((item) => item.kind === 'cue' && item.role === 'rate')) continue;
      // A base may stand before a ；: 项目36个；已开工30个，开工率83.3%. A sentence ends for good at 。 ！ ？.
      let open: Clause[] = [];
      for (const clauses of buildClauses(content)) {
        const from = open.length;
        open = [...open, ...clauses];
        yield* checkSentence(document, paragraph, open, from);
        const end = clauses.at(-1)?.span.end ?? 0;
        if (!/^[；;]/.test(content.text.slice(end))) open = [];
      }
    }
  },
});

/** Checks the rates in the clauses from index `from` on against the numbers before them. */
function* checkSentence(
  document: ReportDocument,
  paragraph: number,
  clauses: readonly Clause[],
  from: number,
): Generator<RuleFinding<MessageId>> {
  const text = document.paragraphs[paragraph]!.text;
  for (const [index, clause] of clauses.entries()) {
    if (index < from) continue;
    const [rate, ...others] = clause.quantities;
    const name = findCue(clause, 'rate');
    if (!name || !rate || others.length > 0 || rate.measure !== 'percent' || rate.high || isApproximate(rate) || clause.masked) continue;
    // 及时受理率 and 群众满意率 are rates of something else: the name must stand alone.
    if (text.slice(clause.span.start, name.span.start).trim() !== '') continue;
    const before = clauses.slice(0, index);
    if (before.some(({ masked }) => masked)) continue;
    const pair = findPair(before, name.verb, text);
    if (!pair || isOtherBase(pair, rate) || agrees(before, rate, pair.part.unit)) continue;
    const computed = computePercent(pair.part, pair.whole, Math.max(rate.low.decimals, 2));
    const write = (quantity: Quantity): string => text.slice(quantity.low.span.start, quantity.low.span.end);
    const fitted = computePercent(pair.part, pair.whole, rate.low.decimals);
    yield {
      message: { id: 'ratio', data: { part: write(pair.part), whole: write(pair.whole), computed, printed: write(rate) } },
      span: document.toSpan({ paragraph, span: rate.span }),
      related: [
        { span: document.toSpan({ paragraph, span: pair.part.span }), message: { id: 'part' } },
        { span: document.toSpan({ paragraph, span: pair.whole.span }), message: { id: 'whole' } },
      ],
      fixes: [
        {
          title: { id: 'changeRate', data: { computed: fitted } },
          edits: [{ span: document.toSpan({ paragraph, span: rate.low.span }), newText: fitted }],
          safety: 'unsafe',
        },
      ],
    };
  }
}

/** What was done (named by the rate's verb) and what it is measured against: the last other number of the same unit before it. */
function findPair(clauses: readonly Clause[], verb: string, text: string): { part: Quantity; whole: Quantity } | undefined {
  const all = clauses.flatMap((clause) => clause.quantities.filter(isPlain).map((quantity) => ({ clause, quantity })));
  const part = all.findLast(
    ({ clause, quantity }) =>
      text.slice(clause.span.start, quantity.span.start).includes(verb) && !findCue(clause, 'target', quantity.span.start),
  );
  const whole =
    part && all.findLast(({ quantity }) => quantity.span.start < part.quantity.span.start && quantity.unit === part.quantity.unit);
  return part && whole && toValue(part.quantity.low).gt(0) && toValue(whole.quantity.low).gt(0)
    ? { part: part.quantity, whole: whole.quantity }
    : undefined;
}

/** More done than there was to do, and yet a rate of at most 100%: the base is another number, or a sum. */
function isOtherBase({ part, whole }: { part: Quantity; whole: Quantity }, rate: Quantity): boolean {
  return toValue(part.low).gt(toValue(whole.low)) && toValue(rate.low).lte(100);
}

function isPlain(quantity: Quantity): boolean {
  return (
    quantity.high === undefined &&
    quantity.unit !== '' &&
    (quantity.measure === 'count' || quantity.measure === 'money') &&
    !isApproximate(quantity)
  );
}

/** Tells whether any two numbers of the unit, one divided by the other, give the printed rate within its rounding. */
function agrees(clauses: readonly Clause[], rate: Quantity, unit: string): boolean {
  const printed = toInterval(rate.low);
  const numbers = clauses.flatMap((clause) => clause.quantities.filter((quantity) => quantity.unit === unit));
  return numbers.some((part) => numbers.some((whole) => part !== whole && intersects(divide(toBounds(part), toBounds(whole)), printed)));
}

/** Counts are exact; a number with decimals or a multiplier stands for all that rounds to it. */
function toBounds(quantity: Quantity): Interval {
  const value = toValue(quantity.low);
  return quantity.low.decimals === 0 && quantity.low.scale === 0 ? { low: value, high: value } : toInterval(quantity.low);
}

function divide(part: Interval, whole: Interval): Interval {
  const percent = (a: Big, b: Big): Big => (b.lte(0) ? new Big(0) : a.times(100).div(b));
  return { low: percent(part.low, whole.high), high: percent(part.high, whole.low) };
}

function computePercent(part: Quantity, whole: Quantity, decimals: number): string {
  return toValue(part.low).times(100).div(toValue(whole.low)).toFixed(decimals);
}
