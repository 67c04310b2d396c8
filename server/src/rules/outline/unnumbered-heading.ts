import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Report, ReportDocument, Section } from '../../model/document';
import { levelsOf, markerText } from '../../model/navigate';
import { spanOf } from './headings';
import { findInkAfter, findInkBefore } from '../../model/ink';

type MessageId = 'unnumbered' | 'before' | 'after';

/** With fewer numbered siblings there is no habit to break. */
const FEWEST = 3;

export default defineRule({
  meta: {
    id: 'outline/unnumbered-heading',
    summary: '同级标题都有序号，中间一个没有',
    severity: 'hint',
    cost: 'typing',
    scope: 'report',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      unnumbered: '这一行像是标题，前后的标题（{before}、{after}）都有序号，它没有',
      before: '前一个标题',
      after: '后一个标题',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      // Two lines or more are the writer's way of heading paragraphs.
      const [line, ...others] = report.looseHeadings;
      if (line === undefined || others.length > 0 || !standsAlone(document, report, line)) continue;
      for (const siblings of levelsOf(report)) yield* checkLevel(document, siblings, line);
    }
  },
});

/** A heading has text before it, not another heading, and text or deeper headings behind it. */
function standsAlone(document: ReportDocument, report: Report, line: number): boolean {
  const before = findInkBefore(document, report, line);
  const headings = new Set(report.allSections.filter(({ alone }) => alone).map(({ paragraph }) => paragraph));
  return before !== undefined && !headings.has(before) && findInkAfter(document, report, line) !== undefined;
}

function* checkLevel(document: ReportDocument, siblings: readonly Section[], line: number): Generator<RuleFinding<MessageId>> {
  const numbered = siblings.filter(({ marker, alone }) => marker !== undefined && alone);
  const next = numbered.findIndex(({ paragraph }) => paragraph > line);
  const before = numbered[next - 1];
  const after = numbered[next];
  if (numbered.length < FEWEST || !before?.marker || !after?.marker) return;
  const step = after.marker.ordinal - before.marker.ordinal;
  // Behind a sub-heading the line heads a part of the section before it.
  const isDeeper = before.children.some(({ paragraph }) => paragraph < line);
  if (before.marker.form !== after.marker.form || step < 1 || step > 2 || (isDeeper && step === 1)) return;
  yield {
    message: { id: 'unnumbered', data: { before: markerText(document, before), after: markerText(document, after) } },
    span: document.toSpan({ paragraph: line, span: document.paragraphs[line]!.syntax.content }),
    related: [
      { span: spanOf(document, before), message: { id: 'before' } },
      { span: spanOf(document, after), message: { id: 'after' } },
    ],
  };
}
