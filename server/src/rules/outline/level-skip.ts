import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { markerText } from '../../model/navigate';
import { numberingOf, type Misplaced } from '../../model/numbering/explainNumbering';
import { relabelEdits, writeLike } from './markerLooks';
import { markerSpan } from './numbering';
import { findSkips, type Skip } from './skips';

type MessageId = 'orphan' | 'parent' | 'skip' | 'elsewhere' | 'relabel';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/level-skip',
    summary: '标题的层次不对：三、之后直接出现（四）；别处用到的层次在这里跳过了',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 9704—2012《党政机关公文格式》7.3.3' },
    messages: {
      orphan: '“{marker}”前面没有同级的序号，却接着“{outer}”往下数，层次可能用错了，应为“{expected}”',
      parent: '前面的“{outer}”',
      skip: '“{outer}”下面直接用了“{marker}”，别处这两级之间还有“{between}”',
      elsewhere: '这里用了中间的一级',
      relabel: '改为“{expected}”',
    },
  },
  *check(document) {
    for (const report of document.reports) {
      const numbering = numberingOf(document, report);
      for (const misplaced of numbering.misplaced) if (misplaced.direction === 'outward') yield toOrphan(document, misplaced);
      for (const skip of findSkips(report, numbering.headings)) {
        // 附件：1.… lists what is attached; it stands under no heading.
        const { paragraph, marker } = skip.first.section;
        const label = marker?.label && document.textOf(document.toSpan({ paragraph, span: marker.label }));
        if (!label?.startsWith('附')) yield toSkip(document, skip);
      }
    }
  },
});

function toOrphan(document: ReportDocument, { headings, after }: Misplaced): RuleFinding<MessageId> {
  const first = headings[0]!;
  const outer = markerText(document, after.section);
  const expected = writeLike(document, first, after);
  const edits = relabelEdits(document, headings, after);
  return {
    message: { id: 'orphan', data: { marker: markerText(document, first.section), outer, expected } },
    span: markerSpan(document, first),
    related: [{ span: markerSpan(document, after), message: { id: 'parent', data: { outer } } }],
    fixes: edits.length > 0 ? [{ title: { id: 'relabel', data: { expected } }, edits, safety: 'unsafe' }] : [],
  };
}

function toSkip(document: ReportDocument, { first, outer, between, alone }: Skip): RuleFinding<MessageId> {
  const data = {
    marker: markerText(document, first.section),
    outer: markerText(document, outer.section),
    between: markerText(document, between.section),
  };
  return {
    message: { id: 'skip', data },
    span: markerSpan(document, first),
    severity: alone ? undefined : 'hint',
    related: [{ span: markerSpan(document, between), message: { id: 'elsewhere' } }],
  };
}
