import { overlaps, shift, span, type Span } from '../../base/span';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Paragraph, ReportDocument } from '../../model/document';
import { itemsIn } from '../../model/itemsIn';
import { isHan } from '../../base/characters';
import { isDoubledByMistake } from '../../model/repeats/doubledCharacters';
import { createRepetitionFinder, type RepeatedRun } from '../../model/repeats/repeatedRuns';
import { quote } from './quote';

type MessageId = 'character' | 'words' | 'delete';

/** A clause of so many characters is not written twice on purpose. */
const longClause = 6;

export default defineRule({
  meta: {
    id: 'duplicate/adjacent',
    summary: '一个字、词、分句或句子紧接着又写了一遍：的的、推进推进、2023年年',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      character: '“{words}”里“{character}”字多写了一个',
      words: '“{words}”紧接着又写了一遍',
      delete: '删去多出的“{words}”',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    const findRepetitions = createRepetitionFinder();
    const { paragraphs } = document;
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
      const part = paragraphs[paragraph]!;
      const { kind } = part.syntax.line;
      if (kind !== 'text' && kind !== 'formal') continue;
      const { runs, doubled } = findRepetitions(part);
      for (const run of runs) yield describeRun(document, paragraph, part, run);
      for (const at of doubled) {
        if (!isDoubledByMistake(part.text, at) || isOpaque(part, at)) continue;
        if (!runs.some((run) => overlaps(run.span, span(at, at + 2)))) yield describeDoubled(document, paragraph, part, at);
      }
    }
  },
});

function isOpaque({ syntax }: Paragraph, at: number): boolean {
  return [...itemsIn(syntax.items, span(at, at + 2))].some(({ kind }) => kind === 'opaque');
}

function describeDoubled(document: ReportDocument, paragraph: number, { text }: Paragraph, at: number): RuleFinding<MessageId> {
  const character = text[at]!;
  const from = isHan(text[at - 1] ?? '') ? at - 1 : at;
  const to = isHan(text[at + 2] ?? '') ? at + 3 : at + 2;
  const edits = [{ span: document.toSpan({ paragraph, span: span(at + 1, at + 2) }), newText: '' }];
  return {
    message: { id: 'character', data: { words: text.slice(from, to), character } },
    span: document.toSpan({ paragraph, span: span(at, at + 2) }),
    fixes: [{ title: { id: 'delete', data: { words: character } }, edits, safety: '的了'.includes(character) ? 'safe' : 'unsafe' }],
  };
}

function describeRun(document: ReportDocument, paragraph: number, { text }: Paragraph, run: RepeatedRun): RuleFinding<MessageId> {
  const toSpan = (of: Span): Span => shift(of, document.startOf(paragraph));
  const words = quote(text.slice(run.unit.start, run.unit.end));
  const safe = run.marked && run.unit.end - run.unit.start >= longClause;
  return {
    message: { id: 'words', data: { words } },
    span: toSpan(run.span),
    fixes: [
      { title: { id: 'delete', data: { words } }, edits: [{ span: toSpan(run.surplus), newText: '' }], safety: safe ? 'safe' : 'unsafe' },
    ],
  };
}
