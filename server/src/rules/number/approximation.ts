import { slice, type Span } from '../../base/span';
import type { Approximator, Quantity } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';

type MessageId = 'opposed' | 'repeated' | 'mixed' | 'uneven' | 'drop';

/** Words that stand inside a number, before its multiplier or unit. */
const INSIDE = ['余', '多', '几', '来'];
/** What is counted one by one; 12余公里 may be 12 and a bit. */
const DISCRETE =
  /^(?:人|人次|名|位|户|户次|家|家次|个|项|件|起|宗|条|次|场|场次|期|批次|例|处|座|栋|套|台|辆|份|篇|张|头|只|株|棵|所|间|盏|支|种|类|门)$/;
/** 近20余年 looks back on years; nothing is estimated twice. */
const TIME = /^(?:年|个月|月|周|天|日|小时|分钟|学年)$/;

export default defineRule({
  meta: {
    id: 'number/approximation',
    summary: '约数说了两遍或自相矛盾：近500多米 约20余人 超过100人以上 162余次',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      opposed: '“{first}”是不到，“{second}”是超过，“{value}”自相矛盾，两个词只能用一个',
      repeated: '“{first}”和“{second}”意思重复，“{value}”里留一个就够了',
      mixed: '“{first}”和“{second}”都表示约数，“{value}”里只用一个',
      uneven: '“{number}”已经数到个位，后面不能再加“{second}”',
      drop: '删去“{word}”',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const [paragraph, { text, syntax }] of document.paragraphs.entries()) {
      for (const item of syntax.items) {
        if (item.kind !== 'quantity') continue;
        const at = (span: Span) => document.toSpan({ paragraph, span });
        const pair = findPair(item, text);
        const uneven = pair ? undefined : findUneven(item);
        if (pair) {
          const [first, second] = pair;
          const data = { first: first.word, second: second.word, value: slice(text, item.span) };
          yield { message: { id: compare(first, second), data }, span: at(item.span), fixes: pair.map((word) => toDrop(word, at)) };
        } else if (uneven) {
          const { start, end } = item.low.span;
          const data = { number: text.slice(start, end), second: uneven.word };
          yield { message: { id: 'uneven', data }, span: at({ start, end: uneven.span.end }), fixes: [toDrop(uneven, at)] };
        }
      }
    }
  },
});

/** Two words that both make an estimate of the number. */
function findPair(quantity: Quantity, text: string): readonly [Approximator, Approximator] | undefined {
  const before = quantity.before.filter(({ sense }) => sense !== 'reach');
  const words = [...before, ...quantity.after];
  const [first, second] = words;
  if (!first || !second) return undefined;
  // 不超过10人以下 says no more than once that it is a limit; 近 before years is no estimate; 3～5人以上 is one of a range.
  if (text[first.span.start - 1] === '不' || (first.word === '近' && isTime(quantity, text))) return undefined;
  return [first, second];
}

/** 近3个多月 has its unit in two parts. */
function isTime({ unit, span }: Quantity, text: string): boolean {
  return TIME.test(unit) || (unit === '个' && text.startsWith('月', span.end));
}

/** 余 and the like behind a number that is given to the last figure. */
function findUneven({ low, high, after, unit }: Quantity): Approximator | undefined {
  const word = after.find(({ word, span }) => INSIDE.includes(word) && span.start === low.span.end);
  if (!word || high || low.scale > 0 || low.script === 'han' || !DISCRETE.test(unit)) return undefined;
  return low.value.length > 1 && !low.value.endsWith('0') ? word : undefined;
}

function compare(first: Approximator, second: Approximator): MessageId {
  const senses = [first.sense, second.sense];
  if (senses.includes('over') && senses.includes('under')) return 'opposed';
  return first.sense === second.sense ? 'repeated' : 'mixed';
}

function toDrop({ word, span }: Approximator, at: (span: Span) => Span) {
  return { title: { id: 'drop', data: { word } }, edits: [{ span: at(span), newText: '' }], safety: 'unsafe' } as const;
}
