import { slice, type Span } from '../../base/span';
import type { Numeral, Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';
import { holds } from '../../model/itemKinds';

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

/** What a paragraph writes in one of two ways, by kind. */
export type Writings = ReadonlyMap<WritingKind, WritingTally>;

/** The places of one kind. */
export interface WritingTally {
  readonly odd: readonly Writing[];
  /** Of kinds that are right either way all of them, of others the first, which stands for `usual` of them. */
  readonly even: readonly Writing[];
  readonly usual: number;
}

/** Both ways of these are right; only the mixture is not. */
export const either: ReadonlySet<WritingKind> = new Set(['percent', 'plus']);

interface Tally {
  readonly odd: Writing[];
  readonly even: Writing[];
  usual: number;
}

/** Tells whether a paragraph can have writings that are compared. */
export function hasWritings(paragraph: Paragraph): boolean {
  return compared.some((kind) => holds(paragraph, kind)) || hasPlus(paragraph);
}

const compared = ['quantity', 'date', 'placeholder'] as const;

function hasPlus({ text }: Paragraph): boolean {
  return text.includes('+') || text.includes('＋');
}

/** The writings of a paragraph that can be compared, each kind in text order of its items. O(length). */
export function readWritings(paragraph: Paragraph): Writings {
  const { text, syntax } = paragraph;
  const tallies = new Map<WritingKind, Tally>();
  const add = (kind: WritingKind, odd: boolean, span: Span, other: () => string): void => {
    let tally = tallies.get(kind);
    if (!tally) tallies.set(kind, (tally = { odd: [], even: [], usual: 0 }));
    if (!odd) tally.usual++;
    if (odd) tally.odd.push({ kind, odd, span, other: other() });
    else if (tally.even.length === 0 || either.has(kind)) tally.even.push({ kind, odd, span, other: other() });
  };
  for (const item of syntax.items) {
    if (item.kind === 'quantity') addQuantity(text, item, add);
    else if (item.kind === 'date') addDate(text, item.span, add);
    else if (item.kind === 'placeholder') addPercent(text, item.phrase, add);
  }
  if (hasPlus(paragraph)) addPluses(paragraph, add);
  return tallies;
}

/** Takes one place; the other way of writing it is made only where it is wanted. */
type Add = (kind: WritingKind, odd: boolean, span: Span, other: () => string) => void;

function addQuantity(text: string, { low, high, unitSpan, span }: Quantity, add: Add): void {
  if (unitSpan) addPercent(text, unitSpan, add);
  addFigures(text, low, add);
  if (high) addFigures(text, high, add);
  if (low.script === 'han') return;
  if (high) addDash(text, { start: low.span.end, end: high.span.start }, add);
  if (unitSpan ?? low.scaleSpan) addGap(text, (high ?? low).span.end, span.end, add);
}

function addFigures(text: string, { script, grouped, span }: Numeral, add: Add): void {
  if (script === 'han') return;
  add('figures', script === 'fullWidth', span, () => toHalfWidth(slice(text, span)));
  if (grouped) add('comma', slice(text, span).includes('，'), span, () => slice(text, span).replace(/，/g, ','));
}

function toHalfWidth(written: string): string {
  return written.replace(/[０-９．]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
}

function addDate(text: string, span: Span, add: Add): void {
  const written = slice(text, span);
  if (/[\d０-９]/.test(written)) add('figures', /[０-９]/.test(written), span, () => toHalfWidth(written));
  addDash(text, span, add);
  const year = /[一二][零〇○一二三四五六七八九]{3}/.exec(written);
  if (!year) return;
  const start = span.start + year.index;
  add('zero', year[0].includes('零'), { start, end: start + 4 }, () => year[0].replace(/零/g, '〇'));
}

function addPercent(text: string, within: Span, add: Add): void {
  for (let start = within.start; start < within.end; start++) {
    const sign = text[start]!;
    if (sign !== '%' && sign !== '％') continue;
    add('percent', sign === '％', { start, end: start + 1 }, () => (sign === '％' ? '%' : '％'));
    return;
  }
}

function addDash(text: string, within: Span, add: Add): void {
  const at = slice(text, within).search(/[-－﹣−]/);
  if (at < 0) return;
  const start = within.start + at;
  add('dash', text[start] !== '-', { start, end: start + 1 }, () => '-');
}

/** Blanks between a number and what belongs to it. */
function addGap(text: string, from: number, to: number, add: Add): void {
  let start = from;
  while (start < to && !blanks.includes(text[start]!)) start++;
  if (start === to) add('space', false, { start: from, end: from }, () => '');
  else add('space', true, { start, end: start + /^\s+/.exec(text.slice(start, to))![0].length }, () => '');
}

const blanks = ' \u00a0\u3000';

function addPluses({ text, syntax }: Paragraph, add: Add): void {
  const hidden = syntax.items.filter((item) => item.kind === 'opaque' && /[@/`]/.test(slice(text, item.span))).map(({ span }) => span);
  let next = 0;
  for (const { index: start, 0: sign } of text.matchAll(/[+＋]/g)) {
    while (hidden[next] && hidden[next]!.end <= start) next++;
    const cover = hidden[next];
    if (cover && cover.start <= start) continue;
    add('plus', sign === '＋', { start, end: start + 1 }, () => (sign === '＋' ? '+' : '＋'));
  }
}
