import { defineRule, type Fix, type LineOf, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findRepeatedSentences, searchSentences, type RepeatedSentence } from '../../model/repeats/repeatedSentences';
import { readWording } from '../../model/repeats/paragraphWording';
import { readWordings } from './wordings';

type MessageId = 'same' | 'similar' | 'reworded' | 'run' | 'first' | 'delete';

export default defineRule({
  meta: {
    id: 'duplicate/sentence',
    summary: '一句话写了两遍',
    severity: 'info',
    cost: 'idle',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      same: '这句话与第{line}行的一字不差，重复了',
      similar: '这句话与第{line}行的几乎一样，像是重复粘贴',
      reworded: '这句话与前一句说的是一回事，像是改写以后忘了删去其中一句',
      run: '这几个分句在本段前面已经写过',
      first: '先出现的一处',
      delete: '删去这句话（保留第{line}行的）',
    },
    options: {
      minimum: { default: 20, description: '除去标点后少于这么多字的句子不看', schema: { type: 'integer', minimum: 10 } },
      similarity: { default: 0.85, description: '多相似才算重复，1为完全相同', schema: { type: 'number', minimum: 0.5, maximum: 1 } },
    },
  },
  reads: readWording,
  *check(document, limits, remember): Generator<RuleFinding<MessageId> | undefined> {
    const search = searchSentences(yield* readWordings(document, remember));
    for (const report of document.reports) {
      yield undefined;
      for (const repeated of findRepeatedSentences(document, report, limits, search)) {
        const line = { paragraph: repeated.original.paragraph };
        const { kind } = repeated;
        yield {
          message: kind === 'same' || kind === 'similar' ? { id: kind, data: { line } } : { id: kind },
          span: document.toSpan(repeated),
          severity: kind === 'reworded' ? 'warning' : undefined,
          related: [{ span: document.toSpan(repeated.original), message: { id: 'first' } }],
          fixes: kind === 'same' ? offerDeletion(document, repeated, line) : [],
        };
      }
    }
  },
});

/** A paragraph that would be left empty is for the writer to take out. */
function offerDeletion(document: ReportDocument, repeated: RepeatedSentence, line: LineOf): Fix<MessageId>[] {
  const { text } = document.paragraphs[repeated.paragraph]!;
  const { span } = repeated;
  if (!/[\p{L}\p{N}]{2}/u.test(text.slice(0, span.start) + text.slice(span.end))) return [];
  return [{ title: { id: 'delete', data: { line } }, edits: [{ span: document.toSpan(repeated), newText: '' }], safety: 'unsafe' }];
}
