import { slice, type Span } from '../../base/span';
import type { Inline, Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';

/** What may be written in two ways. */
export type WritingKind = 'percent' | 'figures' | 'comma' | 'space' | 'dash' | 'zero' | 'plus';

/** One place where something is written in one of its two ways. */
export interface Writing {
  readonly kind: WritingKind;
  /** True for the way that is wrong where the other is the rule: ％, １２, 1，000, 5 万, －, 二零二三, ＋. */
  readonly odd: boolean;
  /** What would be replaced; relative to the paragraph. */
  readonly span: Span;
  /** The other way of writing. */
  readonly other: string;
}

/** The writings of a paragraph that can be compared, in text order of their items. O(length). */
export function* findWritings(paragraph: Paragraph): Generator<Writing> {
  const { text, syntax } = paragraph;
  const hidden: Span[] = [];
  for (const item of syntax.items) {
    if (item.kind === 'quantity') yield* ofQuantity(text, item);
    else if (item.kind === 'date') yield* ofDate(text, item);
    else if (item.kind === 'placeholder') yield* percents(text, item.phrase);
    if (item.kind === 'opaque' && /[@/`]/.test(slice(text, item.span))) hidden.push(item.span);
  }
  yield* plusSigns(text, hidden);
}

function* ofQuantity(text: string, { low, high, unitSpan, span }: Quantity): Generator<Writing> {
  if (unitSpan) yield* percents(text, unitSpan);
  for (const numeral of high ? [low, high] : [low]) {
    if (numeral.script === 'han') continue;
    const written = slice(text, numeral.span);
    yield* figures(written, numeral.span);
    if (numeral.grouped) yield { kind: 'comma', odd: written.includes('，'), span: numeral.span, other: written.replace(/，/g, ',') };
  }
  if (low.script === 'han') return;
  if (high) yield* dash(text, { start: low.span.end, end: high.span.start });
  if (unitSpan ?? low.scaleSpan) yield* gaps(text, { start: (high ?? low).span.end, end: span.end });
}

function* ofDate(text: string, item: Inline): Generator<Writing> {
  const written = slice(text, item.span);
  yield* figures(written, item.span);
  yield* dash(text, item.span);
  const year = /[一二][零〇○一二三四五六七八九]{3}/.exec(written);
  if (!year) return;
  const start = item.span.start + year.index;
  yield { kind: 'zero', odd: year[0].includes('零'), span: { start, end: start + 4 }, other: year[0].replace(/零/g, '〇') };
}

function* percents(text: string, within: Span): Generator<Writing> {
  const at = slice(text, within).search(/[%％]/);
  if (at < 0) return;
  const start = within.start + at;
  yield { kind: 'percent', odd: text[start] === '％', span: { start, end: start + 1 }, other: text[start] === '％' ? '%' : '％' };
}

function* figures(written: string, span: Span): Generator<Writing> {
  if (!/[\d０-９]/.test(written)) return;
  const other = written.replace(/[０-９．]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
  yield { kind: 'figures', odd: /[０-９]/.test(written), span, other };
}

function* dash(text: string, within: Span): Generator<Writing> {
  const at = slice(text, within).search(/[-－﹣−]/);
  if (at < 0) return;
  const start = within.start + at;
  yield { kind: 'dash', odd: text[start] !== '-', span: { start, end: start + 1 }, other: '-' };
}

/** Blanks between a number and what belongs to it. */
function* gaps(text: string, within: Span): Generator<Writing> {
  const written = slice(text, within);
  const at = written.search(/[ \u00a0\u3000]/);
  const length = at < 0 ? 0 : (/^\s+/.exec(written.slice(at))?.[0].length ?? 0);
  const start = within.start + Math.max(0, at);
  yield { kind: 'space', odd: at >= 0, span: { start, end: start + length }, other: '' };
}

function* plusSigns(text: string, hidden: readonly Span[]): Generator<Writing> {
  let next = 0;
  for (const { index: start, 0: sign } of text.matchAll(/[+＋]/g)) {
    while (hidden[next] && hidden[next]!.end <= start) next++;
    const cover = hidden[next];
    if (cover && cover.start <= start) continue;
    yield { kind: 'plus', odd: sign === '＋', span: { start, end: start + 1 }, other: sign === '＋' ? '+' : '＋' };
  }
}
