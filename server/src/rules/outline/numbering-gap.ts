import { startsWithNumeral } from '../../grammar/numerals';
import { defineRule, type Fix, type Message, type RelatedPlace } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { findNumberingSlips, labelAt, labelFor, markerSpan, type NumberingSlip, toRenumberFix } from './numbering';

type Gap = NumberingSlip<'gap'>;
type MessageId = 'gap' | 'gaps' | 'opening' | 'openings' | 'before' | 'candidate' | 'renumber' | 'renumberRest' | 'insert';

export default defineRule<MessageId>({
  meta: {
    id: 'outline/numbering-gap',
    summary: '同级标题的序号跳号：一、之后是三、',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      gap: '“{marker}”前面是“{before}”，缺“{expected}”',
      gaps: '“{marker}”前面是“{before}”，缺“{expected}”到“{until}”',
      opening: '“{marker}”前面没有“{expected}”',
      openings: '“{marker}”前面没有“{expected}”到“{until}”',
      before: '前一个序号',
      candidate: '这一行像是漏了序号的标题',
      renumber: '改为“{expected}”',
      renumberRest: '改为“{expected}”，后面的序号依次提前',
      insert: '给“{words}”补上“{expected}”',
    },
  },
  *check(document) {
    for (const gap of findNumberingSlips(document, 'gap')) {
      const candidate = findCandidate(document, gap);
      const before = gap.slip.before === undefined ? undefined : gap.series.items[gap.slip.before]?.heading;
      const related: RelatedPlace<MessageId>[] = before ? [{ span: markerSpan(document, before), message: { id: 'before' } }] : [];
      if (candidate !== undefined) {
        related.push({
          span: document.toSpan({ paragraph: candidate, span: document.paragraphs[candidate]!.syntax.content }),
          message: { id: 'candidate' },
        });
      }
      yield {
        message: describe(document, gap),
        span: markerSpan(document, gap.heading),
        related,
        fixes: [...insertFix(document, gap, candidate), ...toRenumberFix(document, gap, { one: 'renumber', rest: 'renumberRest' })],
      };
    }
  },
});

function describe(document: ReportDocument, { series, slip }: Gap): Message<MessageId> {
  const { index, before, expected, until } = slip;
  const marker = labelAt(document, series, index);
  const missing = { marker, expected: labelFor(document, series, index, expected), until: labelFor(document, series, index, until) };
  if (before === undefined) return { id: until > expected ? 'openings' : 'opening', data: missing };
  return { id: until > expected ? 'gaps' : 'gap', data: { ...missing, before: labelAt(document, series, before) } };
}

/** The only line between the two headings that may be the missing one without its number. */
function findCandidate(document: ReportDocument, { report, series, slip, heading }: Gap): number | undefined {
  if (slip.until > slip.expected || slip.before === undefined) return undefined;
  const from = series.items[slip.before]?.heading?.section.paragraph ?? report.first;
  const [candidate, ...others] = report.looseHeadings.filter((paragraph) => paragraph > from && paragraph < heading.section.paragraph);
  return others.length === 0 ? candidate : undefined;
}

function insertFix(document: ReportDocument, { series, slip }: Gap, candidate: number | undefined): Fix<MessageId>[] {
  const paragraph = candidate === undefined ? undefined : document.paragraphs[candidate];
  if (candidate === undefined || !paragraph) return [];
  const { content } = paragraph.syntax;
  // 二乙事 and 二)乙事 have half of their label already; another in front would not mend it.
  if (startsWithNumeral(paragraph.text.slice(content.start))) return [];
  const expected = labelFor(document, series, slip.index, slip.expected);
  const words = paragraph.text.slice(content.start, Math.min(content.end, content.start + 8));
  const edits = [
    { span: document.toSpan({ paragraph: candidate, span: { start: content.start, end: content.start } }), newText: expected },
  ];
  return [{ title: { id: 'insert', data: { words, expected } }, edits, safety: 'unsafe' }];
}
