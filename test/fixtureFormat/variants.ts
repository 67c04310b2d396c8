import { shift, type Span } from '../../server/src/base/span';
import type { Mark } from './markedText';
import type { RuleCase } from './ruleCases';

/** A way in which the same text may reach the checker. */
export interface Variant {
  readonly name: string;
  /** Turns a text of the fixture into the text that is checked. */
  readonly write: (text: string) => string;
  /** Turns a place in the fixture's text into the place in the written one. */
  readonly place: (span: Span, text: string) => Span;
}

/** As written in the fixture, with CRLF, and with a byte order mark. */
export const VARIANTS: readonly Variant[] = [
  { name: 'LF', write: (text) => text, place: (span) => span },
  {
    name: 'CRLF',
    write: (text) => text.replaceAll('\n', '\r\n'),
    place: (span, text) => ({ start: afterCrlf(span.start, text), end: afterCrlf(span.end, text) }),
  },
  { name: 'BOM', write: (text) => `\uFEFF${text}`, place: (span) => shift(span, 1) },
];

/** The expected findings of a case at their places in a variant. */
export function marksIn(variant: Variant, { input }: RuleCase): Mark[] {
  return input.marks.map((mark) => ({ ...mark, span: variant.place(mark.span, input.text) }));
}

function afterCrlf(offset: number, text: string): number {
  return offset + text.slice(0, offset).split('\n').length - 1;
}
