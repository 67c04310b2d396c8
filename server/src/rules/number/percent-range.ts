import type { Quantity } from '../../grammar/syntax';
import { defineRule, type Message, type RuleFinding } from '../../linter/rule';
import { figureSpan } from '../../model/claims/arithmetic';
import { findPartitions } from '../../model/claims/partitions';
import { findChange, findLastCue, hasCue, type Term, type TermReader } from '../../model/claims/passages';
import { termsIn } from '../../model/claims/sharedReadings';
import type { Paragraph } from '../../model/document';
import { holds } from '../../model/itemKinds';
import { partsOfOne, toRough, toValue } from '../../model/values';

type MessageId = 'over' | 'fall' | 'sum';

export default defineRule({
  meta: {
    id: 'number/percent-range',
    summary: '不可能的百分数：办结率104%、下降120%，三次产业比例加起来不是100',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      over: '{name}不会超过100%，文中为{printed}',
      fall: '最多减少100%，文中为减少{printed}',
      sum: '各部分加起来应为{whole}：{parts}＝{sum}',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    const read = termsIn(document);
    for (const [paragraph, content] of document.paragraphs.entries()) {
      for (const { span, parts, sum, whole, holds } of findPartitions(content, read)) {
        if (holds) continue;
        const printed = parts.map((part) => content.text.slice(part.span.start, part.span.end)).join('＋');
        yield {
          message: { id: 'sum', data: { whole, parts: printed, sum: sum.toString() } },
          span: document.toSpan({ paragraph, span }),
        };
      }
      for (const { term, message } of findImpossible(content, read)) {
        yield { message, span: document.toSpan({ paragraph, span: figureSpan(term.quantity) }) };
      }
    }
  },
});

/** So many characters of a rate's name are told. */
const LONGEST_NAME = 8;

interface Impossible {
  readonly term: Term;
  readonly message: Message<MessageId>;
}

function findImpossible(paragraph: Paragraph, read: TermReader): Impossible[] {
  const { text, syntax } = paragraph;
  // Most paragraphs hold no such number.
  if (!holds(paragraph, 'rate') || !syntax.items.some((item) => item.kind === 'quantity' && isOverHundred(item))) return [];
  return read(paragraph).terms.flatMap((term): Impossible[] => {
    const { quantity } = term;
    if (!isOverHundred(quantity)) return [];
    const figure = figureSpan(quantity);
    const printed = text.slice(figure.start, figure.end);
    const rate = findLastCue(term, 'rate');
    if (rate?.capped) {
      const name = text.slice(Math.max(term.words.start, rate.span.end - LONGEST_NAME), rate.span.end).trim();
      return [{ term, message: { id: 'over', data: { name, printed } } }];
    }
    const isFall = findChange(text, term)?.role === 'fall' && !hasCue(term, 'balance');
    return isFall ? [{ term, message: { id: 'fall', data: { printed } } }] : [];
  });
}

function isOverHundred(quantity: Quantity): boolean {
  return partsOfOne(quantity) === 100 && toRough(quantity.low) >= 100 && toValue(quantity.low).gt(100);
}
