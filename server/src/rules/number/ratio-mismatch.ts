import { defineRule, type RuleFinding } from '../../linter/rule';
import { figureSpan } from '../../model/claims/arithmetic';
import { findRatios } from '../../model/claims/ratios';
import { termsIn } from '../../model/claims/sharedReadings';

type MessageId = 'ratio' | 'share' | 'part' | 'whole' | 'change';

export default defineRule({
  meta: {
    id: 'number/ratio-mismatch',
    summary: '比率、占比与旁边的两个数不符：任务5000户，已完成2600户，完成率63%',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      ratio: '比率与两个数不符：{arithmetic}，文中为{printed}',
      share: '占比与两个数不符：{arithmetic}，文中为{printed}',
      part: '其中的部分',
      whole: '总数或任务数',
      change: '改为{computed}',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    const read = termsIn(document);
    for (const [paragraph, content] of document.paragraphs.entries()) {
      for (const { kind, stated, operands, arithmetic, holds, expected } of findRatios(content, read)) {
        if (holds) continue;
        const [part, whole] = operands.map(({ span }) => document.toSpan({ paragraph, span }));
        const figure = figureSpan(stated);
        const printed = content.text.slice(figure.start, figure.end);
        yield {
          message: { id: kind === 'share' ? 'share' : 'ratio', data: { arithmetic, printed } },
          span: document.toSpan({ paragraph, span: figure }),
          related: [
            { span: part!, message: { id: 'part' } },
            { span: whole!, message: { id: 'whole' } },
          ],
          fixes:
            expected === undefined
              ? []
              : [
                  {
                    title: { id: 'change', data: { computed: `${expected}${stated.unit}` } },
                    edits: [{ span: document.toSpan({ paragraph, span: stated.low.span }), newText: expected }],
                    safety: 'unsafe',
                  },
                ],
        };
      }
    }
  },
});
