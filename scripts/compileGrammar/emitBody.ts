import type { Writer } from './emitConditions';
import { isEmpty } from './charSet';
import { planDispatch } from './dispatch';
import { callOf, conditionsOf, guardsOf, inLookingOrder, isTelling, lengthOf, placeAt, refusalsOf } from './emitConditions';
import type { Expression, PointExpression } from './expression';
import { isWhole, leavesNodes } from './expression';
import { singlesOf } from './openings';
import type { Place } from './tables';

/** How a function begins, fails and ends, depending on the nodes it leaves. */
export interface Frame {
  /** The statement to run before anything leaves a node, in a function that began at `start`; undefined where none is needed. */
  readonly prologue: ((start: Place) => string) | undefined;
  /** The statement that ends the function without a match, after the prologue. */
  readonly fail: string;
  /** The statement that ends the function at a position, where it began at `start`. */
  done(end: Place, start: Place): string;
  /** Whether the prologue or the end needs to know where the function began. */
  readonly needsStart: boolean;
}

/** The statement that ends a function without a match when no nodes have been left. */
const FAIL = 'return -1;';

/** The statements of a function that matches the expression at `p`. */
export function bodyLines(writer: Writer, item: Expression, frame: Frame, ruleName: string): string[] {
  if (item.kind === 'choice') return choiceLines(writer, item.items, frame, ruleName);
  return sequenceLines(writer, item.kind === 'sequence' ? item.items : [item], frame, ruleName);
}

/** The ways to go on from `p`, in order, each with its condition and where it ends; `d` tells which are possible. */
interface Ways {
  /** Code for the bits that the next two units set. */
  readonly look: string;
  readonly ways: readonly { readonly condition: string; readonly end: Place }[];
  /** What `d` is where nothing is possible but to take one unit; 0 where that is never sure. */
  readonly plain: number;
  /** Whether ends are stored in `r`. */
  readonly usesEnd: boolean;
}

function waysOf(writer: Writer, items: readonly Expression[], ruleName: string): Ways {
  const { tables } = writer;
  const { pairs, alternatives } = planDispatch(items, ruleName);
  const seconds = pairs.map(({ second }) => second);
  const looks = [
    tables.bitsOf(
      pairs.map(({ first }) => first),
      'p',
    ),
    ...(seconds.some(isTelling) ? [tables.bitsOf(seconds, 'p + 1')] : []),
  ];
  const ways = alternatives.flatMap(({ mask, single }, i) => {
    const item = items[i]!;
    const sure = single === 0 ? [] : [{ condition: `d & ${single}`, end: 'p + 1' }];
    if (mask === single) return sure;
    const possible = `d & ${mask & ~single}`;
    const length = lengthOf(item);
    if (length === undefined) return [...sure, { condition: `${possible} && (r = ${callOf(writer, item, 'p', ruleName)}) >= 0`, end: 'r' }];
    // A word's one opening has been seen.
    const others = conditionsOf(writer, item, 0, ruleName).slice(item.kind === 'words' ? looks.length : 0);
    return [...sure, { condition: [possible, ...others].join(' && '), end: placeAt(length) }];
  });
  return {
    look: looks.join(' & '),
    ways,
    plain: alternatives.find(({ single }) => single !== 0)?.single ?? 0,
    usesEnd: ways.some(({ end }) => end === 'r'),
  };
}

/** Tries those alternatives, in order, that the next two units leave possible. */
function choiceLines(writer: Writer, items: readonly Expression[], frame: Frame, ruleName: string): string[] {
  const { look, ways, usesEnd } = waysOf(writer, items, ruleName);
  const head = frame.prologue ? ['if (d === 0) return -1;', frame.prologue('p')] : [];
  const tries = ways.map(({ condition, end }) => `if (${condition}) ${frame.done(end, 'p')}`);
  return [`const d = ${look};`, ...head, ...(usesEnd ? ['let r: number;'] : []), ...tries, frame.prologue ? frame.fail : FAIL];
}

/** Moves `p` on by the items, in any order and number, as far as they match. */
function loopLines(writer: Writer, items: readonly Expression[], ruleName: string): { lines: string[]; usesEnd: boolean } {
  const { look, ways, plain, usesEnd } = waysOf(writer, items, ruleName);
  const steps = ways.map(({ condition, end }) => `if (${condition}) ${end === 'p + 1' ? 'p++' : `p = ${end}`};`);
  // Most units of a text are plain; they are passed in a loop of its own, with nothing in it that an engine could not keep at hand.
  const looks = plain === 0 ? [`const d = ${look};`] : ['let d: number;', `while ((d = ${look}) === ${plain}) p++;`];
  const tries = [...steps, 'break;'].map((step, i) => (i === 0 ? step : `else ${step}`));
  return { lines: ['for (;;) {', ...[...looks, ...tries].map((line) => `  ${line}`), '}'], usesEnd };
}

/** Matches the items one after the other. */
function sequenceLines(writer: Writer, items: readonly Expression[], frame: Frame, ruleName: string): string[] {
  const steps = createSteps(writer, frame, ruleName);
  inLookingOrder(items).forEach(steps.add);
  return steps.finish();
}

/** A last step after which only its result is returned. */
const TAIL_CALL = /^if \(\(p = (.*)\) < 0\) return -1;$/;

/** Gathers the statements of a sequence; positions known at compile time are not stored but added up. */
function createSteps(writer: Writer, frame: Frame, ruleName: string) {
  const { tables } = writer;
  const lines: string[] = [];
  let failures: string[] = [];
  let offset = 0;
  let moved = false;
  let started = false;
  let usesEnd = false;
  let loops = 0;

  /** Brings `p` to where the sequence has come, all checks done, with the tape ready for what an item may leave. */
  function settle(item: Expression): void {
    flush();
    if (!started && frame.prologue && leavesNodes(item)) {
      lines.push(frame.prologue(moved && frame.needsStart ? 'from' : 'p'));
      started = true;
    }
    move();
  }

  function move(): void {
    if (!moved && frame.needsStart && !(frame.prologue && started)) lines.push('const from = p;');
    moved = true;
    if (offset === 1) lines.push('p++;');
    else if (offset > 0) lines.push(`p += ${offset};`);
    offset = 0;
  }

  const fail = () => (started ? frame.fail : FAIL);

  /** Writes the checks that have gathered: the first that fails ends the function. */
  function flush(): void {
    if (failures.length > 0) lines.push(`if (${failures.join(' || ')}) ${fail()}`);
    failures = [];
  }

  /** Moves on by an item as long, or if, it matches. */
  function addWhile(keyword: 'while' | 'if', item: Expression): void {
    settle(item);
    const length = lengthOf(item);
    if (keyword === 'while' && length === undefined && (item.kind === 'choice' || !isEmpty(singlesOf(item)))) {
      addLoop(item);
      return;
    }
    if (length !== undefined) {
      const step = length === 1 ? 'p++' : `p += ${length}`;
      lines.push(`${keyword} (${conditionsOf(writer, item, 0, ruleName).join(' && ')}) ${step};`);
    } else {
      usesEnd = true;
      lines.push(`${keyword} (${[...guardsOf(tables, item, 0), `(r = ${callOf(writer, item, 'p', ruleName)}) >= 0`].join(' && ')}) p = r;`);
    }
  }

  function addLoop(item: Expression): void {
    const loop = loopLines(writer, item.kind === 'choice' ? item.items : [item], ruleName);
    lines.push(...loop.lines);
    usesEnd ||= loop.usesEnd;
  }

  /** The same as an item and a loop of it, with the item written once. */
  function addSomeOfChoice(item: Expression): void {
    settle(item);
    loops++;
    const began = loops === 1 ? 'began' : `began${loops}`;
    lines.push(`const ${began} = p;`);
    addLoop(item);
    lines.push(`if (p === ${began}) ${fail()}`);
  }

  function addCall(item: Expression): void {
    settle(item);
    lines.push(`if ((p = ${callOf(writer, item, 'p', ruleName)}) < 0) ${fail()}`);
  }

  function addPoint(item: PointExpression): void {
    if (isWhole(item)) {
      check(item);
      settle(item);
      lines.push('p = next(p);');
    } else {
      settle(item);
      lines.push(`if ((p = pointIn(p, ${tables.inSet(item.set, 'p')} ? p + 1 : -1, ${tables.astralTable(item.astral)})) < 0) ${fail()}`);
    }
  }

  function add(item: Expression): void {
    switch (item.kind) {
      case 'char':
        check(item);
        offset++;
        break;
      case 'words':
        if (lengthOf(item) === undefined) addCall(item);
        else {
          check(item);
          offset += lengthOf(item) ?? 0;
        }
        break;
      case 'sequence':
        if (lengthOf(item) === undefined) addCall(item);
        else inLookingOrder(item.items).forEach(add);
        break;
      case 'point':
        addPoint(item);
        break;
      case 'some':
        if (item.item.kind === 'choice') {
          addSomeOfChoice(item.item);
          break;
        }
        add(item.item);
        addWhile('while', item.item);
        break;
      case 'many':
        addWhile('while', item.item);
        break;
      case 'optional':
        addWhile('if', item.item);
        break;
      case 'not':
      case 'ahead':
        check(item);
        break;
      default:
        addCall(item);
    }
  }

  /** Adds the checks of a test or a terminal, each once. */
  function check(item: Expression): void {
    for (const refusal of refusalsOf(writer, item, offset, ruleName)) if (!failures.includes(refusal)) failures.push(refusal);
  }

  return {
    add,
    finish() {
      flush();
      const last = lines.at(-1);
      const tail = !moved || offset > 0 ? undefined : last && TAIL_CALL.exec(last)?.[1];
      if (tail && frame.done('', '') === 'return ;')
        return [...(usesEnd ? ['let r: number;'] : []), ...lines.slice(0, -1), `return ${tail};`];
      const declared = usesEnd ? ['let r: number;', ...lines] : lines;
      return [...declared, frame.done(placeAt(offset), moved && frame.needsStart ? 'from' : 'p')];
    },
  };
}
