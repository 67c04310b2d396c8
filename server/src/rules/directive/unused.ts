import type { TextEdit } from '../../base/edit';
import { span, type Span } from '../../base/span';
import { defineRule, type DirectiveUse } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';

export default defineRule({
  meta: {
    id: 'directive/unused',
    summary: '忽略标记没有用处：它管的地方已经没有这类问题，或者规则名写错了',
    severity: 'hint',
    cost: 'idle',
    scope: 'directive',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      unused: '这条忽略标记没有用到，可以删去：它管的地方现在没有这类问题',
      unusedName: '“{name}”没有用到，可以去掉：这条忽略标记管的地方现在没有这类问题',
      unknown: '没有名为“{name}”的规则，写了不起作用',
      remove: '删除这条忽略标记',
      removeName: '去掉“{name}”',
    },
  },
  *check(document, _options, _remember, _neighbors, directives) {
    for (const directive of directives) {
      const { paragraph, names } = directive;
      const idle = names.filter(({ use }) => use !== 'used');
      const isWhole = idle.length === names.length;
      const remove = { title: { id: 'remove' }, edits: [{ span: lineOf(document, paragraph), newText: '' }], safety: 'unsafe' } as const;
      if (isWhole && idle.every(({ use }) => use === 'unused')) {
        const line = span(document.startOf(paragraph), document.endOf(paragraph));
        yield { message: { id: 'unused' }, span: line, fixes: [remove] };
        continue;
      }
      for (const { name, span: place, use } of idle) {
        const removeName = {
          title: { id: 'removeName', data: { name } },
          edits: [withoutName(document, directive, place)],
          safety: 'unsafe',
        } as const;
        yield {
          message: { id: use === 'unknown' ? 'unknown' : 'unusedName', data: { name } },
          span: document.toSpan({ paragraph, span: place }),
          // Without any name it would silence everything.
          fixes: [isWhole ? remove : removeName],
        };
      }
    }
  },
});

/** The line with its end; of the last line the end before it. */
function lineOf(document: ReportDocument, paragraph: number): Span {
  if (paragraph + 1 < document.paragraphs.length) return span(document.startOf(paragraph), document.startOf(paragraph + 1));
  return span(paragraph > 0 ? document.endOf(paragraph - 1) : document.startOf(paragraph), document.endOf(paragraph));
}

/** Takes one of several names out, with the blank that parts it from its neighbor. */
function withoutName(document: ReportDocument, { paragraph, names }: DirectiveUse, place: Span): TextEdit {
  const index = names.findIndex((other) => other.span.start === place.start);
  const before = names[index - 1];
  const behind = names[index + 1];
  const gap = span(before ? before.span.end : place.start, !before && behind ? behind.span.start : place.end);
  return { span: document.toSpan({ paragraph, span: gap }), newText: '' };
}
