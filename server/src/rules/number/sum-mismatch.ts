import { defineRule, type RuleFinding } from '../../linter/rule';
import { sumsIn } from '../../model/claims/sharedReadings';

type MessageId = 'sum' | 'near' | 'part' | 'changeTotal';

export default defineRule({
  meta: {
    id: 'number/sum-mismatch',
    summary: '各部分加起来不等于总数：共26个，已完工20个，在建5个，拟建2个',
    severity: 'error',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      sum: '各部分之和与总数不符：{arithmetic}，文中总数为{total}',
      near: '各部分加起来与总数只差一点：{arithmetic}，文中总数为{total}；如果列全了，请核对其中哪个数错了',
      part: '其中一部分',
      changeTotal: '把总数改为{computed}',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    const sums = sumsIn(document);
    for (const [paragraph, content] of document.paragraphs.entries()) {
      for (const { stated, operands, arithmetic, holds, expected, surmised } of sums[paragraph] ?? []) {
        if (holds || expected === undefined) continue;
        const number = document.toSpan({ paragraph, span: stated.low.span });
        const total = content.text.slice(stated.low.span.start, (stated.low.scaleSpan ?? stated.low.span).end);
        yield {
          message: { id: surmised ? 'near' : 'sum', data: { arithmetic, total } },
          span: document.toSpan({ paragraph, span: stated.span }),
          severity: surmised ? 'warning' : undefined,
          related: operands.map((part) => ({ span: document.toSpan({ paragraph, span: part.span }), message: { id: 'part' } })),
          fixes: [
            {
              title: { id: 'changeTotal', data: { computed: expected } },
              edits: [{ span: number, newText: expected }],
              safety: 'unsafe',
            },
          ],
        };
      }
    }
  },
});
