import type { Hole } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { itemsOf } from '../../model/items';

type MessageId = 'value' | 'object' | 'empty' | 'insert';

export default defineRule({
  meta: {
    id: 'placeholder/blank',
    summary: '漏了字而没有任何记号：意见建议条、纠纷  起、以为抓手、“”',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      value: '“{phrase}”里少了数字',
      object: '“{phrase}”里少了词：说的是什么没有写',
      empty: '这里的{phrase}是空的',
      insert: '在这里留空“{blank}”，以便查找',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const { paragraph, item } of itemsOf(document, 'hole')) {
      if (item.hole === 'value' || item.hole === 'object' || item.hole === 'empty') yield describe(document, paragraph, item, item.hole);
    }
  },
});

function describe(document: ReportDocument, paragraph: number, item: Hole, id: 'value' | 'object' | 'empty'): RuleFinding<MessageId> {
  const span = document.toSpan({ paragraph, span: item.phrase });
  const hole = document.toSpan({ paragraph, span: item.span });
  const blank = 'XX';
  return {
    message: { id, data: { phrase: document.textOf(span) } },
    span,
    // Where several values are missing at once (年月日) one blank would not do.
    fixes:
      item.span.end - item.span.start === span.end - span.start
        ? []
        : [{ title: { id: 'insert', data: { blank } }, edits: [{ span: hole, newText: blank }], safety: 'unsafe' }],
  };
}
