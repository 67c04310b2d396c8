import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Report, ReportDocument, Section } from '../../model/document';
import { markerText, siblingsOf } from '../../model/navigate';
import { spanOf } from './headings';
import { firstAtOrBehind } from '../../base/search';

type MessageId = 'single';

export default defineRule({
  meta: {
    id: 'outline/single-child',
    summary: '一级标题下只分了一条：只有“（一）”，没有“（二）”',
    severity: 'info',
    cost: 'typing',
    scope: 'report',
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
        if (
          marker?.ordinal !== 1 ||
          siblingsOf(report, section).length > 1 ||
          next.has(section) ||
          hasOther(report, section) ||
          goesOnInside(document, section)
        )
          continue;
        yield { message: { id: 'single', data: { marker: markerText(document, section) } }, span: spanOf(document, section) };
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

/** True for a paragraph that holds the whole list: （1）…；（2）…；（3）…. */
function goesOnInside(document: ReportDocument, { paragraph }: Section): boolean {
  return document.paragraphs[paragraph]!.syntax.items.some((item) => item.kind === 'enumerator' && item.ordinal === 2);
}

/** True when the second member stands in the text without being a heading: glued into a paragraph, or without its number. */
function hasOther({ inlineMarkers, looseHeadings }: Report, { paragraph, marker, last }: Section): boolean {
  const loose = looseHeadings[firstAtOrBehind(looseHeadings, paragraph + 1, (line) => line)];
  if (loose !== undefined && loose <= last) return true;
  const from = firstAtOrBehind(inlineMarkers, paragraph, (placed) => placed.paragraph);
  for (let index = from; index < inlineMarkers.length && inlineMarkers[index]!.paragraph <= last; index++) {
    const { form, ordinal } = inlineMarkers[index]!.item.marker;
    if (form === marker?.form && ordinal > 1) return true;
  }
  return false;
}
