import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';

/**
 * What a text says of its own numbers. `sum`: parts that are all of a whole; `limit`: a part, or several, of a whole that they
 * cannot exceed; `rate` and `share`: one number by another in percent; `growth`: a change from one value to another in percent;
 * `points`: the same in percentage points; `times`: the same as a multiple; `difference`: the same as an amount.
 */
export type ClaimKind = 'sum' | 'limit' | 'rate' | 'share' | 'growth' | 'points' | 'times' | 'difference';

/** A statement about numbers that can be worked out again from other numbers of the same paragraph. */
export interface Claim {
  readonly kind: ClaimKind;
  /** The number that is said to be the result, or the whole. */
  readonly stated: Quantity;
  /** The numbers it is worked out from, in the order of {@link Claim.arithmetic}. */
  readonly operands: readonly Quantity[];
  /** The operation with the numbers as printed and its true result: 27171÷51239＝53.03%. */
  readonly arithmetic: string;
  /** True when the stated number is one of those that the printed precision of all numbers allows. */
  readonly holds: boolean;
  /** What would stand in place of {@link Quantity.low} of the stated number, as exact as printed; missing where several numbers could be wrong. */
  readonly expected?: string | undefined;
  /** True when the text does not say the relation for certain: parts that very nearly make up the whole, cases closed of those taken in. */
  readonly surmised?: boolean | undefined;
}

/** Finds the claims of one or several kinds in a paragraph; never computes with a masked value. O(items). */
export type ClaimFinder = (paragraph: Paragraph) => readonly Claim[];
