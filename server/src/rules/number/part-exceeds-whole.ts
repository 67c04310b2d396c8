import { defineRule, type RuleFinding } from '../../linter/rule';
import { findLimits } from '../../model/claims/limits';
import { columnsIn, sumsIn } from '../../model/claims/sharedReadings';

type MessageId = 'part' | 'parts' | 'step' | 'whole' | 'otherPart';

export default defineRule({
  meta: {
    id: 'number/part-exceeds-whole',
    summary: '其中的一部分比总数还大：共26个，其中新建28个；办结的比受理的多',
    severity: 'error',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      part: '“其中”的一部分比总数还大：{arithmetic}，请核对这两个数',
      parts: '“其中”的几部分加起来比总数还大：{arithmetic}，请核对这几个数',
      step: '后一步的数比前一步的还大：{arithmetic}；如果含有以前结转的，请写明，否则请核对',
      whole: '总数',
      otherPart: '另一部分',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    const [columns, sums] = [columnsIn(document), sumsIn(document)];
    for (const [paragraph, content] of document.paragraphs.entries()) {
      for (const { stated, operands, arithmetic, holds, surmised } of findLimits(content, columns[paragraph], sums[paragraph])) {
        const [part, ...others] = operands;
        if (holds || !part) continue;
        const toSpan = (quantity: typeof stated): RuleFinding['span'] => document.toSpan({ paragraph, span: quantity.span });
        yield {
          message: { id: surmised ? 'step' : others.length > 0 ? 'parts' : 'part', data: { arithmetic } },
          span: toSpan(part),
          severity: surmised ? 'warning' : undefined,
          related: [
            { span: toSpan(stated), message: { id: 'whole' } },
            ...others.map((other) => ({ span: toSpan(other), message: { id: 'otherPart' as const } })),
          ],
        };
      }
    }
  },
});
