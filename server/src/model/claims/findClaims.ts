import type { Paragraph } from '../document';
import { findChanges } from './changes';
import type { Claim, ClaimFinder } from './claim';
import { findLimits } from './limits';
import { findRatios } from './ratios';
import { findSums } from './sums';

const finders: readonly ClaimFinder[] = [findSums, findLimits, findRatios, findChanges];

/** All claims about numbers in a paragraph, those that hold and those that do not, in the order of their stated numbers. */
export function findClaims(paragraph: Paragraph): readonly Claim[] {
  const claims = finders.flatMap((find) => find(paragraph));
  return claims.sort((a, b) => a.stated.span.start - b.stated.span.start);
}
