import Big from 'big.js';
import type { Span } from '../../base/span';
import type { Numeral } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { cueSet, holds, holdsCue } from '../itemKinds';
import { partsOfOne, powerOfTen, toValue } from '../values';
import { isSingle } from './arithmetic';
import { hasCue, type Term, type TermReader } from './passages';

/** Numbers that are said to be all parts of one whole: 三次产业比例为12.3∶38.5∶49.2, 占比分别为…. */
export interface Partition {
  readonly span: Span;
  readonly parts: readonly Numeral[];
  readonly sum: Big;
  /** What the parts of such a whole add up to: 100, or 10. */
  readonly whole: number;
  readonly holds: boolean;
}

const dividing = cueSet('industries');

/** Finds the parts of 三次产业 and the like, as a proportion or as a list of shares. O(numbers). */
export function findPartitions(paragraph: Paragraph, read: TermReader): Partition[] {
  if (!holds(paragraph, 'proportion') && !holdsCue(paragraph, dividing)) return [];
  const { terms, proportions } = read(paragraph);
  return [
    ...proportions.flatMap(({ item, isDivision }) => (isDivision ? toPartition(item.span, item.terms) : [])),
    ...terms.flatMap((term, index) => (hasCue(term, 'industries') ? readShares(terms.slice(index, index + 3)) : [])),
  ];
}

/** 三次产业占比分别为12.3%、38.5%、49.2%: three rates, each in a clause of its own with nothing said between. */
function readShares(terms: readonly Term[]): Partition[] {
  const [first, ...others] = terms;
  if (!first || terms.length < 3 || hasCue(first, 'rise', 'fall', 'annual')) return [];
  if (others.some(({ cues, words }) => cues.length > 0 || words.end - words.start > 1)) return [];
  if (terms.some(({ quantity }) => partsOfOne(quantity) !== 100 || !isSingle(quantity))) return [];
  const span = { start: first.quantity.span.start, end: others.at(-1)!.quantity.span.end };
  return toPartition(
    span,
    terms.map(({ quantity }) => quantity.low),
  );
}

function toPartition(span: Span, parts: readonly Numeral[]): Partition[] {
  const sum = parts.reduce((total, part) => total.plus(toValue(part)), new Big(0));
  const whole = sum.lt(20) ? 10 : 100;
  const slack = parts.reduce((total, { decimals }) => (whole === 100 ? total.plus(powerOfTen(-decimals).div(2)) : total), new Big(0));
  return [{ span, parts, sum, whole, holds: sum.minus(whole).abs().lte(slack) }];
}
