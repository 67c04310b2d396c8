import { slice, type Span } from '../../base/span';
import type { Numeral, Quantity } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import { holds } from '../../model/itemKinds';
import { toValue } from '../../model/values';

type MessageId = 'reversed' | 'unitLost' | 'swap' | 'complete';

/** Units of things that are numbered, not counted (3-1号楼, 12-1室), of hours that run over midnight, and of degrees below zero. */
const NUMBERED = /^(?:栋|幢|座|室|层|间|班|组|级|门|排|列|点|届|卷|版|集|节|期|批|部|段|道|路|网格|摄氏度|秒|分钟|学年|年|日)$/;
/** Behind these a range runs from one value to another, downwards as well; not where 到 says from which value to which. */
const DIRECTED = /(?:由|从|自|降|减|缩|压|零下)[^，。；：、到至]{0,12}$/;
const CHANGED = /^[^，。；：、]{0,8}[到至为]/;

export default defineRule({
  meta: {
    id: 'number/range',
    summary: '范围前大后小（10—5家），或前一个数省了“万”“亿”“%”（9～16亿元）',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15835—2011 5.1.3' },
    messages: {
      reversed: '范围“{written}”前面的数比后面的大，是不是写反了',
      unitLost: '“{low}”后面省了“{sign}”，容易误会，宜写作“{right}”',
      swap: '改为“{right}”',
      complete: '改为“{right}”',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const [paragraph, content] of document.paragraphs.entries()) {
      if (!holds(content, 'range')) continue;
      const { text, syntax } = content;
      for (const item of syntax.items) {
        if (item.kind !== 'quantity' || !item.high || item.unit === '' || item.low.script === 'han') continue;
        const range = { quantity: item, text, first: endOf(item.low), second: endOf(item.high), high: item.high };
        const finding = checkOrder(range) ?? checkUnit(range);
        if (finding) yield place(finding, (span) => document.toSpan({ paragraph, span }));
      }
    }
  },
});

/** A range with the ends of its two numbers, multipliers included. */
interface Range {
  readonly text: string;
  readonly quantity: Quantity;
  readonly high: Numeral;
  readonly first: number;
  readonly second: number;
}

function endOf({ span, scaleSpan }: Numeral): number {
  return scaleSpan?.end ?? span.end;
}

/** A range with a dash that goes down. A first number without the second's 万 may be a plain one, and tells nothing. */
function checkOrder({ text, quantity, high, first, second }: Range): RuleFinding<MessageId> | undefined {
  const { low, unit, span } = quantity;
  const between = text.slice(first, high.span.start);
  const isDash = /[-–—－～~−﹣]/.test(between);
  const isShortYear = /^(?:19|20)\d\d$/.test(low.value) && high.value.length === 2;
  if (!isDash || isShortYear || NUMBERED.test(unit) || (low.scaleSpan === undefined) !== (high.scaleSpan === undefined)) return undefined;
  const isDirected = DIRECTED.test(text.slice(Math.max(0, low.span.start - 16), low.span.start));
  if (toValue(low).lte(toValue(high)) || (isDirected && !CHANGED.test(text.slice(span.end, span.end + 9)))) return undefined;
  const small = text.slice(high.span.start, second);
  const large = text.slice(low.span.start, first);
  const right = small + between + large + text.slice(second, span.end);
  return {
    message: { id: 'reversed', data: { written: text.slice(low.span.start, span.end) } },
    span: { start: low.span.start, end: span.end },
    fixes: [
      {
        title: { id: 'swap', data: { right } },
        edits: [
          { span: { start: low.span.start, end: first }, newText: small },
          { span: { start: high.span.start, end: second }, newText: large },
        ],
        safety: 'unsafe',
      },
    ],
  };
}

/** GB/T 15835 5.1.3: 9亿～16亿, 15%～30%; what the second number has the first one should have too. */
function checkUnit({ text, quantity, high, first }: Range): RuleFinding<MessageId> | undefined {
  const { low, span, measure, unitSpan } = quantity;
  const between = text.slice(low.span.end, high.span.start);
  const isPercent = measure === 'percent' && unitSpan !== undefined && !/[%％]/.test(between);
  const sign = isPercent ? slice(text, unitSpan) : high.scaleSpan && !low.scaleSpan ? slice(text, high.scaleSpan) : '';
  if (sign === '' || !/[-–—－～~−﹣至到]/.test(between)) return undefined;
  const right = text.slice(low.span.start, first) + sign + text.slice(first, span.end);
  return {
    message: { id: 'unitLost', data: { low: slice(text, low.span), sign, right } },
    span: { start: low.span.start, end: span.end },
    severity: 'hint',
    fixes: [
      { title: { id: 'complete', data: { right } }, edits: [{ span: { start: first, end: first }, newText: sign }], safety: 'unsafe' },
    ],
  };
}

function place(finding: RuleFinding<MessageId>, at: (span: Span) => Span): RuleFinding<MessageId> {
  return {
    ...finding,
    span: at(finding.span),
    fixes: finding.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: at(span), newText })) })),
  };
}
