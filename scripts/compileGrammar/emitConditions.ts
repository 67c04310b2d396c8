import type { CharSet } from './charSet';
import { ANY_OR_END, charOf, sizeOf } from './charSet';
import type { Expression } from './expression';
import { areaOf, firstsOf, openingOf, secondsOf } from './openings';
import type { Place, Tables } from './tables';

/** What writing code needs of what is around it. */
export interface Writer {
  readonly tables: Tables;
  /** The function that matches an expression; `ruleName` is the rule it stands in. */
  functionOf(item: Expression, ruleName: string): string;
  /** The same, but it leaves no nodes. */
  testOf(item: Expression, ruleName: string): string;
}

/** The place that many units behind `p`. */
export const placeAt = (offset: number): Place => (offset === 0 ? 'p' : `p + ${offset}`);

/** Whether the expression only looks. */
export const isTest = (item: Expression | undefined): boolean => item?.kind === 'not' || item?.kind === 'ahead';

/** Longer words are compared in a loop. */
const MAX_INLINE_WORD = 3;
/** Pairs of units are told apart where that leaves out so much of what two sets would let pass. */
const WORTH_PAIRS = 4;
/** Longer sequences get a function. */
const MAX_INLINE_SEQUENCE = 4;

/** How many units an expression takes that can be seen from a few conditions; undefined for all others. */
export function lengthOf(item: Expression): number | undefined {
  if (item.kind === 'char') return 1;
  if (item.kind === 'words') {
    const [word = '', ...others] = item.words;
    return others.length === 0 && word.length <= MAX_INLINE_WORD ? word.length : undefined;
  }
  if (item.kind !== 'sequence') return undefined;
  const lengths = item.items.map((each) => (isTest(each) ? 0 : lengthOf(each)));
  const total = lengths.reduce<number>((sum, length) => sum + (length ?? Infinity), 0);
  return total > 0 && total <= MAX_INLINE_SEQUENCE ? total : undefined;
}

/**
 * The items of a sequence in the order in which to look at them: what must stand at a place is cheaper to see than
 * what must not, so a unit comes before the tests at its place.
 */
export function inLookingOrder(items: readonly Expression[]): Expression[] {
  const ordered: Expression[] = [];
  let tests: Expression[] = [];
  for (const item of items) {
    if (isTest(item)) tests.push(item);
    else {
      // A single unit can be seen ahead of time; it is not passed before the tests have been made.
      if (tests.length > 0 && lengthOf(item) === 1) ordered.push({ kind: 'ahead', item, key: `&${item.key}` });
      ordered.push(...tests, item);
      tests = [];
    }
  }
  return [...ordered, ...tests];
}

/** Code that matches an expression at a place and gives where the match ends, or a negative number. */
export function callOf(writer: Writer, item: Expression, place: Place, ruleName: string): string {
  if (item.kind === 'words' && lengthOf(item) === undefined) return `longest(${place}, ${writer.tables.wordTable(item)})`;
  return `${writer.functionOf(item, ruleName)}(${place})`;
}

/** Conditions that all hold where the expression, a test or one of known length, matches at an offset from `p`. */
export function conditionsOf(writer: Writer, item: Expression, offset: number, ruleName: string): string[] {
  if (item.kind === 'not') {
    const refused = refusalsOfNot(writer, item.item, offset, ruleName);
    if (item.item.kind === 'char') return [writer.tables.inSet(item.item.set, placeAt(offset), false)];
    return [`!(${refused.join(' && ')})`];
  }
  if (item.kind === 'ahead') {
    return lengthOf(item.item) === undefined
      ? [`${testCall(writer, item.item, offset, ruleName)} >= 0`]
      : conditionsOf(writer, item.item, offset, ruleName);
  }
  if (item.kind === 'sequence') {
    const conditions = new Set<string>();
    let at = offset;
    for (const each of inLookingOrder(item.items)) {
      for (const condition of conditionsOf(writer, each, at, ruleName)) conditions.add(condition);
      if (!isTest(each)) at += lengthOf(each) ?? 0;
    }
    return [...conditions];
  }
  return unitChecks(writer.tables, item, offset, true);
}

/** Conditions of which one holds where the expression, a test or a terminal of known length, does not match. */
export function refusalsOf(writer: Writer, item: Expression, offset: number, ruleName: string): string[] {
  if (item.kind === 'not') return [all(refusalsOfNot(writer, item.item, offset, ruleName))];
  if (item.kind === 'ahead') {
    return lengthOf(item.item) === undefined
      ? [`${testCall(writer, item.item, offset, ruleName)} < 0`]
      : refusalsOf(writer, item.item, offset, ruleName);
  }
  if (item.kind === 'sequence') return [`!(${conditionsOf(writer, item, offset, ruleName).join(' && ')})`];
  return unitChecks(writer.tables, item, offset, false);
}

/** Conditions that all hold where `~item` does not match. */
function refusalsOfNot(writer: Writer, item: Expression, offset: number, ruleName: string): string[] {
  if (lengthOf(item) !== undefined) return conditionsOf(writer, item, offset, ruleName);
  const guards = item.kind === 'words' ? [] : guardsOf(writer.tables, item, offset);
  return [...guards, `${testCall(writer, item, offset, ruleName)} >= 0`];
}

function testCall(writer: Writer, item: Expression, offset: number, ruleName: string): string {
  const place = placeAt(offset);
  return item.kind === 'words' ? callOf(writer, item, place, ruleName) : `${writer.testOf(item, ruleName)}(${place})`;
}

function unitChecks(tables: Tables, item: Expression, offset: number, wanted: boolean): string[] {
  if (item.kind === 'char' || item.kind === 'point') return [tables.inSet(item.set, placeAt(offset), wanted)];
  const word = item.kind === 'words' ? (item.words[0] ?? '') : '';
  return Array.from({ length: word.length }, (_, i) => tables.inSet(charOf(word.charCodeAt(i)), placeAt(offset + i), wanted));
}

const all = (conditions: readonly string[]): string => (conditions.length > 1 ? `(${conditions.join(' && ')})` : conditions.join());

/** Conditions without which the expression cannot match: they save the call. */
export function guardsOf(tables: Tables, item: Expression, offset: number): string[] {
  const opening = openingOf(item);
  const first = firstsOf(opening);
  const second = secondsOf(opening);
  const here = placeAt(offset);
  const behind = placeAt(offset + 1);
  if (opening.reduce((sum, pair) => sum + areaOf(pair), 0) * WORTH_PAIRS < areaOf({ first, second })) {
    const firsts = opening.map((pair) => pair.first);
    const seconds = opening.map((pair) => pair.second);
    return [`${tables.bitsOf(firsts, here)} & ${tables.bitsOf(seconds, behind)}`];
  }
  return [
    ...(first.key === ANY_OR_END.key ? [] : [tables.inSet(first, here)]),
    ...(isTelling(second) ? [tables.inSet(second, behind)] : []),
  ];
}

/** Whether it is worth looking whether a unit is in the set: most would not be. */
export const isTelling = (set: CharSet): boolean => sizeOf(set) < 0x4000;
