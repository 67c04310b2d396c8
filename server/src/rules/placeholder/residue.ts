import { defineRule } from '../../linter/rule';
import { itemsInParts } from '../../model/items';

export default defineRule({
  meta: {
    id: 'placeholder/residue',
    summary: '不属于正文的残留：##…## 标记、网页套话和广告、粘贴进来的页码',
    severity: 'warning',
    cost: 'typing',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      marker: '“{text}”是网页或模板留下的标记，不属于正文',
      line: '这一行是网页或页脚留下的，不属于正文',
      deleteMarker: '删去“{text}”',
      deleteLine: '删去这一行',
    },
  },
  *check(document) {
    for (const { paragraph, item } of itemsInParts(document, 'residue')) {
      const span = document.toSpan({ paragraph, span: item.span });
      const text = document.textOf(span);
      if (!item.line) {
        yield {
          message: { id: 'marker', data: { text } },
          span,
          fixes: [{ title: { id: 'deleteMarker', data: { text } }, edits: [{ span, newText: '' }], safety: 'safe' }],
        };
        continue;
      }
      const isLast = paragraph === document.paragraphs.length - 1;
      const line = { start: document.startOf(paragraph), end: isLast ? document.endOf(paragraph) : document.startOf(paragraph + 1) };
      yield {
        message: { id: 'line' },
        span,
        fixes: [{ title: { id: 'deleteLine' }, edits: [{ span: line, newText: '' }], safety: 'unsafe' }],
      };
    }
  },
});
