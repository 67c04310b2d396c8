import type { TextEdit } from '../../base/edit';
import { slice, type Span } from '../../base/span';
import type { Bracket } from '../../grammar/syntax';
import type { RuleFinding } from '../../linter/rule';
import type { BracketPair, Orphan } from './pairing';
import { spanOfPair, type PartnerPlace } from './placing';

/** Ids of what the rule on pairs says. */
export type PairMessage =
  | 'unclosed'
  | 'unopened'
  | 'openOnly'
  | 'closeOnly'
  | 'alone'
  | 'doubled'
  | 'reversed'
  | 'crossed'
  | 'width'
  | 'shape'
  | 'place'
  | 'crossing'
  | 'insertAfter'
  | 'insertBefore'
  | 'remove'
  | 'replace';

/** A finding of the rule on pairs. */
export type PairFinding = RuleFinding<PairMessage>;

/** A pair longer than this is marked at its first mark only, and shortened in messages. */
const LONG = 40;
/** Words quoted in a message on either side of a place. */
const NEAR = 6;

const FULL: Readonly<Record<Bracket['pair'], string>> = {
  '“': '“”',
  '‘': '‘’',
  '《': '《》',
  '〈': '〈〉',
  '（': '（）',
  '〔': '〔〕',
  '【': '【】',
};
const HALF: Readonly<Partial<Record<Bracket['pair'], string>>> = { '（': '()', '【': '[]', '〈': '<>' };

/** A reversed pair, or one whose marks are not made for each other. */
export function checkPair(text: string, pair: BracketPair, at: (span: Span) => Span): PairFinding | undefined {
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
  const reversed = isReversed(pair);
  const message = { id: reversed ? 'reversed' : open.pair === close.pair ? 'width' : 'shape', data } as const;
  // A short phrase without a pause is what people quote; anything longer may be two faults that look like one.
  const safe = reversed
    ? pair.kind === 'double' && pair.certain && inside.length <= LONG && !/[，。；！？：]/.test(inside)
    : message.id === 'width' || pair.kind === 'title';
  return {
    message,
    span: at(whole.end - whole.start <= LONG ? whole : open.span),
    fixes: [{ title: { id: 'replace', data: { right: data.right } }, edits: place(edits, at), safety: safe ? 'safe' : 'unsafe' }],
  };
}

/** A pair right inside another of its kind: ““甲””. */
export function checkDoubled(
  text: string,
  pair: BracketPair,
  outer: BracketPair | undefined,
  at: (span: Span) => Span,
): PairFinding | undefined {
  if (
    outer?.open.pair !== pair.open.pair ||
    outer.open.span.end !== pair.open.span.start ||
    outer.close.span.start !== pair.close.span.end
  ) {
    return undefined;
  }
  const mark = slice(text, pair.open.span) + slice(text, pair.close.span);
  const edits = [pair.open, pair.close].map(({ span }) => ({ span, newText: '' }));
  const whole = spanOfPair(outer);
  return {
    message: { id: 'doubled', data: { mark } },
    span: at(whole.end - whole.start <= LONG ? whole : outer.open.span),
    fixes: [{ title: { id: 'remove', data: { mark } }, edits: place(edits, at), safety: 'safe' }],
  };
}

function isReversed({ open, close }: BracketPair): boolean {
  return open.side !== 'open' || close.side !== 'close';
}

/** The marks that a pair should be written with: half-width when both are, else full-width ones of the kind that belongs there. */
function rightMarks({ kind, open, close, depth }: BracketPair): readonly [left: string, right: string] {
  if (open.pair === close.pair) return marksOf(open.pair, open.halfWidth && close.halfWidth);
  if (kind === 'title') return marksOf(depth > 1 ? '〈' : '《', false);
  return marksOf(open.halfWidth ? close.pair : open.pair, false);
}

function marksOf(pair: Bracket['pair'], halfWidth: boolean): readonly [left: string, right: string] {
  const marks = (halfWidth ? HALF[pair] : undefined) ?? FULL[pair];
  return [marks.charAt(0), marks.charAt(1)];
}

/** Two pairs of which neither is inside the other. */
export function toCrossing(text: string, outer: BracketPair, inner: BracketPair, at: (span: Span) => Span): PairFinding {
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
  if (isReversed(outer) || isReversed(inner)) return [];
  return [
    { first: outer.close.span, second: inner.close.span },
    { first: outer.open.span, second: inner.open.span },
  ]
    .filter(({ first, second }) => first.end === second.start)
    .map(({ first, second }) => ({ span: { start: first.start, end: second.end }, newText: slice(text, second) + slice(text, first) }));
}

/** A mark without its partner; where the partner belongs is said only when something speaks for the place. */
export function toOrphan(
  text: string,
  { mark, side }: Orphan,
  { at: where, founded }: PartnerPlace,
  at: (span: Span) => Span,
): PairFinding {
  const written = slice(text, mark.span);
  const [left, right] = marksOf(mark.pair, mark.halfWidth);
  const missing = side === 'open' ? right : left;
  const nearby =
    side === 'open'
      ? { start: Math.max(mark.span.end, where - NEAR), end: where }
      : { start: where, end: Math.min(mark.span.start, where + NEAR) };
  const near = slice(text, nearby);
  const removal = {
    title: { id: 'remove', data: { mark: written } },
    edits: place([{ span: mark.span, newText: '' }], at),
    safety: 'unsafe',
  } as const;
  // 《《方案》 has one mark too many rather than one too few.
  const isDoubled = text[mark.span.start - 1] === written || text[mark.span.end] === written;
  if (isDoubled) return { message: { id: 'doubled', data: { mark: written } }, span: at(mark.span), fixes: [removal] };
  if (near === '') return { message: { id: 'alone', data: { mark: written, missing } }, span: at(mark.span), fixes: [removal] };
  if (!founded) {
    return {
      message: { id: side === 'open' ? 'openOnly' : 'closeOnly', data: { mark: written, missing } },
      span: at(mark.span),
      fixes: [removal],
    };
  }
  const edits = [{ span: { start: where, end: where }, newText: missing }];
  // A mark the wrong way round that lacks its partner too is turned as well.
  if (mark.side !== side) edits.push({ span: mark.span, newText: side === 'open' ? left : right });
  return {
    message: { id: side === 'open' ? 'unclosed' : 'unopened', data: { mark: written, missing, near } },
    span: at(mark.span),
    related: [{ span: at(nearby), message: { id: 'place', data: { missing } } }],
    fixes: [
      {
        title: { id: side === 'open' ? 'insertAfter' : 'insertBefore', data: { missing, near } },
        edits: place(edits, at),
        safety: 'unsafe',
      },
      removal,
    ],
  };
}

function place(edits: readonly TextEdit[], at: (span: Span) => Span): TextEdit[] {
  return edits.map(({ span, newText }) => ({ span: at(span), newText }));
}

/** Keeps the ends of a long stretch, where its marks stand. */
function shorten(words: string): string {
  return words.length <= LONG / 2 ? words : `${words.slice(0, LONG / 4)}…${words.slice(-LONG / 4)}`;
}
