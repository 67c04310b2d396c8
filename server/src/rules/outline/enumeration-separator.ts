import { defineRule } from '../../linter/rule';
import type { EnumerationItem, ReportDocument } from '../../model/document';
import { enumerationsOf, markBefore } from '../../model/numbering/explainEnumerations';
import { itemLabel } from './enumerationSeries';
import { listsIn } from '../../model/numbering/ordinalSlips';

export default defineRule({
  meta: {
    id: 'outline/enumeration-separator',
    summary: '列举的各项之间，别处用句号或分号，一处用了逗号',
    severity: 'hint',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      comma: '“{item}”前面是“{mark}”，其他各项前面都是“{common}”',
      other: '这一项前面是“{common}”',
      replace: '改为“{common}”',
    },
  },
  *check(document) {
    for (const report of document.reports) {
      for (const { items, explained } of enumerationsOf(document, report)) {
        for (const list of listsIn(items, explained)) {
          const odd = findOdd(document, list);
          if (!odd) continue;
          const { item, mark, common, other } = odd;
          yield {
            message: { id: 'comma', data: { item: itemLabel(document, item), mark: mark.mark, common } },
            span: document.toSpan({ paragraph: item.paragraph, span: { start: mark.span.start, end: item.item.span.end } }),
            related: [
              { span: document.toSpan({ paragraph: other.paragraph, span: other.item.span }), message: { id: 'other', data: { common } } },
            ],
            fixes: [
              {
                title: { id: 'replace', data: { common } },
                edits: [{ span: document.toSpan({ paragraph: item.paragraph, span: mark.span }), newText: common }],
                safety: 'unsafe',
              },
            ],
          };
        }
      }
    }
  },
});

/** So many other items have to agree. */
const AGREEING = 2;

/** The only item that follows a comma where all others follow one and the same mark that ends a sentence. */
function findOdd(document: ReportDocument, list: readonly EnumerationItem[]) {
  const marked = list.slice(1).flatMap((item) => {
    const mark = item.item.leads ? undefined : markBefore(document, item.paragraph, item.item);
    return mark ? [{ item, mark }] : [];
  });
  const [odd, ...more] = marked.filter(({ mark }) => mark.kind === 'comma' && mark.mark !== '：' && mark.mark !== ':');
  const stops = marked.filter(({ mark }) => mark.kind === 'stop');
  const common = stops[0]?.mark.mark;
  if (!odd || more.length > 0 || stops.length < AGREEING || !common || stops.some(({ mark }) => mark.mark !== common)) return undefined;
  return { ...odd, common, other: stops[0]!.item };
}
