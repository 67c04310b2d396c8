import Big from 'big.js';
import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { cueSet, holds, holdsCue } from '../itemKinds';
import { powerOfTen, toBounds, toValue, type Interval } from '../values';
import { add, alignDecimals, allows, divide, isSingle, printNumber, scale, subtract, withDecimals } from './arithmetic';
import { findPairs, type ChangePair } from './changePairs';
import type { Claim } from './claim';
import { findLastCue, hasCue, readTerms, uncovered, type Term, type TermReader } from './passages';

/** How many statements on one change are read. */
const MOST_STATEMENTS = 4;
/** Means are cut short and taken from unrounded values: so many percentage points off are let pass. */
const MEAN_LEEWAY = 0.3;
const changing = cueSet('reach', 'rise', 'fall', 'multiple');
const one: Interval = { low: new Big(1), high: new Big(1) };

/** The numbers of a paragraph, and the pairs of them that a change is told between. */
export interface Changes {
  readonly terms: readonly Term[];
  readonly pairs: readonly ChangePair[];
}

/** Reads the changes of a paragraph; undefined where no word speaks of one. O(items). */
export function readChanges(paragraph: Paragraph, read: TermReader = readTerms): Changes | undefined {
  if (!holds(paragraph, 'quantity') || !holdsCue(paragraph, changing)) return undefined;
  const { terms } = read(paragraph);
  return { terms, pairs: findPairs(paragraph.text, terms) };
}

/**
 * Finds what is said of a change whose two values stand in the paragraph: 由568家增加到929家，净增361家，增长63.6%. Statements in real
 * terms (可比价) are left out, and those on an output that prices may account for.
 */
export function findChanges(paragraph: Paragraph, changes = readChanges(paragraph)): Claim[] {
  if (!changes) return [];
  const claims = new Map<Quantity, Claim>();
  for (const pair of changes.pairs) {
    for (const claim of readStatements(paragraph.text, changes.terms, pair)) {
      // What several pairs may say holds when it holds for one of them.
      if (!claims.get(claim.stated)?.holds) claims.set(claim.stated, claim);
    }
  }
  return [...claims.values()];
}

/** Words and numbers that point in opposite directions: 由31家增加到26家. */
export interface Turn {
  readonly from: Quantity;
  readonly to: Quantity;
  /** The numbers as printed and how they compare: 26＜31. */
  readonly arithmetic: string;
}

/** Tells which of a paragraph's changes go the other way than its words say. */
export function findTurns({ text }: Paragraph, { pairs }: Changes): Turn[] {
  return pairs.flatMap((pair) => toTurn(text, pair));
}

function toTurn(text: string, { from, to, form, direction }: ChangePair): Turn[] {
  if (form !== 'between' || !direction || isRank(to.quantity)) return [];
  const [a, b] = [toBounds(from.quantity), toBounds(to.quantity)];
  if (direction === 'rise' ? b.high.gte(a.low) : b.low.lte(a.high)) return [];
  const operands = [from.quantity, to.quantity];
  const [x, y] = operands.map((operand) => printNumber(text, operand, operands));
  return [{ from: from.quantity, to: to.quantity, arithmetic: `${y}${direction === 'rise' ? '＜' : '＞'}${x}` }];
}

/** A rank rises to a smaller number, and what is done faster takes less time. */
function isRank({ unit }: Quantity): boolean {
  return ['位', '名', '级', '类', '线', '天', '日', '小时', '分钟', '秒'].includes(unit);
}

/** Reads the clauses behind a pair as long as they say nothing but how much the change is. */
function* readStatements(text: string, terms: readonly Term[], pair: ChangePair): Generator<Claim> {
  let clause = Math.max(pair.from.clause, pair.to.clause);
  for (const term of terms.slice(pair.next, pair.next + MOST_STATEMENTS)) {
    if (term.clause - clause > 1 || term.passage !== pair.to.passage || !saysOnlyChange(text, term)) return;
    clause = term.clause;
    const claim = isSingle(term.quantity) && !isOfOtherTime(term, pair) ? readStatement(text, term, pair) : undefined;
    if (claim) yield claim;
  }
}

function saysOnlyChange(text: string, term: Term): boolean {
  return (
    hasCue(term, 'rise', 'fall', 'multiple') &&
    !hasCue(term, 'reach', 'each', 'target', 'share', 'rate') &&
    (hasCue(term, 'multiple') || !term.dates.some(({ year }) => year !== undefined)) &&
    uncovered(text, term.words, term).every((piece) => piece.length < 2)
  );
}

/** 由2016年的…增加到…，比上年增长8%: another time than the one the first value is of. */
function isOfOtherTime(term: Term, pair: ChangePair): boolean {
  return hasCue(term, 'basis', 'former') && !pair.isFormer;
}

/** What the two values of a pair give in answer to one statement. */
interface Outcome {
  readonly kind: Claim['kind'];
  readonly result: Interval;
  readonly value: Big;
  /** The operation as written, without its result. */
  readonly sum: string;
}

function readStatement(text: string, term: Term, pair: ChangePair): Claim | undefined {
  const { quantity: stated } = term;
  if (hasCue(term, 'real') || pair.from.masks !== term.masks || pair.to.masks !== term.masks) return undefined;
  const outcomes = hasCue(term, 'annual') ? workOutMean(text, stated, pair) : workOut(text, term, pair);
  const outcome = outcomes.find(({ result }) => allows(stated, result));
  const claim = (outcome ?? outcomes[0]) && write(text, stated, pair, outcome ?? outcomes[0]!, outcome !== undefined);
  // 提高5% for 5个百分点 is a slip of its own.
  if (claim?.kind === 'points' && stated.measure === 'percent')
    return { ...claim, holds: false, expected: outcome ? stated.low.value : undefined };
  return claim?.holds === false && isPriceEffect(pair, stated, outcomes[0]!) ? undefined : claim;
}

function workOut(text: string, term: Term, pair: ChangePair): Outcome[] {
  const { quantity: stated } = term;
  const { from, to, form } = pair;
  const falls = findLastCue(term, 'rise', 'fall')?.role === 'fall';
  const operands = form === 'amount' ? [to.quantity, from.quantity] : [from.quantity, to.quantity];
  const [p, q] = operands.map((operand) => printNumber(text, operand, operands)) as [string, string];
  const [a, b] = form === 'amount' ? [`（${p}${pair.direction === 'fall' ? '＋' : '－'}${q}）`, p] : [p, q];
  const bounds = readValues(pair, (quantity) => toBounds(alignDecimals(quantity, operands)));
  const values = readValues(pair, toPoint);
  const quotient = divide(bounds.last, bounds.first);
  const exact = divide(values.last, values.first);
  if (!quotient || !exact) return [];
  const ends = stated.measure === 'percent' || stated.measure === 'point' ? readValues(pair, toPercent) : bounds;
  const difference = falls ? subtract(ends.first, ends.last) : subtract(ends.last, ends.first);
  const amount = falls ? values.first.low.minus(values.last.low) : values.last.low.minus(values.first.low);
  const between = falls ? `${a}－${b}` : `${b}－${a}`;
  const growth = (factor: number, kind: Claim['kind']): Outcome => ({
    kind,
    result: scale(falls ? subtract(one, quotient) : subtract(quotient, one), factor),
    value: (falls ? one.low.minus(exact.low) : exact.low.minus(1)).times(factor),
    sum: form === 'amount' ? `${q}÷${a}` : falls ? `1－${b}÷${a}` : `${b}÷${a}－1`,
  });
  const isPercent = to.quantity.measure === 'percent';
  if (stated.measure === 'point' && isPercent) return [{ kind: 'points', result: difference, value: amount, sum: between }];
  if (stated.measure === 'percent' && stated.unit !== '‰') {
    const points: Outcome[] = isPercent ? [{ kind: 'points', result: difference, value: amount, sum: between }] : [];
    return hasCue(term, 'multiple') ? [] : [growth(100, 'growth'), ...points];
  }
  if (stated.unit === '倍') {
    if (hasCue(term, 'multiple')) return [{ kind: 'times', result: quotient, value: exact.low, sum: `${b}÷${a}` }];
    return falls ? [] : [growth(1, 'times')];
  }
  if (stated.unit === '番') return [toDoublings(quotient, exact.low, `${b}÷${a}`)];
  if (form === 'amount' || stated.measure !== to.quantity.measure || stated.unit !== to.quantity.unit) return [];
  const power = powerOfTen(stated.low.scale);
  return [{ kind: 'difference', result: difference, value: amount.div(power), sum: between }];
}

/** 翻一番 is said of 1.75 times as much and more; what is printed, 一番, stands for half a doubling more or less. */
function toDoublings(quotient: Interval, value: Big, sum: string): Outcome {
  const count = (factor: Big): number => (factor.gt(0) ? Math.log2(factor.toNumber()) : -1);
  return {
    kind: 'times',
    result: { low: new Big(count(quotient.low) - 0.1), high: new Big(count(quotient.high) - 0.3) },
    value,
    sum,
  };
}

/** 从2018年的100亿元增加到2022年的146.4亿元，年均增长10%: the mean growth, where both years are told. */
function workOutMean(text: string, stated: Quantity, { from, to, form }: ChangePair): Outcome[] {
  const first = from.dates.at(-1)?.year;
  const last = to.dates.at(-1)?.year;
  const quotient = divide(toBounds(alignDecimals(to.quantity, [from.quantity])), toBounds(alignDecimals(from.quantity, [to.quantity])));
  if (form !== 'between' || first === undefined || last === undefined || last - first < 2) return [];
  if (!quotient?.low.gt(0) || stated.measure !== 'percent' || to.quantity.measure === 'percent') return [];
  const years = last - first;
  const grow = (value: Big): Big => new Big((Math.pow(value.toNumber(), 1 / years) - 1) * 100);
  const operands = [from.quantity, to.quantity];
  const [a, b] = operands.map((operand) => printNumber(text, operand, operands)) as [string, string];
  return [
    {
      kind: 'growth',
      result: { low: grow(quotient.low).minus(MEAN_LEEWAY), high: grow(quotient.high).plus(MEAN_LEEWAY) },
      value: grow(toValue(to.quantity.low).div(toValue(from.quantity.low))),
      sum: `（${b}÷${a}）开${years}次方－1`,
    },
  ];
}

/** First and last value of a pair; where only the amount of the change is printed, the first is worked out. */
function readValues(
  { from, to, form, direction }: ChangePair,
  read: (quantity: Quantity) => Interval,
): { first: Interval; last: Interval } {
  const last = read(to.quantity);
  const other = read(from.quantity);
  if (form === 'between') return { first: other, last };
  return { first: direction === 'fall' ? add(last, other) : subtract(last, other), last };
}

/** A percentage without decimals is most often meant as it is: 40%. */
function toPercent(quantity: Quantity): Interval {
  const { low } = quantity;
  return toBounds(low.decimals > 0 ? quantity : { ...quantity, low: withDecimals(low, 1) });
}

function toPoint({ low }: Quantity): Interval {
  const value = toValue(low);
  return { low: value, high: value };
}

/** Growth of an output in real terms lies below that of its figures, by as much as prices rise in a year; over several years anything goes. */
function isPriceEffect({ from, to, isFormer }: ChangePair, stated: Quantity, { kind, value }: Outcome): boolean {
  if ((!from.output && !to.output) || (kind !== 'growth' && kind !== 'times')) return false;
  if (!isFormer || kind === 'times') return true;
  const gap = value.minus(toValue(stated.low));
  return gap.gte(-5) && gap.lte(15);
}

/** 万元 of 400万元. */
function printUnit(text: string, { low, unitSpan, unit }: Quantity): string {
  return (low.scaleSpan ? text.slice(low.scaleSpan.start, low.scaleSpan.end) : '') + (unitSpan ? unit : '');
}

function write(text: string, stated: Quantity, pair: ChangePair, { kind, value, sum }: Outcome, holds: boolean): Claim {
  const unit = kind === 'points' ? '个百分点' : printUnit(text, stated);
  const { decimals } = stated.low;
  const shown = kind === 'growth' || kind === 'times' ? value.toFixed(Math.max(decimals, 2)) : value.toString();
  return {
    kind,
    stated,
    operands: pair.form === 'amount' ? [pair.to.quantity, pair.from.quantity] : [pair.from.quantity, pair.to.quantity],
    arithmetic: `${sum}＝${shown.replace('-', '－')}${unit}`,
    holds,
    expected: stated.low.script === 'arabic' && value.gt(0) ? value.toFixed(decimals) : undefined,
  };
}
