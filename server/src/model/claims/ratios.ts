import Big from 'big.js';
import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { holds } from '../itemKinds';
import { partsOfOne, toBounds, toValue, type Interval } from '../values';
import { add, alignDecimals, allows, divide, isSingle, isUnitLost, printNumber, scale, subtract, withDecimals } from './arithmetic';
import type { Claim } from './claim';
import { hasCue, readTerms, type Term, type TermReader } from './passages';
import { isComparable, REACH, readRatio, type Ratio } from './ratioParts';

/** How many other numbers are tried in place of one that does not fit. */
const OTHERS = 8;
/** How many clauses back a number may stand to be meant in place of a target. */
const NEAR = 3;

/**
 * Finds rates (完成率, 应缴…实缴…缴费率), results against a target (完成年度计划的88%) and shares (占总数的55.6%) whose two
 * numbers stand in the paragraph.
 */
export function findRatios(paragraph: Paragraph, read: TermReader = readTerms): Claim[] {
  const isRate = ({ quantity }: Term): boolean => partsOfOne(quantity) !== undefined && isSingle(quantity);
  if (!holds(paragraph, 'rate') || !holds(paragraph, 'quantities')) return [];
  const terms = read(paragraph);
  return terms.terms.flatMap((term, index) => {
    const ratio = isRate(term) ? readRatio(paragraph.text, terms, index) : undefined;
    const claim = ratio && toClaim(paragraph.text, terms.terms, index, ratio);
    return claim ? [claim] : [];
  });
}

/** Words before a number of what is not done yet. */
const pending = /(?:正在|限期|尚未|尚在|逾期|仍在|待|拟|未)[^，。；、]*$/u;

/** Works a ratio out; undefined when the numbers that its words name do not give it, but the words are not sure, or others do. */
function toClaim(text: string, terms: readonly Term[], index: number, ratio: Ratio): Claim | undefined {
  const term = terms[index]!;
  const { part, whole, form, sure } = ratio;
  const goes = (a: Interval, b: Interval): boolean => {
    const result = toResult(form, a, b);
    return result !== undefined && allows(term.quantity, scale(result, partsOfOne(term.quantity)!));
  };
  const numbers = [part, ...whole].map(({ quantity }) => quantity);
  const partBounds = toBounds(alignDecimals(part.quantity, numbers));
  const wholeBounds = whole.map((one) => toWholeBounds(one, numbers)).reduce(add);
  if (goes(partBounds, wholeBounds)) return write(text, term, ratio, true);
  // A target leaves little doubt of what is meant; elsewhere any number of the sentence may be.
  const isNear = (other: Term): boolean => !whole.some((one) => hasCue(one, 'target')) || term.clause - other.clause <= NEAR;
  const others = (ratio.isFixed ? [] : terms)
    .slice(Math.max(0, index - REACH), index)
    .filter(
      (other) =>
        isNear(other) && other.passage >= term.passage - 1 && other !== part && !whole.includes(other) && isComparable(other, part),
    )
    .slice(-OTHERS);
  const otherWhole = others.findLast((other) => goes(partBounds, toWholeBounds(other, numbers)));
  if (otherWhole) return write(text, term, { ...ratio, whole: [otherWhole] }, true);
  const otherPart = others.findLast((other) => goes(toBounds(other.quantity), wholeBounds));
  if (otherPart) return write(text, term, { ...ratio, part: otherPart }, true);
  if (!sure || [part, ...whole].some(({ masks }) => masks !== term.masks)) return undefined;
  // What is still being done is no result: 已整改139个，正在整改7个，整改率95.2%.
  if (pending.test(text.slice(part.words.start, part.quantity.span.start))) return undefined;
  // A number that has lost its unit may be the one that is meant: 参加培训240，取得证书216人，取证率90%.
  if (terms.slice(Math.max(0, index - 3), index).some((other) => isUnitLost(text, other.quantity))) return undefined;
  const beside = (one: Term): Interval[] =>
    others.filter(({ clause }) => Math.abs(clause - one.clause) <= 1).map(({ quantity }) => toBounds(quantity));
  if (ratio.kind === 'rate' && !whole.some((one) => hasCue(one, 'target'))) {
    if (whole.length === 1 && beside(whole[0]!).some((other) => goes(partBounds, add(wholeBounds, other)))) return undefined;
    if (beside(part).some((other) => goes(add(partBounds, other), wholeBounds))) return undefined;
  }
  const bounds = [...others, part, ...whole].map(({ quantity }) => toBounds(quantity));
  const isNamed = (at: number, other: number): boolean => at === others.length && other > at;
  // A rate with decimals is seldom met by chance.
  if (
    term.quantity.low.decimals > 0 &&
    bounds.some((a, at) => bounds.some((b, other) => at !== other && !isNamed(at, other) && goes(a, b)))
  )
    return undefined;
  return write(text, term, ratio, false);
}

/** A target is decided, not measured: 30亿元 is what it says, to a tenth. */
function toWholeBounds(whole: Term, numbers: readonly Quantity[]): Interval {
  const quantity = alignDecimals(whole.quantity, numbers);
  const isRound = quantity.low.decimals === 0 && quantity.low.scale > 0 && hasCue(whole, 'target');
  return toBounds(isRound ? { ...quantity, low: withDecimals(quantity.low, 1) } : quantity);
}

function toResult(form: Ratio['form'], part: Interval, whole: Interval): Interval | undefined {
  const one = { low: new Big(1), high: new Big(1) };
  const quotient = divide(part, whole);
  if (form === 'rest') return quotient && subtract(one, quotient);
  return quotient && form === 'excess' ? subtract(quotient, one) : quotient;
}

function write(text: string, { quantity: stated }: Term, { kind, form, part, whole }: Ratio, holds: boolean): Claim {
  const operands = [part, ...whole].map(({ quantity }) => quantity);
  const [a, ...printed] = operands.map((operand) => printNumber(text, operand, operands));
  const b = printed.length > 1 ? `（${printed.join('＋')}）` : printed[0]!;
  const parts = partsOfOne(stated)!;
  const p = toValue(part.quantity.low);
  const w = whole.map(({ quantity }) => toValue(quantity.low)).reduce((sum, value) => sum.plus(value));
  const result = (form === 'rest' ? w.minus(p) : form === 'excess' ? p.minus(w) : p).times(parts).div(w);
  const quotient = form === 'rest' ? `（${b}－${a}）÷${b}` : form === 'excess' ? `（${a}－${b}）÷${b}` : `${a}÷${b}`;
  const decimals = stated.low.decimals;
  return {
    kind,
    stated,
    operands,
    arithmetic: `${quotient}＝${result.toFixed(parts === 10 ? 1 : Math.max(decimals, 2))}${stated.unit}`,
    holds,
    expected: stated.low.script === 'arabic' ? result.toFixed(decimals) : undefined,
  };
}
