import type { TextEdit } from '../../server/src/base/edit';
import type { Span } from '../../server/src/base/span';
import type { Random } from '../fixtureFormat/random';
import type { Source } from './source';

/** One slip put into a clean report. */
export interface Slip {
  readonly edits: readonly TextEdit[];
  /** Other places of the clean text at which a reader would also mark it, such as the first copy. */
  readonly also?: readonly Span[];
}

/** A place where a slip of one kind can be made; the same random numbers make the same slip. */
export type Site = (random: Random) => Slip | undefined;

/** A kind of slip that people make. */
export interface SlipKind {
  readonly id: string;
  /** What happens, in Chinese. */
  readonly title: string;
  /** Rules of which one should find it. */
  readonly accepts: readonly string[];
  /** Rules that may speak of it too, as it follows from the slip. */
  readonly follows?: readonly string[];
  /** What share of it should be found, in percent, where less than of the others can be asked; why stands at its definition. */
  readonly target?: number;
  findSites(source: Source): Iterable<Site>;
}

/** The spans of what edits wrote, in the text they made. */
export function changedSpans(edits: readonly TextEdit[]): Span[] {
  return inOrder(edits).map(({ span, newText }) => {
    const start = moved(edits, span.start);
    return { start, end: start + newText.length };
  });
}

/** Where a span of the text before the edits is found after them. */
export function mapSpan(edits: readonly TextEdit[], of: Span): Span {
  const start = moved(edits, of.start);
  return { start, end: Math.max(start, moved(edits, of.end)) };
}

/** Tells whether two spans share a character or stand side by side. */
export function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Edits as a document takes them one after the other: the last place first, so that none moves another. */
export function lastFirst(edits: readonly TextEdit[]): TextEdit[] {
  return inOrder(edits).reverse();
}

/** Replaces what stands under a span. */
export function replace(span: Span, newText: string): TextEdit {
  return { span, newText };
}

/** Puts text in at an offset. */
export function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** Takes out what stands under a span. */
export function remove(span: Span): TextEdit {
  return { span, newText: '' };
}

/** One of several things; the things must not be none. */
export function pick<T>(things: readonly [T, ...T[]], random: Random): T {
  return things[random(things.length)] ?? things[0];
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function moved(edits: readonly TextEdit[], offset: number): number {
  let by = 0;
  for (const { span, newText } of edits)
    if (span.end <= offset && (span.start < offset || newText === '')) by += newText.length - (span.end - span.start);
    else if (span.start < offset) by += Math.min(newText.length, offset - span.start) - (offset - span.start);
  return offset + by;
}
