import type { CharSet } from './charSet';
import { isEmpty } from './charSet';
import type { Dispatch } from './dispatch';
import { planDispatch } from './dispatch';
import type { Writer } from './emitConditions';
import { all, callOf, conditionsOf, guardsOfRare, inLookingOrder, isTelling, lengthOf, placeAt } from './emitConditions';
import type { Expression, PointExpression, WrappedExpression } from './expression';
import { char, isWhole, leavesNodes, many } from './expression';
import { singlesOf } from './openings';
import { behindRun, commonRun } from './runs';
import type { Place } from './tables';

/**
 * What a function leaves on the tape. `plain`: nothing of its own. `mending`: the same, but parts of a match that fails may
 * have left nodes. `leaf`: a node without others inside, written at the end; `node`: one that is begun before those inside.
 */
export type Frame = { readonly kind: 'plain' | 'mending' } | { readonly kind: 'leaf' | 'node'; readonly rule: number };

/**
 * The code of a function that matches at `p`. It gives where the match ends, or 0: positions count from 1.
 * In all code a position stands for success and 0 for failure, so that a sequence is `a && b` and a choice `a || b`.
 */
export interface Body {
  /** Statements to run first. */
  readonly statements: readonly string[];
  /** The value; where it is missing the statements return. */
  readonly value: string | undefined;
}

/** The code that matches the expression at `p`. */
export function bodyOf(writer: Writer, item: Expression, frame: Frame, ruleName: string): Body {
  if (item.kind === 'choice' && item.items.length <= MAX_TRIED) {
    const value = item.items.map((each) => tryCode(writer, each, ruleName)).join(' || ');
    return { statements: [], value: frame.kind === 'leaf' || frame.kind === 'node' ? keep(frame, value) : value };
  }
  if (item.kind === 'choice') {
    const { look, lookBehind, found } = waysOf(writer, item.items, ruleName);
    const isKept = frame.kind === 'leaf' || frame.kind === 'node';
    return {
      statements: [`${lookBehind ? 'let' : 'const'} d = ${look};`, ...(lookBehind ? [lookBehind] : []), 'let r: number;'],
      value: isKept ? `d ? ${keep(frame, `${found} ? r : 0`)} : 0` : `${found} ? r : 0`,
    };
  }
  if (frame.kind === 'plain' && (item.kind === 'many' || item.kind === 'some'))
    return { statements: loopLines(writer, item.item, item.kind === 'some', ruleName), value: undefined };
  return sequenceBody(writer, item.kind === 'sequence' ? item.items : [item], frame, ruleName);
}

/** So few alternatives are tried one after the other: to look which are possible takes more room and hardly less time. */
const MAX_TRIED = 2;

/** Code for where an alternative ends. */
function tryCode(writer: Writer, item: Expression, ruleName: string): string {
  const length = lengthOf(item);
  if (length === undefined) return callOf(writer, item, 'p', ruleName);
  return `(${ifAll(conditionsOf(writer, item, 0, ruleName), placeAt(length))})`;
}

/** Code for a node from `p` to the end of a match that the code gives. */
const keep = ({ kind, rule }: Frame & { rule: number }, end: string): string =>
  kind === 'leaf' ? `leaf(${rule}, p, ${end})` : `close(open(${rule}, p), ${end})`;

/** The ways to go on from `p`; `d` tells which are possible. */
interface Ways {
  /** Code for the bits that the next two units set. */
  readonly look: string;
  /** The statement that looks behind a run as well, where several alternatives begin with one. */
  readonly lookBehind: string | undefined;
  /** The condition that one of the alternatives matches; it sets `r` to where the first that does so ends. */
  readonly found: string;
  /** What `d` is where nothing is possible but to take one unit; 0 where that is never sure. */
  readonly plain: number;
}

function waysOf(writer: Writer, items: readonly Expression[], ruleName: string): Ways {
  const { tables } = writer;
  const { pairs, alternatives } = planDispatch(items, ruleName);
  const firsts = pairs.map(({ first }) => first);
  const seconds = pairs.map(({ second }) => second);
  const looks = [tables.bitsOf(firsts, 'p'), ...(seconds.some(isTelling) ? [tables.bitsOf(seconds, 'p + 1')] : [])];
  const ways = alternatives.flatMap(({ mask, single }, i) => {
    const item = items[i]!;
    const way = (conditions: readonly string[], end: string) => all([...conditions, `(r = ${end})`]);
    const sure = single === 0 ? [] : [way([`d & ${single}`], 'p + 1')];
    if (mask === single) return sure;
    const possible = `d & ${mask & ~single}`;
    const length = lengthOf(item);
    if (length === undefined) return [...sure, way([possible], callOf(writer, item, 'p', ruleName))];
    // A word's one opening has been seen.
    const others = conditionsOf(writer, item, 0, ruleName).slice(item.kind === 'words' ? looks.length : 0);
    return [...sure, way([possible, ...others], placeAt(length))];
  });
  const run = commonRun(items);
  return {
    look: looks.join(' & '),
    lookBehind: run && behindStatement(writer, items, run, alternatives, ruleName),
    // In a condition engines jump from one way to the next; as a value each would be kept.
    found: ways.length > 0 ? ways.join(' || ') : '(r = 0)',
    plain: alternatives.find(({ single }) => single !== 0)?.single ?? 0,
  };
}

/** Takes those alternatives out of `d` that cannot match for what stands behind the run that begins at `p`. */
function behindStatement(
  writer: Writer,
  items: readonly Expression[],
  run: CharSet,
  alternatives: Dispatch['alternatives'],
  ruleName: string,
): string {
  const sets: CharSet[] = [];
  items.forEach((item, i) => {
    const set = behindRun(item, run);
    for (let bits = alternatives[i]!.mask; bits !== 0; bits &= bits - 1) sets[31 - Math.clz32(bits & -bits)] = set;
  });
  const end = `${writer.functionOf(many(char(run)), ruleName)}(p)`;
  return `if (${writer.tables.inSet(run, 'p')}) d &= ${writer.tables.bitsOf(sets, end)};`;
}

/** Statements that move `p` on by the item as often as it matches, and return. */
function loopLines(writer: Writer, item: Expression, isOnce: boolean, ruleName: string): string[] {
  const begin = isOnce ? ['const from = p;'] : [];
  const end = isOnce ? 'return p > from ? p : 0;' : 'return p;';
  const length = lengthOf(item);
  if (length !== undefined) {
    const step = length === 1 ? 'p++' : `p += ${length}`;
    return [...begin, `while (${all(conditionsOf(writer, item, 0, ruleName))}) ${step};`, end];
  }
  if (item.kind !== 'choice' && isEmpty(singlesOf(item))) {
    const step = all([...guardsOfRare(writer.tables, item, 0), `(r = ${callOf(writer, item, 'p', ruleName)})`]);
    return [...begin, `for (let r: number; ${step};) p = r;`, end];
  }
  const { look, lookBehind, found, plain } = waysOf(writer, item.kind === 'choice' ? item.items : [item], ruleName);
  // Most units of a text are plain; they are passed in a loop of its own, with nothing in it that an engine could not keep at hand.
  const looks = plain === 0 ? `d = ${look};` : `while ((d = ${look}) === ${plain}) p++;`;
  return [
    ...begin,
    'for (let d: number, r: number; ;) {',
    `  ${looks}`,
    ...(lookBehind ? [`  ${lookBehind}`] : []),
    `  if (${found}) p = r;`,
    `  else ${end}`,
    '}',
  ];
}

/** Matches the items one after the other. */
function sequenceBody(writer: Writer, items: readonly Expression[], frame: Frame, ruleName: string): Body {
  const steps = createSteps(writer, ruleName);
  inLookingOrder(items).forEach(steps.add);
  const { looking, moving, end } = steps.finish();
  const conditions = [...looking, ...moving];
  switch (frame.kind) {
    case 'plain':
      return { statements: [], value: ifAll(conditions, end) };
    case 'mending':
      return { statements: ['const t = tp;'], value: ifAll([...conditions, `(p = ${end})`], 'p', 'undo(t)') };
    case 'leaf':
      if (moving.length > 0)
        return { statements: ['const from = p;'], value: ifAll([...conditions, `(p = ${end})`], `leaf(${frame.rule}, from, p)`) };
      break;
    case 'node':
      break;
  }
  return { statements: [], value: ifAll(looking, keep(frame, ifAll(moving, end))) };
}

/** Code for a value where all conditions hold. */
const ifAll = (conditions: readonly string[], value: string, other = '0'): string =>
  conditions.length > 0 ? `${all(conditions)} ? ${value} : ${other}` : value;

/** Gathers the conditions of a sequence; positions known at compile time are not stored but added up. */
function createSteps(writer: Writer, ruleName: string) {
  const { tables } = writer;
  /** Conditions before anything moves `p`, and those from there on. */
  const looking: string[] = [];
  const moving: string[] = [];
  let moved = false;
  /** Code for a position that `p` has still to be given. */
  let pending: string | undefined;
  let offset = 0;

  function settle(): void {
    if (pending !== undefined) moving.push(`(p = ${pending})`);
    pending = undefined;
  }

  /** Moves on to the position that the code gives. */
  function move(codeAt: (place: Place) => string): void {
    settle();
    pending = codeAt(placeAt(offset));
    moved = true;
    offset = 0;
  }

  /** Adds the conditions of a test, or of something of known length, each once where `p` is. */
  function check(item: Expression): void {
    settle();
    const conditions = moved ? moving : looking;
    const here = conditions.slice(conditions.findLastIndex((each) => each.startsWith('(p = ')) + 1);
    for (const condition of conditionsOf(writer, item, offset, ruleName)) if (!here.includes(condition)) conditions.push(condition);
  }

  function addOptional(item: Expression): void {
    settle();
    const length = lengthOf(item);
    if (length === undefined) {
      const step = all([...guardsOfRare(tables, item, offset), callOf(writer, item, placeAt(offset), ruleName)]);
      move((place) => `${step} || ${place}`);
    } else {
      const condition = all(conditionsOf(writer, item, offset, ruleName));
      const passed = placeAt(offset + length);
      move((place) => `${condition} ? ${passed} : ${place}`);
    }
  }

  /** Whether there is anything to repeat is seen before the call: mostly there is not. */
  function addMany(item: WrappedExpression): void {
    settle();
    const call = callOf(writer, item, '', ruleName).slice(0, -2);
    const guards = lengthOf(item.item) === 1 ? conditionsOf(writer, item.item, offset, ruleName) : guardsOfRare(tables, item.item, offset);
    const condition = guards.length > 0 && guards.length < 3 ? `${all(guards)} ? ` : '';
    const passed = placeAt(lengthOf(item.item) === 1 ? offset + 1 : offset);
    move((place) => (condition === '' ? `${call}(${place})` : `${condition}${call}(${passed}) : ${place}`));
  }

  function addPoint(item: PointExpression): void {
    if (isWhole(item)) {
      check(item);
      move((place) => `next(${place})`);
    } else {
      move((place) => `pointIn(${place}, ${tables.inSet(item.set, place)} ? ${place} + 1 : 0, ${tables.astralTable(item.astral)})`);
    }
  }

  function add(item: Expression): void {
    if (item.kind === 'not' || item.kind === 'ahead') check(item);
    else if (item.kind === 'point') addPoint(item);
    else if (item.kind === 'optional') addOptional(item.item);
    else if (item.kind === 'many') addMany(item);
    else if (lengthOf(item) === undefined) move((place) => callOf(writer, item, place, ruleName));
    else if (item.kind === 'sequence') inLookingOrder(item.items).forEach(add);
    else {
      check(item);
      offset += lengthOf(item) ?? 0;
    }
  }

  return {
    add,
    finish() {
      if (offset > 0) settle();
      return { looking, moving, end: pending ?? placeAt(offset) };
    },
  };
}

/** Whether something may fail after a part of the expression has left nodes. */
export const mayLeaveRest = (item: Expression): boolean => item.kind === 'sequence' && item.items.slice(0, -1).some(leavesNodes);
