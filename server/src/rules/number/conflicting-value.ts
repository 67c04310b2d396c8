import type { Span } from '../../base/span';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findConflicts, type Conflict, type FigureReader } from '../../model/figures/conflicts';
import type { Figure, PlacedFigure } from '../../model/figures/figure';
import { readNameKeys } from '../../model/figures/nameKeys';
import { readTold } from '../../model/figures/told';

type MessageId = 'conflict' | 'twice' | 'cutOff' | 'name' | 'other' | 'target';

export default defineRule({
  meta: {
    id: 'number/conflicting-value',
    summary: '同一项指标、同一时段，前后写了两个数',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      conflict: '“{indicator}”这里是{value}，第{line}行是{other}，时段和范围相同，只能有一个对',
      twice: '同一句里“{indicator}”有两个数：{value}和{other}',
      cutOff: '“{indicator}”目标都是{target}，完成数这里是{value}，第{line}行是{other}，这里没有写明截至何时',
      name: '“{indicator}”和第{line}行的“{otherName}”都是{value}，只能有一处对',
      other: '另一个数',
      target: '目标',
    },
  },
  *check(document, _options, remember): Generator<RuleFinding<MessageId>> {
    const read: FigureReader = {
      told: (paragraph) => remember(paragraph, readTold),
      nameKeys: (paragraph) => remember(paragraph, readNameKeys, 'lasting'),
    };
    for (const report of document.reports)
      for (const conflict of findConflicts(document, report, read)) yield toFinding(document, conflict);
  },
});

function toFinding(document: ReportDocument, { kind, odd, other }: Conflict): RuleFinding<MessageId> {
  const write = ({ paragraph, figure }: PlacedFigure): string => {
    const { start, end } = valueSpan(figure);
    return document.paragraphs[paragraph]!.text.slice(start, end).trim();
  };
  const placeOf = ({ paragraph, figure }: PlacedFigure) => document.toSpan({ paragraph, span: valueSpan(figure) });
  const target = odd.figure.target && { paragraph: odd.paragraph, figure: odd.figure.target };
  return {
    message: {
      id: kind,
      data: {
        indicator: odd.figure.indicator + odd.figure.noun,
        value: write(odd),
        other: write(other),
        line: { paragraph: other.paragraph },
        ...(kind === 'name' && { otherName: other.figure.indicator }),
        ...(target && { target: write(target) }),
      },
    },
    span: kind === 'name' ? document.toSpan({ paragraph: odd.paragraph, span: odd.figure.span }) : placeOf(odd),
    related: [
      { span: placeOf(other), message: { id: 'other' } },
      ...(kind === 'cutOff' && target ? [{ span: placeOf(target), message: { id: 'target' as const } }] : []),
    ],
  };
}

/** The number with 近 and 余, without 达到. */
function valueSpan({ quantity: { span, before, low } }: Figure): Span {
  const first = before.find(({ sense }) => sense !== 'reach');
  return { start: first?.span.start ?? low.span.start, end: span.end };
}
