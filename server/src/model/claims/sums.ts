import { lazy } from '../../base/lazy';
import { hasCarriedOver } from '../../grammar/partNames';
import { firstAtOrBehind } from '../../base/search';
import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { intersects, toRough, toValue } from '../values';
import type { Claim } from './claim';
import { addSpreads, addValues, isPlain, toSpread, writeLike, writeSum } from './sumsArithmetic';
import { readColumns, unitOf, type Column, type Entry } from './sumsEntries';
import { findEvidence, isTotal, sidesOf, type Evidence } from './sumsEvidence';
import { distance, isJoined, isSaidOf, isSlip, saySame, type Reading } from './sumsSlips';

/** Finds sums: a whole and the parts that are said to be all of it, or come so near to it that they must be. */
export function findSums(paragraph: Paragraph, columns: readonly Column[] = readColumns(paragraph)): readonly Claim[] {
  if (columns.length === 0) return [];
  const known = new Map<Quantity, Claim[]>();
  const slips = new Map<Quantity, Claim>();
  for (const column of columns) {
    const found = findEvidence(column);
    if (found.length === 0) continue;
    const places = new Map(column.entries.map(({ quantity }, index) => [quantity, index]));
    for (const evidence of found) {
      const claim = settle(paragraph.text, column, evidence);
      if (!claim) continue;
      const misstated = findMisstated(column, places, evidence, claim);
      if (misstated && !slips.has(misstated)) slips.set(misstated, toClaim(paragraph.text, claim.operands, misstated, false, false));
      const ofWhole = known.get(claim.stated);
      if (!ofWhole) known.set(claim.stated, [claim]);
      else if (!ofWhole.some((other) => saysSame(other, claim))) ofWhole.push(claim);
    }
  }
  if (known.size === 0) return [];
  const claims = [...known.values()].flat();
  const heldBy = new Map<Quantity, Claim[]>();
  for (const claim of claims) {
    if (!claim.holds) continue;
    for (const operand of claim.operands) heldBy.set(operand, [...(heldBy.get(operand) ?? []), claim]);
  }
  const hasMask = maskFinder(paragraph);
  const isMeant = (claim: Claim): boolean => claim.holds || (!isOutweighed(claim, known, heldBy) && !hasMask(claim));
  const isSure = (claim: Claim): boolean => !known.get(claim.stated)?.some(({ holds }) => holds) && !hasMask(claim);
  const sure = [...slips.values()].filter(isSure);
  const said = new Set(sure.map(({ stated }) => stated));
  return [...claims.filter((claim) => isMeant(claim) && !said.has(claim.stated)), ...sure];
}

/**
 * The number that the parts are said to be of, where they add up to another one instead that says the same: 受理745件，其中来信386件、
 * 来访368件，受理总量754件. It is one slip away from the other.
 */
function findMisstated(
  { entries }: Column,
  places: ReadonlyMap<Quantity, number>,
  { total }: Evidence,
  { stated, operands, holds }: Claim,
): Quantity | undefined {
  const first = places.get(operands[0]!);
  const sum = entries[places.get(stated) ?? -1];
  if (!holds || first === undefined) return undefined;
  const isSaid = first > 0 && isSaidOf([entries[first]!], entries[first - 1]!);
  const whole = isSaid ? entries[first - 1] : total === undefined ? undefined : entries[total];
  if (!whole || !sum || whole === sum || whole.aside || whole.isBare || !isPlain(whole.quantity) || operands.includes(whole.quantity))
    return undefined;
  if (fitter(operands)(whole.quantity, 'rounded') || !saySame(whole, sum, isSaid)) return undefined;
  return whole.quantity;
}

/** In a sentence longer than this what is masked far behind a sum has nothing to do with it. */
const longestSentence = 1000;

/**
 * Tells of a paragraph's sums whether a value is masked or lost in their stretch, up to the end of their last sentence: a part
 * that nobody knows yet. O(log masks) each.
 */
function maskFinder({ text, syntax }: Paragraph): (claim: Claim) => boolean {
  const masks = syntax.items.flatMap(({ kind, span }) => (kind === 'placeholder' || kind === 'hole' ? [span.start] : []));
  return ({ stated, operands }) => {
    if (masks.length === 0) return false;
    const spans = [stated, ...operands].map(({ span }) => span);
    const from = Math.min(...spans.map(({ start }) => start));
    const last = Math.max(...spans.map(({ end }) => end));
    const mask = masks[firstAtOrBehind(masks, from, (start) => start)];
    return mask !== undefined && (mask < last || (mask - last < longestSentence && !text.slice(last, mask).includes('。')));
  };
}

/** Tells whether two claims of one whole are the same, or both fail. */
function saysSame(a: Claim, b: Claim): boolean {
  if (!a.holds && !b.holds) return true;
  return a.operands.length === b.operands.length && a.operands.every((operand, index) => operand === b.operands[index]);
}

/**
 * Tells whether what holds takes away the ground of what fails: the same parts are of another whole, the whole has its parts, or
 * one of the parts is itself the whole of another (受理87件，已办结78件，余9件).
 */
function isOutweighed(
  { stated, operands, surmised }: Claim,
  known: ReadonlyMap<Quantity, readonly Claim[]>,
  heldBy: ReadonlyMap<Quantity, readonly Claim[]>,
): boolean {
  if (heldBy.get(operands[0]!)?.some((held) => operands.every((operand) => held.operands.includes(operand)))) return true;
  if (operands.some((operand) => heldBy.get(operand)?.some((held) => operands.includes(held.stated)))) return true;
  return surmised === true && (known.get(stated)?.some(({ holds }) => holds) ?? false);
}

/** So many parts may stand before 其余. */
const longestRest = 12;

function settle(text: string, column: Column, evidence: Evidence): Claim | undefined {
  const { entries } = column;
  const lists = listParts(column, evidence);
  const quantities = (parts: readonly number[]): Quantity[] => parts.map((index) => entries[index]!.quantity);
  // What is nearest is meant, if it fits; the other numbers are tried as printed, with a list as it stands.
  const rest: { readonly operands: readonly Quantity[]; readonly fits: Fit; readonly wholes: readonly number[] }[] = [];
  for (const [order, parts] of lists.entries()) {
    const [nearest, ...wholes] = findWholes(column, parts, evidence);
    if (nearest === undefined) continue;
    const mixed = findMixed(column, evidence, parts);
    const choices = mixed.length > 0 ? [quantities(parts), inOrder([...quantities(parts), ...mixed])] : [quantities(parts)];
    for (const operands of choices) {
      const fits = fitter(operands);
      if (fits(entries[nearest]!.quantity, 'rounded')) return toClaim(text, operands, entries[nearest]!.quantity, true, false);
      if (order === 0 || evidence.kind !== 'list') rest.push({ operands, fits, wholes });
    }
  }
  for (const { operands, fits, wholes } of rest) {
    const whole = wholes.find((index) => fits(entries[index]!.quantity, 'printed'));
    if (whole !== undefined) return toClaim(text, operands, entries[whole]!.quantity, true, false);
  }
  const reading = chooseReading(column, evidence, lists);
  if (!reading || findMixed(column, evidence, reading.parts).length > 0) return undefined;
  const stated = entries[reading.whole]!.quantity;
  const operands = quantities(reading.parts);
  if (entries[reading.whole]!.total === 'running' && evidence.kind === 'total') return undefined;
  if (isOfTwo(entries, reading) || [reading.whole, ...reading.parts].some((index) => entries[index]!.isBare)) return undefined;
  if (![stated, ...operands].every(isPlain) || !isSlip(text, column, evidence, reading)) return undefined;
  if ((evidence.kind === 'remainder' && isNested(operands)) || speaksOfOverlap(text, stated, operands)) return undefined;
  return toClaim(text, operands, stated, false, evidence.strength === 'near');
}

/** Tells whether the numbers behind one of the parts make up this part: 贫困户120户，其中重点户26户，已脱贫15户，其余11户. */
function isNested(operands: readonly Quantity[]): boolean {
  return operands.some((part, index) => index < operands.length - 2 && addValues(operands.slice(index + 1)).eq(toValue(part.low)));
}

/** So far behind the numbers a word is looked for that explains why they are more than their whole. */
const nearby = 40;

/** Tells whether the text says that things were counted twice: （部分人员同时受到两种处理）. */
function speaksOfOverlap(text: string, stated: Quantity, operands: readonly Quantity[]): boolean {
  const last = Math.max(stated.span.end, ...operands.map(({ span }) => span.end));
  return /^[^。；]*?(?:同时|重复|重叠|交叉|兼)/u.test(text.slice(last, last + nearby));
}

/** Tells whether the parts are of the two numbers before them together: 旧存12件，新收60件，已办66件，余6件. */
function isOfTwo(entries: readonly Entry[], { parts }: Reading): boolean {
  const [first, second] = entries.slice(Math.max(0, parts[0]! - 2), parts[0]);
  if (!first || !second || first.sentence !== second.sentence || first.joined) return false;
  if (isSaidOf([entries[parts[0]!]!], second) && !hasCarriedOver(first.name + second.name)) return false;
  return addValues(parts.map((index) => entries[index]!.quantity)).eq(addValues([first.quantity, second.quantity]));
}

function inOrder(quantities: readonly Quantity[]): Quantity[] {
  return [...quantities].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a number may differ from the sum as rounding allows, or is to be the sum as printed. */
type Exactness = 'rounded' | 'printed';

type Fit = (whole: Quantity, as: Exactness) => boolean;

/** Gives a test whether a number can be the sum of some. Counts, and numbers far from it, need no exact arithmetic. */
function fitter(operands: readonly Quantity[]): Fit {
  const rough = operands.reduce((sum, quantity) => sum + toRough(quantity.low), 0);
  const plain = operands.every(isPlain);
  const counts = plain && operands.every(isCount);
  const spread = lazy(() => addSpreads(operands));
  const exact = lazy(() => addValues(operands));
  return (whole, as) => {
    const value = toRough(whole.low);
    // Binary arithmetic is off by less than this.
    if (as === 'printed') return Math.abs(value - rough) <= 1e-9 * value && exact().eq(toValue(whole.low));
    if (plain && isPlain(whole)) {
      if (counts && isCount(whole)) return value === rough;
      // Rounding alone never takes away a half, even of 1 and 1 that are printed as 1.
      if (Math.max(value, rough) > 2.5 * Math.min(value, rough)) return false;
    }
    return intersects(spread(), toSpread(whole));
  };
}

/** Tells whether a number is a whole one without multiplier, and short enough for binary arithmetic. */
function isCount({ low: { scale, decimals, value } }: Quantity): boolean {
  return scale === 0 && decimals === 0 && value.length < 12;
}

function toClaim(text: string, operands: readonly Quantity[], stated: Quantity, holds: boolean, surmised: boolean): Claim {
  return {
    kind: 'sum',
    stated,
    operands,
    arithmetic: writeSum(text, operands, stated),
    holds,
    ...(holds ? undefined : { expected: writeLike(addValues(operands), stated) }),
    ...(surmised ? { surmised } : undefined),
  };
}

/** The lists of parts that the evidence may mean, the likeliest first. */
function listParts({ entries, owned }: Column, { kind, members }: Evidence): (readonly number[])[] {
  const first = members[0]!;
  const last = members.at(-1)!;
  const sentence = entries[last]!.sentence;
  const inSentence = (index: number): boolean =>
    index >= (owned ? 1 : 0) && index < entries.length && entries[index]!.sentence === sentence && !entries[index]!.aside;
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const open = (parts: readonly number[]): boolean =>
    parts.every((index) => inSentence(index) && (!isTotal(entries[index]!) || members.includes(index)));
  const near = kind === 'list' ? members.filter((index) => entries[index]!.part === entries[first]!.part) : members;
  const lists: (readonly number[])[] = kind === 'remainder' ? [] : near.length < members.length ? [near, members] : [members];
  if (kind === 'remainder') {
    for (let from = last - 1; from >= last - longestRest && inSentence(from); from--) {
      // 其余 is what is left of the whole that 其中 divides.
      if (entries[from]!.opens) lists.length = 0;
      lists.push(range(from, last));
      if (entries[from]!.opens) break;
    }
  } else if (kind === 'total') for (let from = first + 1; from < last; from++) lists.push(range(from, last));
  else if (kind === 'list') {
    // 10个产业园：5个…、4个…和1个…: the first of a list may be the whole of the others.
    if (entries[first]!.opens === 'colon') lists.push(members.slice(1));
    for (let count = members.length - 1; count > 1; count--) if (!entries[members[count]!]!.joined) lists.push(members.slice(0, count));
    // What comes behind a nested 其中 may belong to the outer list again.
    const isNested = entries[last + 1]?.opens === 'part';
    for (let next = last + 2; isNested && next <= last + 6 && inSentence(next); next++) lists.push([...members, ...range(next, next)]);
  } else {
    for (let from = first; from >= first - 2; from--) for (let to = last; to <= last + 3; to++) lists.push(range(from, to));
  }
  return lists.filter((parts) => parts.length > 1 && open(parts));
}

/** The numbers that may be the whole of the parts: one of the few before them, or a total behind them. */
function findWholes({ entries, owned }: Column, parts: readonly number[], { total }: Evidence): number[] {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const { sentence } = entries[first]!;
  const before: number[] = [];
  // A list that 其中 ties to the number before it is of nothing said earlier.
  const reach = first > 0 && isSaidOf([entries[first]!], entries[first - 1]!) && isJoined(parts.map((index) => entries[index]!)) ? 0 : 1;
  for (let index = startOfList(entries, first) - 1; index >= 0 && before.length < 5; index--) {
    const entry = entries[index]!;
    if (!(owned && index === 0) && sentence - entry.sentence > reach) break;
    if (entry.aside !== 'other') before.push(index);
  }
  const behind = [last + 1, last + 2].filter((index) => {
    const entry = entries[index];
    return entry && isTotal(entry) && entry.sentence - sentence <= 1;
  });
  return [...new Set([...(total === undefined ? [] : [total]), ...before, ...behind])];
}

/** Where the list of 其中 begins in which a part stands: its other parts are beside it, and no whole of it. */
function startOfList(entries: readonly Entry[], index: number): number {
  let start = index;
  while (start > 0 && index - start < longestRest && entries[start]!.joined) start--;
  return entries[start]!.opens === 'part' ? start : index;
}

/** Counts in another unit that stand among the parts as if they were parts: 来信12件、来访30批，共42件. */
function findMixed({ entries, others }: Column, { kind, division, total }: Evidence, parts: readonly number[]): Quantity[] {
  const from = entries[parts[0]!]!.clause;
  const to = entries[total ?? parts.at(-1)!]!.clause;
  const unit = unitOf(entries[parts[0]!]!.quantity);
  const mixed: Quantity[] = [];
  for (let clause = from + 1; clause < to && clause - from < 32; clause++) {
    const other = others.get(clause);
    if (!other || unitOf(other.quantity) === unit || other.aside) continue;
    const like = kind === 'sides' || kind === 'series' ? sidesOf(other).some((side) => side.division === division) : kind !== 'remainder';
    if (like) mixed.push(other.quantity);
  }
  return mixed;
}

/** The reading that the text means when none adds up. */
function chooseReading(column: Column, evidence: Evidence, lists: readonly (readonly number[])[]): Reading | undefined {
  const { entries } = column;
  const choices = evidence.kind === 'remainder' || evidence.strength === 'usual' ? lists : lists.slice(0, 1);
  let best: Reading | undefined;
  let least = Infinity;
  for (const parts of choices) {
    const whole = evidence.total ?? findNamedWhole(column, parts);
    if (whole === undefined) continue;
    const sum = parts.reduce((total, index) => total + toRough(entries[index]!.quantity.low), 0);
    const gap = distance(sum, toRough(entries[whole]!.quantity.low));
    if (gap < least) [best, least] = [{ parts, whole }, gap];
  }
  return best;
}

/** The whole that parts are said to be of: what 其中 or a bracket explains, a number with 共 near them, else the number before. */
function findNamedWhole({ entries, owned }: Column, parts: readonly number[]): number | undefined {
  const first = parts[0]!;
  const { sentence } = entries[first]!;
  for (let index = first; index > 0 && index > first - 8; index--) {
    const entry = entries[index]!;
    if (entry.sentence !== sentence) break;
    if (entry.opens || (owned && index === 1)) return plainBefore(entries, index, 1);
    if (index < first && isTotal(entry)) return index;
  }
  const behind = parts.at(-1)! + 1;
  const total = entries[behind];
  const before = plainBefore(entries, first, entries[first - 1]?.sentence === sentence ? 0 : 1);
  if (total && isTotal(total) && total.sentence === sentence && (before === undefined || !isTotal(entries[before]!))) return behind;
  return before;
}

function plainBefore(entries: readonly Entry[], index: number, sentences: number): number | undefined {
  const { sentence } = entries[index]!;
  for (let before = index - 1; before >= 0 && before > index - 4; before--) {
    if (sentence - entries[before]!.sentence > sentences) return undefined;
    if (entries[before]!.aside !== 'other') return before;
  }
  return undefined;
}
