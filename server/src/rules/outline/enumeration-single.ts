import { defineRule } from '../../linter/rule';
import type { EnumerationItem, Report, ReportDocument } from '../../model/document';
import { enumerationsOf, type ItemSeries } from '../../model/numbering/explainEnumerations';
import { itemLabel, itemSpan } from './enumerationSeries';
import { listsIn } from '../../model/numbering/ordinalSlips';
import { firstAtOrBehind } from '../../base/search';

export default defineRule({
  meta: {
    id: 'outline/enumeration-single',
    summary: '只有“一是”，没有“二是”',
    severity: 'info',
    cost: 'typing',
    scope: 'report',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: { single: '只有“{item}”，后面没有“{next}”' },
  },
  *check(document) {
    for (const report of document.reports) {
      for (const series of enumerationsOf(document, report)) {
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
  '同时', '另外', '此外', '再就是', '还有', '另一方面', '再者', '其次', '再次', '最后', '还要', '还需', '二来', '二则', '第二', '其二', '二是', '二要',
]; // prettier-ignore

/** Items that are the only ones of their lists and that nothing goes on from. */
function findLoneItems(document: ReportDocument, report: Report, { form, items, explained }: ItemSeries): number[] {
  if (form !== 'shi' && form !== 'yao') return [];
  const slipped = new Set(explained.slips.map(({ index }) => explained.lists[index]));
  const indices = items.map((_, index) => index);
  return listsIn(indices, explained).flatMap(([index, ...others]) => {
    const lone = index === undefined || others.length > 0 ? undefined : items[index];
    if (index === undefined || lone?.item.ordinal !== 1 || slipped.has(explained.lists[index])) return [];
    return goesOn(document, report, lone, items[index + 1]) ? [] : [index];
  });
}

/** True when something in the text behind an item, up to the next heading or 一是, may be its second item. */
function goesOn(
  document: ReportDocument,
  report: Report,
  { paragraph, item }: EnumerationItem,
  next: EnumerationItem | undefined,
): boolean {
  const heading = report.allSections[firstAtOrBehind(report.allSections, paragraph + 1, (section) => section.paragraph)];
  const last = next?.paragraph ?? (heading ? heading.paragraph - 1 : report.last);
  for (let at = paragraph; at <= last; at++) {
    const { text, syntax } = document.paragraphs[at]!;
    const start = at === paragraph ? item.span.end : 0;
    const end = at === next?.paragraph ? next.item.span.start : text.length;
    const stretch = text.slice(start, end);
    if (additions.some((word) => stretch.includes(word))) return true;
    for (let index = firstAtOrBehind(syntax.items, start, ({ span }) => span.start); index < syntax.items.length; index++) {
      const other = syntax.items[index]!;
      if (other.span.start >= end) break;
      if (other.kind === 'enumerator' && other.ordinal !== 1) return true;
    }
  }
  return false;
}
