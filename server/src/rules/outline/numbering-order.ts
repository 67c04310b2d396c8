import { defineRule, type Message, type RelatedPlace } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findNumberingSlips, labelAt, labelFor, markerSpan, type NumberingSlip, toRenumberFix } from './numbering';

type MessageId = 'back' | 'late' | 'early' | 'before' | 'holder' | 'place' | 'renumber' | 'renumberRest' | 'sort';
type Order = NumberingSlip<'order'>;

export default defineRule<MessageId>({
  meta: {
    id: 'outline/numbering-order',
    summary: '同级标题的序号倒退或颠倒：七、之后是三、',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      back: '“{marker}”前面是“{before}”，这里应为“{expected}”',
      late: '“{marker}”排在了“{other}”后面，先后颠倒',
      early: '“{marker}”排在了“{other}”前面，先后颠倒',
      before: '前一个序号',
      holder: '“{marker}”在这里已经用过',
      place: '按序号应与这一处对调或移动',
      renumber: '改为“{expected}”',
      renumberRest: '改为“{expected}”，后面的序号依次改正',
      sort: '标题不动，序号按先后重新编排',
    },
  },
  *check(document) {
    for (const order of findNumberingSlips(document, 'order')) {
      yield {
        message: describe(document, order),
        span: markerSpan(document, order.heading),
        related: relatedPlaces(document, order),
        fixes: toRenumberFix(
          document,
          order,
          order.slip.move === 'back' ? { one: 'renumber', rest: 'renumberRest' } : { one: 'sort', rest: 'sort' },
        ),
      };
    }
  },
});

function describe(document: ReportDocument, { series, slip }: Order): Message<MessageId> {
  const { index, move, other, before, expected } = slip;
  const marker = labelAt(document, series, index);
  if (move !== 'back' && other !== undefined) return { id: move, data: { marker, other: labelAt(document, series, other) } };
  return {
    id: 'back',
    data: { marker, before: labelAt(document, series, before ?? index), expected: labelFor(document, series, index, expected) },
  };
}

function relatedPlaces(document: ReportDocument, { series, slip }: Order): RelatedPlace<MessageId>[] {
  const { index, move, other, before } = slip;
  const places: RelatedPlace<MessageId>[] = [];
  const add = (item: number | undefined, message: Message<MessageId>): void => {
    const heading = item === undefined ? undefined : series.items[item]?.heading;
    if (heading) places.push({ span: markerSpan(document, heading), message });
  };
  if (move !== 'back') add(other, { id: 'place' });
  else {
    add(before, { id: 'before' });
    add(other, { id: 'holder', data: { marker: labelAt(document, series, index) } });
  }
  return places;
}
