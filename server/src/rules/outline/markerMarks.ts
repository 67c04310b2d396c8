import type { Span } from '../../base/span';
import type { Enumerator, Marker } from '../../grammar/syntax';
import type { Report, ReportDocument } from '../../model/document';
import { textAt } from '../../model/navigate';

/** `bracket`: （一）、; `han`: 一.; `sequence`: 首先、; `comma`: 1，; `arabic`: 1、 all through a report; `dun`: 1. where 1、 is agreed on. */
export type MarkKind = 'bracket' | 'han' | 'sequence' | 'comma' | 'arabic' | 'dun';

/** A label with a mark behind it that does not belong there. */
export interface WrongMark {
  readonly kind: MarkKind;
  readonly paragraph: number;
  /** The label, relative to the paragraph. */
  readonly span: Span;
  /** The wrong mark alone. */
  readonly mark: Span;
  /** What stands in its place when it is right; empty for nothing. */
  readonly right: string;
  /** The label as written, and as it would be right. */
  readonly marker: string;
  readonly expected: string;
}

type Found = readonly [WrongMark, ...WrongMark[]];

/**
 * Finds the labels of a report with a wrong mark behind them, those of one kind together, by the first of each kind; `arabic`
 * is the mark that belongs behind 1. O(paragraphs with labels).
 */
export function findMarkerMarks(document: ReportDocument, report: Report, arabic: '.' | '、'): Found[] {
  const byKind = new Map<MarkKind, [WrongMark, ...WrongMark[]]>();
  const add = (wrong: WrongMark): void => {
    const known = byKind.get(wrong.kind);
    if (known) known.push(wrong);
    else byKind.set(wrong.kind, [wrong]);
  };
  const separators = new Set<string>();
  for (const { paragraph, marker } of report.allSections) {
    if (!marker) continue;
    if (marker.form === 'arabic') separators.add(marker.separator);
    const judged = judge(marker, arabic);
    if (judged) add(toWrong(document, paragraph, marker, judged));
  }
  for (const { form, items } of report.enumerations) {
    if (form !== 'shouxian') continue;
    for (const { paragraph, item } of items) {
      const wrong = judgeSequence(document, paragraph, item);
      if (wrong) add(wrong);
    }
  }
  // Among 1. the few 1、 or 1， are another matter: the two are mixed.
  if (separators.size > 1) for (const kind of ['arabic', 'comma', 'dun'] as const) byKind.delete(kind);
  return [...byKind.values()].sort(([a], [b]) => a.paragraph - b.paragraph || a.span.start - b.span.start);
}

interface Judgement {
  readonly kind: MarkKind;
  readonly right: string;
}

/** A colon behind a bracket is passed over: what stands before it may be a heading of its own. */
const behindBracket = new Set(['、', '，', '.', '．']);
const insteadOfDun = new Set(['.', '．', '，', ',']);
const commas = new Set(['，', ',']);

function judge({ form, separator }: Marker, arabic: '.' | '、'): Judgement | undefined {
  switch (form) {
    case 'hanBracket':
    case 'arabicBracket':
      return behindBracket.has(separator) ? { kind: 'bracket', right: '' } : undefined;
    case 'han':
      return insteadOfDun.has(separator) ? { kind: 'han', right: '、' } : undefined;
    case 'arabic':
      if (arabic === '、') return insteadOfDun.has(separator) ? { kind: 'dun', right: '、' } : undefined;
      if (commas.has(separator)) return { kind: 'comma', right: '.' };
      return separator === '、' ? { kind: 'arabic', right: '.' } : undefined;
    default:
      return undefined;
  }
}

function toWrong(document: ReportDocument, paragraph: number, { span, separator }: Marker, { kind, right }: Judgement): WrongMark {
  const mark = { start: span.end - separator.length, end: span.end };
  const marker = textAt(document, { paragraph, span });
  return { kind, paragraph, span, mark, right, marker, expected: marker.slice(0, marker.length - separator.length).trimEnd() + right };
}

/** 首先、 for 首先，; as 首先 is also an everyday word, only one that opens an enumeration of several is looked at. */
function judgeSequence(document: ReportDocument, paragraph: number, { span, number }: Enumerator): WrongMark | undefined {
  const mark = { start: number.end, end: span.end };
  if (textAt(document, { paragraph, span: mark }) !== '、') return undefined;
  const word = textAt(document, { paragraph, span: number });
  return { kind: 'sequence', paragraph, span, mark, right: '，', marker: `${word}、`, expected: `${word}，` };
}
