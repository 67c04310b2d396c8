import { slice, type Span } from '../../base/span';
import type { Numeral, Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';
import { holds } from '../../model/itemKinds';

/** What may be written in two ways, in the order in which findings on one place are told. */
export const writingKinds = ['percent', 'figures', 'comma', 'space', 'dash', 'zero', 'plus'] as const;
export type WritingKind = (typeof writingKinds)[number];

/** One place where something is written in one of its two ways. */
export interface Writing {
  /** What would be replaced; relative to the paragraph. */
  readonly span: Span;
  /** The other way of writing. */
  readonly other: string;
}

/** What a paragraph writes in one of two ways, each by the place of its kind in {@link writingKinds}. */
export interface Writings {
  /** Places of the way that is wrong where the other is the rule: ％, １２, 1，000, 5 万, －, 二零二三, ＋. */
  readonly odd: readonly { readonly kind: number; readonly writing: Writing }[];
  /** How many places are written in the other way. */
  readonly usual: readonly number[];
}

/** Both ways of these are right; only the mixture is not. */
export const either: ReadonlySet<WritingKind> = new Set(['percent', 'plus']);

const [percent, figures, comma, space, dash, zero, plus] = [0, 1, 2, 3, 4, 5, 6];

/** Tells whether a paragraph can have writings that are compared. */
export function hasWritings(paragraph: Paragraph): boolean {
  return holds(paragraph, 'quantity') || holds(paragraph, 'date') || holds(paragraph, 'placeholder') || hasPlus(paragraph);
}

function hasPlus({ text }: Paragraph): boolean {
  return text.includes('+') || text.includes('＋');
}

/** Counts the writings of a paragraph that can be compared. O(length). */
export function readWritings(paragraph: Paragraph): Writings {
  const odd: { kind: number; writing: Writing }[] = [];
  const usual = [0, 0, 0, 0, 0, 0, 0];
  visitWritings(paragraph, (kind, isOdd, start, end) => {
    if (isOdd) odd.push({ kind, writing: toWriting(paragraph.text, kind, true, start, end) });
    else usual[kind]!++;
  });
  return { odd, usual };
}

/** The places of a paragraph where something is written as it usually is, in text order of its items. O(length). */
export function findUsual(paragraph: Paragraph, wanted: WritingKind): Writing[] {
  const found: Writing[] = [];
  visitWritings(paragraph, (kind, isOdd, start, end) => {
    if (!isOdd && writingKinds[kind] === wanted) found.push(toWriting(paragraph.text, kind, false, start, end));
  });
  return found;
}

function toWriting(text: string, kind: number, isOdd: boolean, start: number, end: number): Writing {
  return { span: { start, end }, other: otherOf(text.slice(start, end), kind, isOdd) };
}

function otherOf(written: string, kind: number, isOdd: boolean): string {
  switch (kind) {
    case percent:
      return isOdd ? '%' : '％';
    case figures:
      return written.replace(/[０-９．]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
    case comma:
      return written.replace(/，/g, ',');
    case zero:
      return written.replace(/零/g, '〇');
    case dash:
      return '-';
    case plus:
      return isOdd ? '+' : '＋';
    default:
      return '';
  }
}

/** Takes one place. */
type Visit = (kind: number, isOdd: boolean, start: number, end: number) => void;

function visitWritings(paragraph: Paragraph, visit: Visit): void {
  const { text, syntax } = paragraph;
  for (const item of syntax.items) {
    if (item.kind === 'quantity') visitQuantity(text, item, visit);
    else if (item.kind === 'date') visitDate(text, item.span, visit);
    else if (item.kind === 'placeholder') visitPercent(text, item.phrase, visit);
  }
  if (hasPlus(paragraph)) visitPluses(paragraph, visit);
}

function visitQuantity(text: string, { low, high, unitSpan, span }: Quantity, visit: Visit): void {
  if (unitSpan) visitPercent(text, unitSpan, visit);
  visitFigures(text, low, visit);
  if (high) visitFigures(text, high, visit);
  if (low.script === 'han') return;
  if (high) visitDash(text, low.span.end, high.span.start, visit);
  if (unitSpan ?? low.scaleSpan) visitGap(text, (high ?? low).span.end, span.end, visit);
}

function visitFigures(text: string, { script, grouped, span }: Numeral, visit: Visit): void {
  if (script === 'han') return;
  visit(figures, script === 'fullWidth', span.start, span.end);
  if (grouped) visit(comma, slice(text, span).includes('，'), span.start, span.end);
}

function visitDate(text: string, { start, end }: Span, visit: Visit): void {
  let [isHalf, isFull, isHan] = [false, false, false];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) isHalf = true;
    else if (code >= 0xff10 && code <= 0xff19) isFull = true;
    else if (code === 0x4e00 || code === 0x4e8c) isHan = true;
  }
  if (isHalf || isFull) visit(figures, isFull, start, end);
  visitDash(text, start, end, visit);
  const year = isHan ? /[一二][零〇○一二三四五六七八九]{3}/.exec(text.slice(start, end)) : null;
  if (year) visit(zero, year[0].includes('零'), start + year.index, start + year.index + 4);
}

function visitPercent(text: string, { start, end }: Span, visit: Visit): void {
  for (let at = start; at < end; at++) {
    const sign = text.charCodeAt(at);
    if (sign !== 0x25 && sign !== 0xff05) continue;
    visit(percent, sign === 0xff05, at, at + 1);
    return;
  }
}

function visitDash(text: string, start: number, end: number, visit: Visit): void {
  for (let at = start; at < end; at++) {
    if (!'-－﹣−'.includes(text[at]!)) continue;
    visit(dash, text[at] !== '-', at, at + 1);
    return;
  }
}

/** Blanks between a number and what belongs to it. */
function visitGap(text: string, from: number, to: number, visit: Visit): void {
  let start = from;
  while (start < to && !blanks.includes(text[start]!)) start++;
  if (start === to) visit(space, false, from, from);
  else visit(space, true, start, start + /^\s+/.exec(text.slice(start, to))![0].length);
}

const blanks = ' \u00a0\u3000';

function visitPluses({ text, syntax }: Paragraph, visit: Visit): void {
  const hidden = syntax.items.filter((item) => item.kind === 'opaque' && /[@/`]/.test(slice(text, item.span))).map(({ span }) => span);
  let next = 0;
  for (const { index: start, 0: sign } of text.matchAll(/[+＋]/g)) {
    while (hidden[next] && hidden[next]!.end <= start) next++;
    const cover = hidden[next];
    if (cover && cover.start <= start) continue;
    visit(plus, sign === '＋', start, start + 1);
  }
}
