import type { TextEdit } from '../../base/edit';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Report, ReportDocument } from '../../model/document';

type MessageId = 'stray' | 'many' | 'remove' | 'removeAll';

/** A report with more of them was pasted from somewhere: one finding speaks for all. */
const EACH = 8;
/** Characters quoted on either side. */
const NEAR = 3;

export default defineRule({
  meta: {
    id: 'punctuation/space',
    summary: '中文中间多了空格：全面推 进乡村振兴',
    severity: 'info',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      stray: '“{before}”和“{behind}”之间多了空格',
      many: '本篇有{count}处汉字之间多了空格，这是第一处',
      remove: '删去空格',
      removeAll: '删去本篇{count}处多余的空格',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      const spaces = findSpaces(document, report);
      const [first] = spaces;
      if (!first) continue;
      const count = spaces.length;
      if (count > EACH) {
        const edits = spaces.map(({ edit }) => edit);
        const title = { id: 'removeAll', data: { count } } as const;
        yield { message: { id: 'many', data: { count } }, span: first.edit.span, fixes: [{ title, edits, safety: 'safe' }] };
        continue;
      }
      for (const { edit, before, behind } of spaces) {
        const title = { id: 'remove' } as const;
        yield { message: { id: 'stray', data: { before, behind } }, span: edit.span, fixes: [{ title, edits: [edit], safety: 'safe' }] };
      }
    }
  },
});

interface Space {
  readonly edit: TextEdit;
  readonly before: string;
  readonly behind: string;
}

function findSpaces(document: ReportDocument, { first, last }: Report): Space[] {
  const spaces: Space[] = [];
  for (let index = first; index <= last; index++) {
    const { text, syntax } = document.paragraphs[index]!;
    for (const { start, end } of syntax.straySpaces ?? []) {
      spaces.push({
        edit: { span: document.toSpan({ paragraph: index, span: { start, end } }), newText: '' },
        before: text.slice(Math.max(0, start - NEAR), start).trimStart(),
        behind: text.slice(end, end + NEAR).trimEnd(),
      });
    }
  }
  return spaces;
}
