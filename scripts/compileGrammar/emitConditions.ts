import type { CharSet } from './charSet';
import { ANY_OR_END, charOf, sizeOf } from './charSet';
import type { Expression } from './expression';
import { leavesNodes } from './expression';
import { areaOf, firstsOf, openingOf, secondsOf } from './openings';
import type { Place, Tables } from './tables';

/** What writing code needs of what is around it. */
export interface Writer {
  readonly tables: Tables;
  /** The function that matches an expression; `ruleName` is the rule it stands in. */
  functionOf(item: Expression, ruleName: string): string;
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

/** Code that matches an expression at a place and gives where the match ends, or 0. */
export function callOf(writer: Writer, item: Expression, place: Place, ruleName: string): string {
  if (item.kind === 'words' && lengthOf(item) === undefined) return `longest(${place}, ${writer.tables.wordTable(item)})`;
  return `${writer.functionOf(item, ruleName)}(${place})`;
}

/** Conditions that all hold where the expression, a test or one of known length, matches at an offset from `p`. */
export function conditionsOf(writer: Writer, item: Expression, offset: number, ruleName: string): string[] {
  switch (item.kind) {
    case 'not':
      return [refusalOf(writer, item.item, offset, ruleName)];
    case 'ahead':
      return lengthOf(item.item) === undefined
        ? [testOf(writer, item.item, offset, ruleName)]
        : conditionsOf(writer, item.item, offset, ruleName);
    case 'sequence': {
      const conditions = new Set<string>();
      let at = offset;
      for (const each of inLookingOrder(item.items)) {
        for (const condition of conditionsOf(writer, each, at, ruleName)) conditions.add(condition);
        if (!isTest(each)) at += lengthOf(each) ?? 0;
      }
      return [...conditions];
    }
    case 'words':
      return Array.from(item.words[0] ?? '', (_, i) => i).map((i) =>
        writer.tables.inSet(charOf(item.words[0]?.charCodeAt(i) ?? 0), placeAt(offset + i)),
      );
    default:
      return item.kind === 'char' || item.kind === 'point' ? [writer.tables.inSet(item.set, placeAt(offset))] : [];
  }
}

/** The condition that an expression does not match. */
function refusalOf(writer: Writer, item: Expression, offset: number, ruleName: string): string {
  if (item.kind === 'char') return writer.tables.inSet(item.set, placeAt(offset), false);
  if (lengthOf(item) !== undefined) return `!(${all(conditionsOf(writer, item, offset, ruleName))})`;
  const guards = item.kind === 'words' ? [] : guardsOf(writer.tables, item, offset);
  const test = testOf(writer, item, offset, ruleName);
  return guards.length > 0 ? `!(${all([...guards, test])})` : `!${test}`;
}

/** Code that matches an expression and leaves no nodes. */
function testOf(writer: Writer, item: Expression, offset: number, ruleName: string): string {
  const call = callOf(writer, item, placeAt(offset), ruleName);
  return leavesNodes(item) ? `peek(tp, ${call})` : call;
}

/** Code for all of the conditions together. */
export const all = (conditions: readonly string[]): string => conditions.join(' && ');

/** Conditions without which the expression cannot match: they save the call. */
export function guardsOf(tables: Tables, item: Expression, offset: number): string[] {
  if (looksForItself(item)) return [];
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

/** The same for what mostly does not match: a choice need not be called either where its first unit is not there. */
export function guardsOfRare(tables: Tables, item: Expression, offset: number): string[] {
  if (item.kind !== 'call' || !looksForItself(item)) return guardsOf(tables, item, offset);
  const first = firstsOf(openingOf(item));
  return isTelling(first) ? [tables.inSet(first, placeAt(offset))] : [];
}

/** Choices and words begin with a look at what is possible. */
function looksForItself(item: Expression): boolean {
  const body = item.kind === 'call' ? item.rule.body : item;
  return body.kind === 'choice' || body.kind === 'words';
}

/** Whether it is worth looking whether a unit is in the set: most would not be. */
export const isTelling = (set: CharSet): boolean => sizeOf(set) < 0x4000;
