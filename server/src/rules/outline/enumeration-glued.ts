import { defineRule, type RuleFinding } from '../../linter/rule';
import type { EnumerationItem, ReportDocument } from '../../model/document';
import { itemLabel, itemSpan } from './enumerationSeries';
import { findGlued, findStrayBreak, type StrayBreak } from './itemLayout';
import { joinEdit, splitEdit } from '../../model/structure/splitting';

type MessageId = 'glued' | 'broken' | 'sibling' | 'inside' | 'split' | 'join';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/enumeration-glued',
    summary: '列举的各项，多数各成一段，一项却粘在上一段里；或多数连排，一项却断成了一段',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      glued: '“{item}”粘在这一段里，其他各项都是另起一段的',
      broken: '“{item}”前面断开了一段，而其他各项是连着写的',
      sibling: '这一项是另起一段的',
      inside: '这一项是连着写的',
      split: '从“{item}”起另起一段',
      join: '与上一段接起来',
    },
  },
  *check(document) {
    for (const report of document.reports) {
      for (const run of report.enumerations) {
        for (const { item, sibling } of findGlued(document, run)) yield toGlued(document, item, sibling);
        const broken = findStrayBreak(document, run);
        if (broken) yield toBroken(document, broken);
      }
    }
  },
});

function toGlued(document: ReportDocument, item: EnumerationItem, sibling: EnumerationItem): RuleFinding<MessageId> {
  const data = { item: itemLabel(document, item) };
  return {
    message: { id: 'glued', data },
    span: itemSpan(document, item),
    related: [{ span: itemSpan(document, sibling), message: { id: 'sibling' } }],
    fixes: [
      {
        title: { id: 'split', data },
        edits: [splitEdit(document, item.paragraph, item.item.span.start, sibling.paragraph)],
        safety: 'unsafe',
      },
    ],
  };
}

function toBroken(document: ReportDocument, { broken, inside }: StrayBreak): RuleFinding<MessageId> {
  const first = broken[0]!;
  const edits = broken.flatMap(({ paragraph }) => joinEdit(document, paragraph) ?? []);
  return {
    message: { id: 'broken', data: { item: itemLabel(document, first) } },
    span: itemSpan(document, first),
    related: [{ span: itemSpan(document, inside), message: { id: 'inside' } }],
    fixes: [{ title: { id: 'join' }, edits, safety: 'unsafe' }],
  };
}
