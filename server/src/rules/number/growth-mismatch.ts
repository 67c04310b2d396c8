import type { Span } from '../../base/span';
import type { Quantity } from '../../grammar/syntax';
import { defineRule, type Fix, type RelatedPlace, type RuleFinding } from '../../linter/rule';
import { figureSpan } from '../../model/claims/arithmetic';
import { findChanges, findTurns, readChanges } from '../../model/claims/changes';
import type { Claim } from '../../model/claims/claim';
import { findChange, type Term } from '../../model/claims/passages';
import { termsIn } from '../../model/claims/sharedReadings';

type MessageId = 'growth' | 'times' | 'difference' | 'points' | 'unit' | 'turned' | 'fewer' | 'value' | 'change' | 'changeUnit';

export default defineRule({
  meta: {
    id: 'number/growth-mismatch',
    summary: '增减幅度与前后两个数不符：由568家增长到929家，增长1.5倍',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      growth: '增减幅度与两个数不符：{arithmetic}，文中为{printed}',
      times: '倍数与两个数不符：{arithmetic}，文中为{printed}',
      difference: '增减的数与两个数不符：{arithmetic}，文中为{printed}',
      points: '百分点与两个数不符：{arithmetic}，文中为{printed}',
      unit: '两个百分数之差用“个百分点”：{arithmetic}，文中为{printed}',
      turned: '增减的说法与两个数相反：{arithmetic}',
      fewer: '减少不用倍数说，用百分数或“几分之几”',
      value: '前后两个数之一',
      change: '改为{computed}',
      changeUnit: '改为个百分点',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    const read = termsIn(document);
    for (const [paragraph, content] of document.paragraphs.entries()) {
      const changes = readChanges(content, read);
      if (!changes) continue;
      const toSpan = ({ span }: { span: Span }): Span => document.toSpan({ paragraph, span });
      const toRelated = (operand: Quantity): RelatedPlace<MessageId> => ({ span: toSpan(operand), message: { id: 'value' } });
      for (const claim of findChanges(content, changes)) {
        if (claim.holds) continue;
        const { stated, operands, arithmetic, kind } = claim;
        const figure = figureSpan(stated);
        const printed = content.text.slice(figure.start, figure.end);
        yield {
          message: { id: toMessage(claim), data: { arithmetic, printed } },
          span: toSpan({ span: figure }),
          severity: kind === 'growth' ? 'info' : undefined,
          related: operands.map(toRelated),
          fixes: toFixes(claim, toSpan),
        };
      }
      for (const { from, to, arithmetic } of findTurns(content, changes)) {
        yield { message: { id: 'turned', data: { arithmetic } }, span: toSpan({ span: figureSpan(to) }), related: [toRelated(from)] };
      }
      for (const quantity of findFewerTimes(content.text, changes.terms))
        yield { message: { id: 'fewer' }, span: toSpan({ span: figureSpan(quantity) }) };
    }
  },
});

function toMessage({ kind, stated }: Claim): MessageId {
  if (kind === 'points') return stated.measure === 'percent' ? 'unit' : 'points';
  return kind === 'times' || kind === 'difference' ? kind : 'growth';
}

function toFixes(claim: Claim, toSpan: (place: { span: Span }) => Span): Fix<MessageId>[] {
  const { stated, expected } = claim;
  if (expected === undefined) return [];
  if (toMessage(claim) === 'unit') {
    const edits = [{ span: toSpan({ span: stated.unitSpan! }), newText: '个百分点' }];
    return [{ title: { id: 'changeUnit' }, edits, safety: 'unsafe' }];
  }
  const edits = [{ span: toSpan(stated.low), newText: expected }];
  return [{ title: { id: 'change', data: { computed: expected + stated.unit } }, edits, safety: 'unsafe' }];
}

/** 下降2倍: by custom a decrease is not told in 倍. */
function findFewerTimes(text: string, terms: readonly Term[]): Quantity[] {
  return terms.flatMap((term) => (term.quantity.unit === '倍' && findChange(text, term)?.role === 'fall' ? [term.quantity] : []));
}
