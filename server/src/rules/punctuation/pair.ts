import type { TextEdit } from '../../base/edit';
import { slice, type Span } from '../../base/span';
import type { Bracket } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { bracketsOf, isPlain, pairBrackets, type BracketPair, type Orphan } from './pairing';
import { placeFinder, spanOfPair } from './placing';
import { findCrossings } from './crossing';
import { findSpanning, type OddParagraph } from './spanning';

type Id =
  | 'unclosed'
  | 'unopened'
  | 'reversed'
  | 'crossed'
  | 'width'
  | 'shape'
  | 'place'
  | 'crossing'
  | 'insert'
  | 'remove'
  | 'replace';

type Found = RuleFinding<Id>;

/** A pair longer than this is marked at its first mark only, and shortened in messages. */
const LONG = 40;
/** Words quoted in a message on either side of a place. */
const NEAR = 6;

const CLOSING: Readonly<Record<Bracket['pair'], string>> = { '“': '”', '‘': '’', '《': '》', '〈': '〉', '（': '）', '〔': '〕', '【': '】' };

export default defineRule<Id>({
  meta: {
    id: 'punctuation/pair',
    summary: '引号、书名号、括号不成对：缺一半、方向反了、互相交叉、左右不一样',
    severity: 'warning',
    cost: 'typing',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15834—2011《标点符号用法》4.8、4.9、4.15' },
    messages: {
      unclosed: '「{mark}」后面缺少「{missing}」，可能应补在「{near}」之后',
      unopened: '「{mark}」前面缺少「{missing}」，可能应补在「{near}」之前',
      reversed: '方向反了：「{written}」应为「{right}」',
      crossed: '「{outer}」和「{inner}」互相交叉，里面的一对应当先关上',
      width: '左右一个全角、一个半角：「{written}」应为「{right}」',
      shape: '左右不是一对：「{written}」应为「{right}」',
      place: '可能应在这里补上「{missing}」',
      crossing: '与这一对交叉',
      insert: '在「{near}」旁补上「{missing}」',
      remove: '删去多余的「{mark}」',
      replace: '改为「{right}」',
    },
  },
  *check(document) {
    const odd = findOdd(document);
    const spanning = findSpanning(document.paragraphs, odd);
    for (const paragraph of odd) yield* checkParagraph(document, paragraph, spanning.get(paragraph.index));
  },
});

/** The few paragraphs that are worth a closer look. */
function findOdd({ paragraphs }: ReportDocument): OddParagraph[] {
  const odd: OddParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    const brackets = bracketsOf(paragraph);
    if (!isPlain(paragraph, brackets)) odd.push({ index, paragraph, pairing: pairBrackets(paragraph, brackets) });
  });
  return odd;
}

function* checkParagraph(document: ReportDocument, odd: OddParagraph, spanning: ReadonlySet<Bracket> | undefined): Generator<Found> {
  const { index, paragraph, pairing } = odd;
  const at = (span: Span) => document.toSpan({ paragraph: index, span });
  const findPlace = placeFinder(paragraph, pairing);
  for (const pair of pairing.pairs) {
    const finding = checkPair(paragraph.text, pair, at);
    if (finding) yield finding;
  }
  for (const [outer, inner] of findCrossings(pairing.pairs)) yield toCrossing(paragraph.text, outer, inner, at);
  for (const orphan of pairing.orphans) {
    if (!spanning?.has(orphan.mark)) yield toOrphan(paragraph.text, orphan, findPlace(orphan), at);
  }
}

/** A reversed pair, or one whose marks are not made for each other. */
function checkPair(text: string, pair: BracketPair, at: (span: Span) => Span): Found | undefined {
  const { open, close } = pair;
  const [left, right] = rightMarks(pair);
  const edits = [
    { span: open.span, newText: left },
    { span: close.span, newText: right },
  ].filter((edit) => slice(text, edit.span) !== edit.newText);
  if (edits.length === 0) return undefined;
  const whole = spanOfPair(pair);
  const inside = text.slice(open.span.end, close.span.start);
  const data = { written: shorten(slice(text, whole)), right: shorten(left + inside + right) };
  const reversed = open.side !== 'open' || close.side !== 'close';
  const message = { id: reversed ? 'reversed' : open.pair === close.pair ? 'width' : 'shape', data } as const;
  // A short phrase without a pause is what people quote; anything longer may be two faults that look like one.
  const safe = reversed ? pair.kind === 'double' && inside.length <= LONG && !/[，。；！？：]/.test(inside) : message.id === 'width' || pair.kind === 'title';
  return {
    message,
    span: at(whole.end - whole.start <= LONG ? whole : open.span),
    fixes: [{ title: { id: 'replace', data: { right: data.right } }, edits: place(edits, at), safety: safe ? 'safe' : 'unsafe' }],
  };
}

/** The marks that a pair should be written with: as they are when they fit, else full-width ones of the kind that belongs there. */
function rightMarks({ kind, open, close, depth }: BracketPair): readonly [string, string] {
  if (open.pair === close.pair && open.halfWidth && close.halfWidth) return HALF[open.pair] ?? [open.pair, CLOSING[open.pair]];
  const fitting = open.halfWidth ? close.pair : open.pair;
  const pair = open.pair === close.pair ? open.pair : kind === 'title' ? (depth > 1 ? '〈' : '《') : fitting;
  return [pair, CLOSING[pair]];
}

const HALF: Readonly<Partial<Record<Bracket['pair'], readonly [string, string]>>> = { '（': ['(', ')'], '【': ['[', ']'], '〈': ['<', '>'] };

function toCrossing(text: string, outer: BracketPair, inner: BracketPair, at: (span: Span) => Span): Found {
  const overlap = { start: inner.open.span.start, end: outer.close.span.end };
  const edits = swap(text, outer, inner);
  return {
    message: { id: 'crossed', data: { outer: shorten(slice(text, spanOfPair(outer))), inner: shorten(slice(text, spanOfPair(inner))) } },
    span: at(overlap.end - overlap.start <= LONG ? overlap : inner.open.span),
    related: [{ span: at(spanOfPair(outer)), message: { id: 'crossing' } }],
    fixes: edits.map((edit) => ({
      title: { id: 'replace', data: { right: edit.newText } },
      edits: place([edit], at),
      // With marks side by side at one end only there is one way to mend it.
      safety: edits.length === 1 ? 'safe' : 'unsafe',
    })),
  };
}

/** Where two marks stand side by side in the wrong order, changing places is all that is needed. */
function swap(text: string, outer: BracketPair, inner: BracketPair): TextEdit[] {
  return [
    { first: outer.close.span, second: inner.close.span },
    { first: outer.open.span, second: inner.open.span },
  ]
    .filter(({ first, second }) => first.end === second.start)
    .map(({ first, second }) => ({ span: { start: first.start, end: second.end }, newText: slice(text, second) + slice(text, first) }));
}

function toOrphan(text: string, { mark, side }: Orphan, where: number, at: (span: Span) => Span): Found {
  const written = slice(text, mark.span);
  const [left, right] = mark.halfWidth ? (HALF[mark.pair] ?? [mark.pair, CLOSING[mark.pair]]) : [mark.pair, CLOSING[mark.pair]];
  const missing = side === 'open' ? right : left;
  const nearby = side === 'open' ? { start: Math.max(mark.span.end, where - NEAR), end: where } : { start: where, end: Math.min(mark.span.start, where + NEAR) };
  const near = slice(text, nearby);
  const removal = { title: { id: 'remove', data: { mark: written } }, edits: place([{ span: mark.span, newText: '' }], at), safety: 'unsafe' } as const;
  if (near === '') return { message: { id: 'alone', data: { mark: written, missing } }, span: at(mark.span), fixes: [removal] };
  const edits = [{ span: { start: where, end: where }, newText: missing }];
  // A mark the wrong way round that lacks its partner too is turned as well.
  if (mark.side !== side) edits.push({ span: mark.span, newText: side === 'open' ? left : right });
  return {
    message: { id: side === 'open' ? 'unclosed' : 'unopened', data: { mark: written, missing, near } },
    span: at(mark.span),
    related: [{ span: at(nearby), message: { id: 'place', data: { missing } } }],
    fixes: [{ title: { id: 'insert', data: { missing, near } }, edits: place(edits, at), safety: 'unsafe' }, removal],
  };
}

function place(edits: readonly TextEdit[], at: (span: Span) => Span): TextEdit[] {
  return edits.map(({ span, newText }) => ({ span: at(span), newText }));
}

/** Keeps the ends of a long stretch, where its marks stand. */
function shorten(words: string): string {
  return words.length <= LONG / 2 ? words : `${words.slice(0, LONG / 4)}…${words.slice(-LONG / 4)}`;
}
