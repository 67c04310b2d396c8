import type { Quantity } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import { buildClauses, findCue, type Clause } from '../../model/clauses';
import type { ReportDocument } from '../../model/document';
import { isExact, toValue } from '../../model/values';
import Big from 'big.js';

type MessageId = 'sum' | 'part' | 'changeTotal';

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
      sum: '各部分之和与总数不符：{sum}＝{computed}，文中总数为{total}',
      part: '其中一部分',
      changeTotal: '把总数改为{computed}',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const [paragraph, content] of document.paragraphs.entries()) {
      if (!content.syntax.items.some((item) => item.kind === 'cue' && item.role === 'whole')) continue;
      for (const clauses of buildClauses(content)) yield* checkSentence(document, paragraph, clauses);
    }
  },
});

function* checkSentence(document: ReportDocument, paragraph: number, clauses: readonly Clause[]): Generator<RuleFinding<MessageId>> {
  for (const [index, clause] of clauses.entries()) {
    const total = clause.quantities.findLast(
      (quantity) => isExact(quantity) && quantity.unit !== '' && findCue(clause, 'whole', quantity.span.start),
    );
    if (!total || clause.masked) continue;
    const parts = findParts(clauses.slice(index + 1), total);
    if (!parts) continue;
    const computed = parts.reduce((sum, part) => sum.plus(toValue(part.low)), new Big(0));
    // Any number of the sentence that agrees may be the whole that the parts are of: 接收121件，受理87件，已办结78件，余9件.
    const wholes = clauses.flatMap((other) =>
      other.quantities.filter(
        (quantity) => quantity.unit === total.unit && quantity.span.start <= parts[0]!.span.start && quantity !== parts[0],
      ),
    );
    if (wholes.some((whole) => toValue(whole.low).eq(computed))) continue;
    const text = document.paragraphs[paragraph]!.text;
    const sum = parts.map((part) => text.slice(part.low.span.start, part.low.span.end)).join('＋');
    const printed = text.slice(total.low.span.start, total.low.span.end);
    yield {
      message: { id: 'sum', data: { sum, computed: computed.toFixed(), total: printed } },
      span: document.toSpan({ paragraph, span: total.span }),
      related: parts.map((part) => ({ span: document.toSpan({ paragraph, span: part.span }), message: { id: 'part' } })),
      fixes: [
        {
          title: { id: 'changeTotal', data: { computed: computed.toFixed() } },
          edits: [{ span: document.toSpan({ paragraph, span: total.low.span }), newText: computed.toFixed() }],
          safety: 'unsafe',
        },
      ],
    };
    return;
  }
}

/**
 * The parts that together are said to be all of the whole: clauses in a row, each with one quantity of the same unit and a
 * word for its state, among them one for what is left (在建, 尚未, 其余…). Without such a word a list need not be exhaustive.
 */
function findParts(clauses: readonly Clause[], total: Quantity): readonly Quantity[] | undefined {
  const parts: Quantity[] = [];
  let complete = false;
  for (const clause of clauses) {
    const same = clause.quantities.filter((quantity) => quantity.unit === total.unit);
    const [part] = same;
    const state = part && (findCue(clause, 'state', part.span.start) ?? findCue(clause, 'remainder', part.span.start));
    if (!part || !state) {
      // Something else may stand between the whole and its parts, but not between the parts.
      if (clause.masked && (findCue(clause, 'state') ?? findCue(clause, 'remainder'))) return undefined;
      if (parts.length > 0) break;
      if (same.length > 0 || findCue(clause, 'part')) return undefined;
      continue;
    }
    if (same.length > 1 || clause.masked || !isExact(part) || findCue(clause, 'whole') || findCue(clause, 'part')) return undefined;
    parts.push(part);
    complete ||= state.role === 'remainder' || parts.length > 2;
  }
  return complete && parts.length > 1 ? parts : undefined;
}
