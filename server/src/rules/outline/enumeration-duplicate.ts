import { defineRule } from '../../linter/rule';
import { findItemSlips, itemLabel, itemSpan, toItemFix } from './enumerationSeries';

export default defineRule({
  meta: {
    id: 'outline/enumeration-duplicate',
    summary: '列举用了两次同一个数：二是之后又是二是',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      duplicate: '前面已经有“{item}”了，这里应为“{expected}”',
      holder: '先用了“{item}”的一项',
      renumber: '改为“{expected}”',
      renumberRest: '改为“{expected}”，后面的各项依次顺延',
    },
  },
  *check(document) {
    for (const found of findItemSlips(document, 'duplicate')) {
      const { series, slip } = found;
      const own = series.items[slip.index]!;
      const item = itemLabel(document, own);
      yield {
        message: { id: 'duplicate', data: { item, expected: itemLabel(document, own, slip.expected) } },
        span: itemSpan(document, own),
        related: [{ span: itemSpan(document, series.items[slip.holder]!), message: { id: 'holder', data: { item } } }],
        fixes: toItemFix(document, found, { one: 'renumber', rest: 'renumberRest' }),
      };
    }
  },
});
