import type { TextEdit } from '../../base/edit';
import type { Span } from '../../base/span';
import type { Bracket } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Paragraph, Report, ReportDocument } from '../../model/document';
import { holds } from '../../model/itemKinds';

type MessageId = 'one' | 'many' | 'most' | 'here' | 'replace' | 'replaceAll';

/** So many of the other places are listed with a finding. */
const LISTED = 20;
const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' };
/** What Chinese text is made of: characters and the full-width marks beside them. */
const CHINESE = /[一-鿿〇“”‘’《》（）【】〔〕、。，；：％]/;
const HAN = /[一-鿿]/;

export default defineRule({
  meta: {
    id: 'punctuation/width',
    summary: '中文里夹着半角标点：工作理念,紧盯目标 村(社区)',
    severity: 'info',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15834—2011 5.1' },
    messages: {
      one: '中文里用了半角标点“{marks}”，应为全角“{right}”',
      many: '本篇有{count}处半角标点（{marks}），中文里应用全角，这是第一处',
      most: '本篇标点大多是半角（{count}处半角，{full}处全角），中文里应用全角，这是第一处',
      here: '这里也是半角',
      replace: '改为全角“{right}”',
      replaceAll: '把本篇{count}处半角标点都改为全角',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      const places = findPlaces(document, report);
      const [first, ...others] = places;
      if (!first) continue;
      const count = places.length;
      const full = countFull(document, report);
      const marks = [...new Set(places.map(({ mark }) => mark))].join(' ');
      const right = FULL[first.mark] ?? '';
      const id = count > full ? 'most' : count > 1 ? 'many' : 'one';
      yield {
        message: { id: count === 1 ? 'one' : id, data: { count, marks, right, full } },
        span: first.span,
        related: others.slice(0, LISTED).map(({ span }) => ({ span, message: { id: 'here' } })),
        fixes: [
          {
            title: count === 1 ? { id: 'replace', data: { right } } : { id: 'replaceAll', data: { count } },
            edits: places.map(({ edit }) => edit),
            safety: 'safe',
          },
        ],
      };
    }
  },
});

/** A half-width mark in Chinese text, as document offsets, with its mending. */
interface Place {
  readonly mark: string;
  readonly span: Span;
  readonly edit: TextEdit;
}

function findPlaces(document: ReportDocument, report: Report): Place[] {
  const places: Place[] = [];
  for (let index = report.first; index <= report.last; index++) {
    const paragraph = document.paragraphs[index]!;
    if (!holds(paragraph, 'halfMark')) continue;
    for (const { mark, start, end } of halfWidthMarks(paragraph)) {
      const at = (span: Span) => document.toSpan({ paragraph: index, span });
      places.push({ mark, span: at({ start, end: start + 1 }), edit: { span: at({ start, end }), newText: FULL[mark] ?? mark } });
    }
  }
  return places;
}

/** Counts the full-width marks of a report. */
function countFull({ paragraphs }: ReportDocument, { first, last }: Report): number {
  let full = 0;
  for (let index = first; index <= last; index++) full += countFullIn(paragraphs[index]!);
  return full;
}

function countFullIn({ syntax }: Paragraph): number {
  return syntax.items.filter(
    (item) => ((item.kind === 'comma' || item.kind === 'stop') && !(item.mark in FULL)) || (item.kind === 'bracket' && !item.halfWidth),
  ).length;
}

interface Mark {
  readonly mark: string;
  readonly start: number;
  /** Behind the mark and the blank that stands for its missing half. */
  readonly end: number;
}

function halfWidthMarks({ text, syntax }: Paragraph): Mark[] {
  const marks: Mark[] = [];
  const open: Bracket[] = [];
  for (const item of syntax.items) {
    const { start, end } = item.span;
    if ((item.kind === 'comma' || item.kind === 'stop') && item.mark in FULL && isInChinese(text, start)) {
      const blank = text[end] === ' ' && CHINESE.test(text.charAt(end + 1)) ? 1 : 0;
      marks.push({ mark: item.mark, start, end: end + blank });
    }
    if (item.kind !== 'bracket' || item.pair !== '（') continue;
    if (item.side === 'open') open.push(item);
    const partner = item.side === 'close' ? open.pop() : undefined;
    // Halves of two widths are no pair; what is in brackets of English stays as it is.
    if (!partner?.halfWidth || !item.halfWidth || !HAN.test(text.slice(partner.span.end, start))) continue;
    marks.push({ mark: '(', start: partner.span.start, end: partner.span.end }, { mark: ')', start, end });
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** Tells whether a mark stands beside Chinese text, and not between figures, between Latin words or in a link. */
function isInChinese(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 3), at)
    .replace(/[\s*]+$/, '')
    .slice(-1);
  const behind = text
    .slice(at + 1, at + 4)
    .replace(/^[\s*]+/, '')
    .charAt(0);
  if (text[at] === '!' && behind === '[') return false;
  return CHINESE.test(before) || (CHINESE.test(behind) && /[\d%０-９)]/.test(before));
}
