import { slice, type Span } from '../../base/span';
import type { Approximator, Inline, Quantity } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import { holds } from '../../model/itemKinds';

type MessageId = 'opposed' | 'repeated' | 'mixed' | 'uneven' | 'drop';

/** Words that stand inside a number, before its multiplier or unit. */
const INSIDE = ['余', '多', '几', '来'];
/** What is counted one by one; 12余公里 may be 12 and a bit. */
const DISCRETE =
  /^(?:人|人次|名|位|户|户次|家|家次|个|项|件|起|宗|条|次|场|场次|期|批次|例|处|座|栋|套|台|辆|份|篇|张|头|只|株|棵|所|间|盏|支|种|类|门)$/;
/** 近20余年 looks back on years; nothing is estimated twice. */
const TIME = /^(?:年|个月|月|周|天|日|小时|分钟|学年)$/;

/** What doubles a word behind the number from further in front. */
const APART: Readonly<Record<string, RegExp>> = { 以上: /至少|最少|不少于|不低于/, 左右: /大约|大概/, 上下: /大约|大概/ };
/** So many characters, and things, before the number are looked at. */
const REACH = 12;
const NEAREST = 6;

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
    for (const [paragraph, content] of document.paragraphs.entries()) {
      if (!holds(content, 'estimate')) continue;
      const { text, syntax } = content;
      for (const [index, item] of syntax.items.entries()) {
        if (item.kind !== 'quantity' || item.before.length + item.after.length === 0) continue;
        const at = (span: Span) => document.toSpan({ paragraph, span });
        const pair = findPair(item, text) ?? findApart(item, text, syntax.items, index);
        const uneven = pair ? undefined : findUneven(item);
        if (pair) {
          const [first, second] = pair;
          const span = { start: Math.min(first.span.start, item.span.start), end: item.span.end };
          const data = { first: first.word, second: second.word, value: slice(text, span) };
          yield { message: { id: compare(first, second), data }, span: at(span), fixes: pair.map((word) => toDrop(word, at)) };
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

/** 至少…以上 and 大约…左右 with words between: 至少开展3次以上. */
function findApart(
  quantity: Quantity,
  text: string,
  items: readonly Inline[],
  index: number,
): readonly [Approximator, Approximator] | undefined {
  const [tail] = quantity.after;
  const words = tail && APART[tail.word];
  if (!words || quantity.before.length > 0) return undefined;
  const last = items
    .slice(Math.max(0, index - NEAREST), index)
    .findLast(({ kind }) => kind === 'comma' || kind === 'stop' || kind === 'quantity');
  const from = Math.max(last?.span.end ?? 0, quantity.span.start - REACH);
  const between = text.slice(from, quantity.span.start);
  const found = words.exec(between);
  if (!found) return undefined;
  const start = from + found.index;
  return [{ word: found[0], span: { start, end: start + found[0].length }, sense: tail.sense }, tail];
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
