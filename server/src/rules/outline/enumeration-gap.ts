import { defineRule, type Message } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findItemSlips, itemLabel, type ItemSlip, itemSpan, toItemFix } from './enumerationSeries';

type MessageId = 'gap' | 'gaps' | 'opening' | 'openings' | 'before' | 'renumber' | 'renumberRest';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/enumeration-gap',
    summary: '列举跳号：一是、二是之后是四是',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      gap: '“{item}”前面是“{before}”，缺“{expected}”',
      gaps: '“{item}”前面是“{before}”，缺“{expected}”到“{until}”',
      opening: '“{item}”前面没有“{expected}”',
      openings: '“{item}”前面没有“{expected}”到“{until}”',
      before: '前一项',
      renumber: '改为“{expected}”',
      renumberRest: '改为“{expected}”，后面的各项依次提前',
    },
  },
  *check(document) {
    for (const found of findItemSlips(document, 'gap')) {
      const { series, slip } = found;
      const before = slip.before === undefined ? undefined : series.items[slip.before];
      yield {
        message: describe(document, found),
        span: itemSpan(document, series.items[slip.index]!),
        related: before ? [{ span: itemSpan(document, before), message: { id: 'before' } }] : [],
        fixes: toItemFix(document, found, { one: 'renumber', rest: 'renumberRest' }),
      };
    }
  },
});

function describe(document: ReportDocument, { series, slip }: ItemSlip<'gap'>): Message<MessageId> {
  const item = series.items[slip.index]!;
  const before = slip.before === undefined ? undefined : series.items[slip.before];
  const many = slip.until > slip.expected;
  const data = {
    item: itemLabel(document, item),
    expected: itemLabel(document, item, slip.expected),
    until: itemLabel(document, item, slip.until),
  };
  if (!before) return { id: many ? 'openings' : 'opening', data };
  return { id: many ? 'gaps' : 'gap', data: { ...data, before: itemLabel(document, before) } };
}
