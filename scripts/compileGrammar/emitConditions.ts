import { ANY_OR_END, charOf } from './charSet';
import type { Expression } from './expression';
import { openingOf } from './openings';
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

/** How many units an expression takes that can be seen from a few conditions; undefined for all others. */
export function lengthOf(item: Expression): number | undefined {
  if (item.kind === 'char') return 1;
  if (item.kind === 'words') {
    const [word = '', ...others] = item.words;
    return others.length === 0 && word.length <= MAX_INLINE_WORD ? word.length : undefined;
  }
  const last = item.kind === 'sequence' && item.items.slice(0, -1).every(isTest) ? item.items.at(-1) : undefined;
  return last && lengthOf(last);
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
  if (item.kind === 'sequence') return [...item.items].reverse().flatMap((each) => conditionsOf(writer, each, offset, ruleName));
  return unitChecks(writer.tables, item, offset, true);
}

/** Conditions of which one holds where the expression, a test or a terminal of known length, does not match. */
export function refusalsOf(writer: Writer, item: Expression, offset: number, ruleName: string): string[] {
  if (item.kind === 'not') return [all(refusalsOfNot(writer, item.item, offset, ruleName))];
  if (item.kind === 'ahead') {
    return lengthOf(item.item) === undefined || item.item.kind === 'sequence'
      ? [`${testCall(writer, item.item, offset, ruleName)} < 0`]
      : refusalsOf(writer, item.item, offset, ruleName);
  }
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
  const { first, second } = openingOf(item);
  return [first, second].flatMap((set, i) => (set.key === ANY_OR_END.key ? [] : [tables.inSet(set, placeAt(offset + i))]));
}
