import { defineRule } from '../../linter/rule';
import type { Report, ReportDocument } from '../../model/document';
import { explainEnumerations, itemLabel, type ItemSeries, itemSpan } from './enumerationSeries';

export default defineRule({
  meta: {
    id: 'outline/enumeration-single',
    summary: '只有“一是”，没有“二是”',
    severity: 'info',
    cost: 'typing',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: { single: '只有“{item}”，后面没有“{next}”' },
  },
  *check(document) {
    for (const report of document.reports) {
      for (const series of explainEnumerations(document, report)) {
        for (const index of findLoneItems(document, report, series)) {
          const item = series.items[index]!;
          yield {
            message: { id: 'single', data: { item: itemLabel(document, item), next: itemLabel(document, item, 2) } },
            span: itemSpan(document, item),
          };
        }
      }
    }
  },
});

/** Words that add a second thought to a first. */
const additions = [
  '同时',
  '另外',
  '此外',
  '再就是',
  '还有',
  '另一方面',
  '再者',
  '其次',
  '再次',
  '最后',
  '还要',
  '还需',
  '二来',
  '二则',
  '第二',
  '其二',
];

function findLoneItems(document: ReportDocument, report: Report, { form, items, explained }: ItemSeries): number[] {
  if (form !== 'shi' && form !== 'yao') return [];
  const slipped = new Set(explained.slips.map(({ index }) => explained.lists[index]));
  return items.flatMap(({ paragraph, item }, index) => {
    const list = explained.lists[index];
    const isAlone = item.ordinal === 1 && explained.lists.filter((other) => other === list).length === 1 && !slipped.has(list);
    if (!isAlone) return [];
    // Whatever goes on behind it before the next 一是, or the end of the section's own text, may be its second item.
    const next = items[index + 1];
    const heading = report.allSections.find((section) => section.paragraph > paragraph);
    const end = next?.paragraph ?? (heading ? heading.paragraph - 1 : report.last);
    for (let at = paragraph; at <= end; at++) {
      const { text, syntax } = document.paragraphs[at]!;
      const from = at === paragraph ? item.span.end : 0;
      const until = next && at === next.paragraph ? next.item.span.start : text.length;
      if (
        syntax.items.some(
          (other) => other.kind === 'enumerator' && other.ordinal !== 1 && other.span.start >= from && other.span.start < until,
        )
      )
        return [];
      const stretch = text.slice(from, until);
      if ([...additions, '二是', '二要'].some((word) => stretch.includes(word))) return [];
    }
    return [index];
  });
}
