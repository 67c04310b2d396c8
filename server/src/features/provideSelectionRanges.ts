import type { SelectionRange } from 'vscode-languageserver-types';
import { contains, type Span } from '../base/span';
import type { Bracket, Inline } from '../grammar/syntax';
import { buildClauses } from '../model/clauses';
import type { Paragraph, ReportDocument } from '../model/document';
import { itemsIn } from '../model/itemsIn';
import { findReport, findSection } from '../model/navigate';
import { toRange } from './positions';

/** Items that a writer takes for one thing. */
const whole: ReadonlySet<Inline['kind']> = new Set([
  'quantity',
  'date',
  'placeholder',
  'enumerator',
  'marker',
  'proportion',
  'opaque',
  'word',
]);

/**
 * Gives for each offset what a selection grows to, step by step: quantity or other item, text in brackets or quotes without
 * and with them, clause, sentence, paragraph, the sections around it from the innermost out, report, file. One answer for each
 * offset, in their order.
 */
export function provideSelectionRanges(document: ReportDocument, offsets: readonly number[]): SelectionRange[] {
  return offsets.map((offset) => {
    const spans = [...spansAround(document, offset)].filter(({ start, end }) => start <= offset && offset <= end && start < end);
    spans.sort((a, b) => a.end - a.start - (b.end - b.start));
    const steps: Span[] = [];
    for (const span of spans) {
      const last = steps.at(-1);
      // What only overlaps the step before is none: a bracket may reach over the end of a sentence.
      if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) steps.push(span);
    }
    if (steps.length === 0) steps.push({ start: offset, end: offset });
    return steps.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
      undefined,
    )!;
  });
}

function* spansAround(document: ReportDocument, offset: number): Generator<Span> {
  yield { start: 0, end: document.length };
  const paragraph = document.paragraphAt(offset);
  const here = document.paragraphs[paragraph];
  if (!here) return;
  const start = document.startOf(paragraph);
  for (const span of spansIn(here, offset - start)) yield { start: start + span.start, end: start + span.end };
  yield { start, end: document.endOf(paragraph) };
  const report = findReport(document, paragraph);
  if (!report) return;
  yield { start: document.startOf(report.first), end: document.endOf(report.last) };
  for (let section = findSection(report, paragraph); section; section = section.parent) {
    yield { start: document.startOf(section.paragraph), end: document.endOf(section.last) };
  }
}

/** The stretches of a paragraph that may be a step; all spans are relative to it. */
function* spansIn(paragraph: Paragraph, at: number): Generator<Span> {
  const { content, sentences, items, heading } = paragraph.syntax;
  yield content;
  if (heading) yield heading.text;
  yield* sentences;
  for (const clauses of buildClauses(paragraph)) for (const { span } of clauses) yield span;
  for (const item of itemsIn(items, { start: at - 1, end: at + 1 })) {
    if (whole.has(item.kind)) yield item.kind === 'placeholder' ? item.phrase : item.span;
  }
  yield* bracketed(items);
}

/** Text in brackets or quotes, without and with them. */
function* bracketed(items: readonly Inline[]): Generator<Span> {
  const open: Bracket[] = [];
  for (const item of items) {
    if (item.kind !== 'bracket') continue;
    if (item.side === 'open') {
      open.push(item);
      continue;
    }
    const before = open.findLastIndex(({ pair }) => pair === item.pair);
    const opening = open[before];
    if (!opening) continue;
    open.length = before;
    yield { start: opening.span.end, end: item.span.start };
    yield { start: opening.span.start, end: item.span.end };
  }
}
