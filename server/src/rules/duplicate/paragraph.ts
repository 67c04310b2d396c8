import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findDuplicateParagraphs } from '../../model/duplicates';
import { readWording } from '../../model/repeats/paragraphWording';
import { readWordings } from './wordings';

type MessageId = 'same' | 'figures' | 'similar' | 'inside' | 'first' | 'delete';

export default defineRule({
  meta: {
    id: 'duplicate/paragraph',
    summary: '一段话在文中出现了两次：一字不差，或只改了几个字',
    severity: 'warning',
    cost: 'idle',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      same: '这一段与第{line}行一字不差，重复了',
      figures: '这一段与第{line}行只有数字不同，像是粘贴过来的',
      inside: '这一段的话第{line}行已经写过，重复了',
      similar: '这一段与第{line}行有{percent}%相同，像是重复粘贴',
      first: '先出现的一段',
      delete: '删去这一段（保留第{line}行）',
    },
    options: {
      minimum: { default: 40, description: '除去序号、数字、标点后少于这么多字的段落不看', schema: { type: 'integer', minimum: 10 } },
      similarity: { default: 0.85, description: '多相似才算重复，1为完全相同', schema: { type: 'number', minimum: 0.5, maximum: 1 } },
    },
  },
  reads: readWording,
  *check(document, limits, remember): Generator<RuleFinding<MessageId> | undefined> {
    const wordings = yield* readWordings(document, remember);
    for (const found of findDuplicateParagraphs(document, limits, wordings)) {
      if (!found) {
        yield;
        continue;
      }
      const { paragraph, original, kind, similarity } = found;
      const line = { paragraph: original };
      yield {
        message: kind === 'similar' ? { id: kind, data: { line, percent: Math.floor(similarity * 100) } } : { id: kind, data: { line } },
        span: document.toSpan({ paragraph, span: document.paragraphs[paragraph]!.syntax.content }),
        related: [
          { span: document.toSpan({ paragraph: original, span: document.paragraphs[original]!.syntax.content }), message: { id: 'first' } },
        ],
        fixes: [{ title: { id: 'delete', data: { line } }, edits: [{ span: lineOf(document, paragraph), newText: '' }], safety: 'unsafe' }],
      };
    }
  },
});

/** A paragraph with one of the line ends around it. */
function lineOf(document: ReportDocument, paragraph: number): { start: number; end: number } {
  const isLast = paragraph === document.paragraphs.length - 1;
  return {
    start: isLast ? document.endOf(paragraph - 1) : document.startOf(paragraph),
    end: isLast ? document.endOf(paragraph) : document.startOf(paragraph + 1),
  };
}
