import { defineRule, type Message } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findItemSlips, itemLabel, type ItemSlip, itemSpan, toItemFix } from './enumerationSeries';

type MessageId = 'back' | 'late' | 'early' | 'other' | 'renumber' | 'renumberRest' | 'sort';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/enumeration-order',
    summary: '列举的先后颠倒或倒退：一是、三是之后是二是',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      back: '“{item}”前面是“{before}”，这里应为“{expected}”',
      late: '“{item}”排在了“{other}”后面，先后颠倒',
      early: '“{item}”排在了“{other}”前面，先后颠倒',
      other: '与这一项有关',
      renumber: '改为“{expected}”',
      renumberRest: '改为“{expected}”，后面的各项依次改正',
      sort: '文字不动，按先后重新编号',
    },
  },
  *check(document) {
    for (const found of findItemSlips(document, 'order')) {
      const { series, slip } = found;
      const place = series.items[(slip.move === 'back' ? slip.before : slip.other) ?? slip.index]!;
      yield {
        message: describe(document, found),
        span: itemSpan(document, series.items[slip.index]!),
        related: [{ span: itemSpan(document, place), message: { id: 'other' } }],
        fixes: toItemFix(document, found, slip.move === 'back' ? { one: 'renumber', rest: 'renumberRest' } : { one: 'sort', rest: 'sort' }),
      };
    }
  },
});

function describe(document: ReportDocument, { series, slip }: ItemSlip<'order'>): Message<MessageId> {
  const { index, move, other, before, expected } = slip;
  const own = series.items[index]!;
  const item = itemLabel(document, own);
  if (move !== 'back' && other !== undefined) return { id: move, data: { item, other: itemLabel(document, series.items[other]!) } };
  return {
    id: 'back',
    data: { item, before: itemLabel(document, series.items[before ?? index]!), expected: itemLabel(document, own, expected) },
  };
}
