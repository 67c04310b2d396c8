import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findMarkerMarks, type MarkKind, type WrongMark } from './markerMarks';

type MessageId = MarkKind | 'count' | 'replace' | 'replaceAll';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/marker-punctuation',
    summary: '序号后面的标点不对：（一）、　一.　首先、',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15834—2011《标点符号用法》4.5；GB/T 9704—2012《党政机关公文格式》7.3.3' },
    messages: {
      bracket: '“{marker}”带括号的序号后面不加标点，应为“{expected}”',
      han: '“{marker}”汉字数字的序号后面用顿号，应为“{expected}”',
      sequence: '“{marker}”后面用逗号，应为“{expected}”',
      comma: '“{marker}”序号后面不用逗号，应为“{expected}”',
      arabic: '“{marker}”阿拉伯数字的序号后面宜用下脚点“.”，应为“{expected}”',
      count: '本篇还有这样的{count}处，这是下一处',
      replace: '改为“{expected}”',
      dun: '“{marker}”阿拉伯数字的序号后面按约定用顿号，应为“{expected}”',
      replaceAll: '本篇这样的{count}处一起改',
    },
    options: {
      arabic: {
        default: 'auto',
        description: '阿拉伯数字的序号用哪一种：“.”写作1.，“、”写作1、，“auto”不限定，通篇1、的只作建议',
        schema: { type: 'string', enum: ['auto', '.', '、'] },
      },
    },
  },
  *check(document, { arabic }) {
    const advised = arabic === 'auto';
    for (const report of document.reports) {
      for (const marks of findMarkerMarks(document, report, arabic === '、' ? '、' : '.')) yield toFinding(document, marks, advised);
    }
  },
});

/** `advised`: of 1、 and 1. both are right, one only more so. */
function toFinding(
  document: ReportDocument,
  [first, ...others]: readonly [WrongMark, ...WrongMark[]],
  advised: boolean,
): RuleFinding<MessageId> {
  const data = { marker: first.marker, expected: first.expected };
  const count = others.length + 1;
  const edits = [first, ...others].map(({ paragraph, mark, right }) => ({
    span: document.toSpan({ paragraph, span: mark }),
    newText: right,
  }));
  return {
    message: { id: first.kind, data },
    span: document.toSpan(first),
    severity: advised && first.kind === 'arabic' ? 'hint' : undefined,
    related: others.slice(0, 1).map((next) => ({ span: document.toSpan(next), message: { id: 'count', data: { count: others.length } } })),
    fixes: [
      {
        title: count > 1 ? { id: 'replaceAll', data: { count } } : { id: 'replace', data },
        edits,
        safety: first.kind === 'arabic' || first.kind === 'dun' ? 'unsafe' : 'safe',
      },
    ],
  };
}
