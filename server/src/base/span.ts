/** A half-open range of UTF-16 code units: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span; `end` must not be before `start`. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Moves a span by `offset` code units. */
export function shift(of: Span, offset: number): Span {
  return offset === 0 ? of : { start: of.start + offset, end: of.end + offset };
}

/** Tells whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Tells whether two spans share a code unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Gives the text under a span. */
export function slice(text: string, of: Span): string {
  return text.slice(of.start, of.end);
}
