import { slice } from '../../base/span';
import { defineRule, type RuleFinding, type Severity } from '../../linter/rule';
import type { Paragraph, Report, ReportDocument } from '../../model/document';
import { either, findUsual, hasWritings, readWritings, writingKinds, type Writing, type WritingKind, type Writings } from './writings';

type MessageId = WritingKind | 'usual' | 'also' | 'unify' | 'unifyAll';

/** So many of the other places are listed with a finding. */
const LISTED = 20;
/** Figures quoted before a blank. */
const NEAR = 6;
/** Small irregularities that proof-read reports have too. */
const SEVERITY: Readonly<Partial<Record<WritingKind, Severity>>> = { space: 'hint', plus: 'hint' };

/** Ways of writing that are wrong whether or not the report has the other one. */
const ALWAYS: ReadonlySet<WritingKind> = new Set(['comma', 'zero']);

export default defineRule({
  meta: {
    id: 'number/format',
    summary: '同一篇里数字写法不一：％和%，全角数字，1，000，5 万元，1－9月，二零二三年，1＋3',
    severity: 'info',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15835—2011 4.3、5.1.1、5.1.7.1、5.2.5' },
    messages: {
      percent: '本篇百分号多写作“{other}”（{usual}处），这里写作“{written}”（共{odd}处），宜统一',
      figures: '本篇数字多用半角（{usual}处），这里用了全角“{written}”（共{odd}处）',
      comma: '“{written}”用全角逗号分节，像是两个数，应为“{other}”（共{odd}处）',
      space: '本篇数字和单位多连着写（{usual}处），这里隔了空格：“{written}”（共{odd}处）',
      dash: '本篇连接号多写作“-”（{usual}处），这里写作“{written}”（共{odd}处），宜统一',
      zero: '年份里的零写作“〇”：“{written}”应为“{other}”（共{odd}处）',
      plus: '本篇加号多写作“{other}”（{usual}处），这里写作“{written}”（共{odd}处），宜统一',
      usual: '本篇多这样写',
      also: '这里也是',
      unify: '改为“{other}”',
      unifyAll: '把{odd}处都统一过来',
    },
  },
  *check(document, _options, remember): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      const tallies = count(document, report, (paragraph) => remember(paragraph, readWritings));
      for (const [order, kind] of writingKinds.entries()) {
        const finding = compare(document, report, kind, tallies[order]!);
        if (finding) yield finding;
      }
    }
  },
});

interface PlacedWriting {
  readonly index: number;
  readonly writing: Writing;
}

/** How a report writes what may be written in two ways. */
interface Tally {
  readonly odd: PlacedWriting[];
  /** How many places are written as they usually are. */
  usual: number;
}

/** The tallies of all kinds, in their order. */
function count({ paragraphs }: ReportDocument, { first, last }: Report, read: (paragraph: Paragraph) => Writings): Tally[] {
  const tallies = writingKinds.map((): Tally => ({ odd: [], usual: 0 }));
  for (let index = first; index <= last; index++) {
    if (!hasWritings(paragraphs[index]!)) continue;
    const { odd, usual } = read(paragraphs[index]!);
    for (let kind = 0; kind < tallies.length; kind++) tallies[kind]!.usual += usual[kind]!;
    for (const { kind, writing } of odd) tallies[kind]!.odd.push({ index, writing });
  }
  return tallies;
}

/** The places of a report that are written as usual, one by one. O(length of the report). */
function* listUsual({ paragraphs }: ReportDocument, { first, last }: Report, kind: WritingKind): Generator<PlacedWriting> {
  for (let index = first; index <= last; index++)
    if (hasWritings(paragraphs[index]!)) for (const writing of findUsual(paragraphs[index]!, kind)) yield { index, writing };
}

/** One finding for the way of writing that a report has less often, at its first place. */
function compare(document: ReportDocument, report: Report, kind: WritingKind, { odd, usual }: Tally): RuleFinding<MessageId> | undefined {
  if (odd.length === 0) return undefined;
  const isTurned = either.has(kind) && usual < odd.length;
  const few = isTurned ? [...listUsual(document, report, kind)] : odd;
  const most = isTurned ? odd.length : usual;
  const [first, ...others] = few;
  if (!first || (few.length >= most && !ALWAYS.has(kind))) return undefined;
  const [model] = isTurned ? odd : listUsual(document, report, kind);
  const at = ({ index, writing }: PlacedWriting) => document.toSpan({ paragraph: index, span: writing.span });
  const { text } = document.paragraphs[first.index]!;
  const { span, other } = first.writing;
  const written =
    kind === 'space' ? (/[\d.]*\s*.$/.exec(text.slice(Math.max(0, span.start - NEAR), span.end + 1))?.[0] ?? '') : slice(text, span);
  const data = { written, other, usual: most, odd: few.length };
  return {
    message: { id: kind, data },
    span: at(first),
    severity: SEVERITY[kind],
    related: [
      ...(model ? [{ span: at(model), message: { id: 'usual' as const } }] : []),
      ...others.slice(0, LISTED).map((each) => ({ span: at(each), message: { id: 'also' as const } })),
    ],
    fixes: [
      {
        title: few.length === 1 && kind !== 'space' ? { id: 'unify', data: { other } } : { id: 'unifyAll', data: { odd: few.length } },
        edits: few.map((each) => ({ span: at(each), newText: each.writing.other })),
        safety: 'safe',
      },
    ],
  };
}
