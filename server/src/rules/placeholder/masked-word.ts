import type { TextEdit } from '../../base/edit';
import type { Hole } from '../../grammar/syntax';
import { allowedWords, isAllowed } from '../../linter/allowed';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { itemsInParts } from '../../model/items';

type MessageId = 'letter' | 'unknownLetter' | 'person' | 'replace' | 'replaceAll' | 'insert';

export default defineRule({
  meta: {
    id: 'placeholder/masked-word',
    summary: '字母顶替了字，或者人名被删掉：D的二十大、学习贯彻关于……重要讲话',
    severity: 'warning',
    cost: 'typing',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      letter: '“{phrase}”里的“{letter}”应为“{filling}”',
      unknownLetter: '“{phrase}”里的“{letter}”顶替了别的字，请改回原字',
      person: '这里少了人名，似应为“{filling}{words}”',
      replace: '把这个“{letter}”改为“{filling}”',
      replaceAll: '把全文{count}处“{letter}”都改为“{filling}”',
      insert: '补上“{filling}”',
    },
    options: { allowed: allowedWords('写成这样就是对的词，例如“D级危房”“A办”') },
  },
  *check(document, { allowed }): Generator<RuleFinding<MessageId>> {
    const found = [...itemsInParts(document, 'hole')].filter(
      ({ paragraph, item }) => item.hole !== 'letter' || !isAllowed(document, document.toSpan({ paragraph, span: item.span }), allowed),
    );
    const edits = new Map<string, TextEdit[]>();
    for (const { paragraph, item } of found) {
      if (item.hole !== 'letter' || item.filling === '') continue;
      const span = document.toSpan({ paragraph, span: item.span });
      const key = document.textOf(span) + item.filling;
      const same = edits.get(key) ?? [];
      same.push({ span, newText: item.filling });
      edits.set(key, same);
    }
    for (const { paragraph, item } of found) {
      if (item.hole === 'person') yield describePerson(document, paragraph, item);
      if (item.hole === 'letter') yield describeLetter(document, paragraph, item, edits);
    }
  },
});

/** Describes one letter; `edits` holds for every letter and filling all places of the document, one list shared by all their fixes. */
function describeLetter(
  document: ReportDocument,
  paragraph: number,
  item: Hole,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): RuleFinding<MessageId> {
  const span = document.toSpan({ paragraph, span: item.span });
  const letter = document.textOf(span);
  const { filling } = item;
  const phrase = document.textOf(document.toSpan({ paragraph, span: item.phrase }));
  const all = edits.get(letter + filling);
  if (!all) return { message: { id: 'unknownLetter', data: { phrase, letter } }, span };
  const one = { title: { id: 'replace', data: { letter, filling } }, edits: [{ span, newText: filling }], safety: 'unsafe' } as const;
  const every = { title: { id: 'replaceAll', data: { letter, filling, count: all.length } }, edits: all, safety: 'unsafe' } as const;
  return { message: { id: 'letter', data: { phrase, letter, filling } }, span, fixes: all.length > 1 ? [one, every] : [one] };
}

function describePerson(document: ReportDocument, paragraph: number, item: Hole): RuleFinding<MessageId> {
  const at = document.toSpan({ paragraph, span: item.span });
  const { filling } = item;
  const span = document.toSpan({ paragraph, span: item.phrase });
  const words = document.textOf({ start: at.start, end: Math.max(span.end, Math.min(at.start + 4, document.endOf(paragraph))) });
  return {
    message: { id: 'person', data: { filling, words } },
    span: { start: span.start, end: Math.max(span.end, at.end) },
    severity: 'info',
    fixes: [{ title: { id: 'insert', data: { filling } }, edits: [{ span: at, newText: filling }], safety: 'unsafe' }],
  };
}
