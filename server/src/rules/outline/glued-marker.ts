import type { Span } from '../../base/span';
import { defineRule } from '../../linter/rule';
import type { PlacedMarker, Report } from '../../model/document';
import { markerText, textAt } from '../../model/navigate';
import { numberingOf } from '../../model/numbering/explainNumbering';
import type { Heading } from '../../model/numbering/numberedHeadings';
import { markerSpan } from './numbering';
import { listsIn } from '../../model/numbering/ordinalSlips';
import { firstAtOrBehind } from '../../base/search';
import type { Series } from '../../model/numbering/series';
import { splitEdit } from '../../model/structure/splitting';

export default defineRule({
  meta: {
    id: 'outline/glued-marker',
    summary: '标题粘在上一段里，没有另起一段：……发展。（二）加快……',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      glued: '“{marker}”粘在这一段里，同级的“{sibling}”都是另起一段的',
      sibling: '同级的标题',
      split: '从“{marker}”起另起一段',
    },
  },
  *check(document) {
    for (const report of document.reports) {
      for (const series of numberingOf(document, report).series) {
        for (const { paragraph, span, sibling } of [...filling(series), ...trailing(report, series)]) {
          const data = { marker: textAt(document, { paragraph, span }).trim(), sibling: markerText(document, sibling.section) };
          const edits = [splitEdit(document, paragraph, span.start, sibling.section.paragraph)];
          yield {
            message: { id: 'glued', data },
            span: document.toSpan({ paragraph, span }),
            related: [{ span: markerSpan(document, sibling), message: { id: 'sibling' } }],
            fixes: [{ title: { id: 'split', data }, edits, safety: 'unsafe' }],
          };
        }
      }
    }
  },
});

interface Glued {
  readonly paragraph: number;
  /** Relative to the paragraph. */
  readonly span: Span;
  /** A heading of the same series that starts its paragraph. */
  readonly sibling: Heading;
}

/** Labels inside paragraphs that are just what the series lacks. */
function filling({ items, explained }: Series): Glued[] {
  return explained.used.flatMap((index) => {
    const item = items[index];
    const sibling = items.slice(index).find(({ heading }) => heading)?.heading;
    return item?.spare === 'glued' && sibling ? [{ paragraph: item.paragraph, span: item.span, sibling }] : [];
  });
}

/** Labels that go on from the last heading of a list, inside its own text. */
function trailing(report: Report, { items, explained, form }: Series): Glued[] {
  const found: Glued[] = [];
  for (const list of listsIn(items, explained)) {
    const sibling = list.at(-1)?.heading;
    if (!sibling) continue;
    const { section, marker } = sibling;
    if (marker.ordinal < 2 || marker.form !== form) continue;
    const inside = markersBetween(report, section.paragraph, section.last).filter(({ item }) => item.marker.form === form);
    // A list that runs on inside a paragraph has its own 一.
    if (inside.some(({ item }) => item.marker.ordinal <= marker.ordinal)) continue;
    let expected = marker.ordinal + 1;
    for (const { paragraph, item } of inside) {
      if (!item.afterStop || item.marker.ordinal !== expected) break;
      found.push({ paragraph, span: item.span, sibling });
      expected++;
    }
  }
  return found;
}

function markersBetween({ inlineMarkers }: Report, first: number, last: number): readonly PlacedMarker[] {
  const from = firstAtOrBehind(inlineMarkers, first, ({ paragraph }) => paragraph);
  return inlineMarkers.slice(
    from,
    firstAtOrBehind(inlineMarkers, last + 1, ({ paragraph }) => paragraph),
  );
}
