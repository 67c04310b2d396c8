import { defineRule } from '../../linter/rule';
import { findNumberingSlips, labelAt, labelFor, markerSpan, toRenumberFix } from './numbering';

type MessageId = 'duplicate' | 'holder' | 'renumber' | 'renumberRest';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/numbering-duplicate',
    summary: '同级标题用了两次同一个序号：二、之后又是二、',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      duplicate: '“{marker}”与第{line}行的序号重复，这里应为“{expected}”',
      holder: '先用了“{marker}”的标题',
      renumber: '改为“{expected}”',
      renumberRest: '改为“{expected}”，后面的序号依次顺延',
    },
  },
  *check(document) {
    for (const found of findNumberingSlips(document, 'duplicate')) {
      const { series, slip, heading } = found;
      const marker = labelAt(document, series, slip.index);
      const holder = series.items[slip.holder]?.heading ?? heading;
      yield {
        message: {
          id: 'duplicate',
          data: { marker, line: { paragraph: holder.section.paragraph }, expected: labelFor(document, series, slip.index, slip.expected) },
        },
        span: markerSpan(document, heading),
        related: [{ span: markerSpan(document, holder), message: { id: 'holder', data: { marker } } }],
        fixes: toRenumberFix(document, found, { one: 'renumber', rest: 'renumberRest' }),
      };
    }
  },
});
