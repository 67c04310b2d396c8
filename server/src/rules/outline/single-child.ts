import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Report, Section } from '../../model/document';
import { siblingsOf, spanOf } from './headings';

type MessageId = 'single';

export default defineRule({
  meta: {
    id: 'outline/single-child',
    summary: '一级标题下只分了一条：只有“（一）”，没有“（二）”',
    severity: 'info',
    cost: 'typing',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      single: '只有“{marker}”，没有下一条；只有一条就不必编号，或者补上后面的',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      const next = followers(report);
      for (const section of report.allSections) {
        const { marker } = section;
        if (marker?.ordinal !== 1 || siblingsOf(report, section).length > 1 || next.has(section) || hasOther(report, section)) continue;
        const text = document.paragraphs[section.paragraph]!.text.slice(marker.span.start, marker.span.end);
        yield {
          message: { id: 'single', data: { marker: text } },
          span: spanOf(document, section),
        };
      }
    }
  },
});

/** The sections whose numbering goes on further down: the next marker of their form carries the next number. */
function followers({ allSections }: Report): Set<Section> {
  const found = new Set<Section>();
  const last = new Map<string, Section>();
  for (const section of allSections) {
    if (!section.marker) continue;
    const before = last.get(section.marker.form);
    if (before?.marker && section.marker.ordinal > before.marker.ordinal) found.add(before);
    last.set(section.marker.form, section);
  }
  return found;
}

/** True when the second member stands in the text without being a heading: glued into a paragraph, or without its number. */
function hasOther(report: Report, { paragraph, marker, last }: Section): boolean {
  const within = (line: number): boolean => line > paragraph && line <= last;
  const glued = report.inlineMarkers.some(
    ({ paragraph: line, item }) => item.marker.form === marker?.form && item.marker.ordinal > 1 && line >= paragraph && line <= last,
  );
  return glued || report.looseHeadings.some(within);
}
