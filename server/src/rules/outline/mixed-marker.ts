import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { markerText } from '../../model/navigate';
import { numberingOf, type Misplaced } from '../../model/numbering/explainNumbering';
import { findOddLooks, type OddLook, relabelEdits, writeLike } from './markerLooks';
import { markerSpan } from './numbering';

type MessageId = 'sibling' | 'list' | 'level' | 'model' | 'after' | 'relabel' | 'relabelAll';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/mixed-marker',
    summary: '同级标题的序号写法不一：1. 与 1、混用，（一）与 (一) 混用',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15835—2011《出版物上数字用法》4.3' },
    messages: {
      sibling: '“{marker}”与同级的“{model}”写法不一，应为“{expected}”',
      list: '这一组序号写作“{marker}”，同级的别处写作“{model}”（本组{count}处）',
      level: '“{marker}”接着“{after}”往下数，应为“{expected}”',
      model: '同级的写法',
      after: '前一个序号',
      relabel: '改为“{expected}”',
      relabelAll: '这{count}处都照“{model}”的写法',
    },
  },
  *check(document) {
    for (const report of document.reports) {
      const numbering = numberingOf(document, report);
      for (const misplaced of numbering.misplaced) if (misplaced.direction === 'inward') yield toLevel(document, misplaced);
      for (const odd of findOddLooks(document, report, numbering)) yield toFinding(document, odd);
    }
  },
});

function toLevel(document: ReportDocument, { headings, after }: Misplaced): RuleFinding<MessageId> {
  const first = headings[0]!;
  const expected = writeLike(document, first, after);
  const edits = relabelEdits(document, headings, after);
  return {
    message: { id: 'level', data: { marker: markerText(document, first.section), after: markerText(document, after.section), expected } },
    span: markerSpan(document, first),
    related: [{ span: markerSpan(document, after), message: { id: 'after' } }],
    fixes: edits.length > 0 ? [{ title: { id: 'relabel', data: { expected } }, edits, safety: 'unsafe' }] : [],
  };
}

function toFinding(document: ReportDocument, { headings, model, wholeList }: OddLook): RuleFinding<MessageId> {
  const first = headings[0]!;
  const expected = writeLike(document, first, model);
  const data = {
    marker: markerText(document, first.section),
    model: markerText(document, model.section),
    expected,
    count: headings.length,
  };
  const edits = relabelEdits(document, headings, model);
  return {
    message: { id: wholeList ? 'list' : 'sibling', data },
    span: markerSpan(document, first),
    related: [{ span: markerSpan(document, model), message: { id: 'model' } }],
    fixes:
      edits.length > 0
        ? [{ title: { id: edits.length > 1 ? 'relabelAll' : 'relabel', data }, edits, safety: wholeList ? 'unsafe' : 'safe' }]
        : [],
  };
}
