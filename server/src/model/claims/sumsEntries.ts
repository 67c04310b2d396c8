import type { Span } from '../../base/span';
import type { Bracket, Cue, CueRole, Inline, Quantity } from '../../grammar/syntax';
import { isAside, isRate, isWhole, trimName } from '../../grammar/partNames';
import type { Paragraph } from '../document';
import { holds } from '../itemKinds';
import { isUnitLost } from './arithmetic';

/** A number written in figures, with the words that say what it counts. */
export interface Entry {
  readonly quantity: Quantity;
  /** Name of what is counted, from the words before the number in its clause, else from those before the clause's first number. */
  readonly name: string;
  /** The words behind it up to the next number or mark. */
  readonly tail: string;
  /** Number of its clause in the paragraph; numbers joined by 和 are of clauses of their own. */
  readonly clause: number;
  /** True when 、 or 和 joins it to the number before. */
  readonly joined: boolean;
  /** Numbers of the sentence (ended by 。) and of the part of it (ended by ；). */
  readonly sentence: number;
  readonly part: number;
  /** The words that steer it: 其中 or the like in its clause, 共 before it. */
  readonly opens: 'part' | 'division' | 'bracket' | 'colon' | undefined;
  readonly total: 'bare' | 'named' | 'running' | undefined;
  /** True when its unit is lost: it takes up the place of a part, and nothing wrong is said of a sum with it. */
  readonly isBare: boolean;
  /** `other`: an amount of change, an average, a number of another time, no part and no whole; `level`: a value reached, no part. */
  readonly aside: 'other' | 'level' | undefined;
}

/** Numbers of one unit that stand in one text, or in one bracket behind the number it explains, in order. */
export interface Column {
  readonly entries: readonly Entry[];
  /** True when the first entry stands before the bracket that holds the others. */
  readonly owned: boolean;
  /** The clauses between that hold a count in another unit and nothing else: they may be parts too (来信12件、来访30批). */
  readonly others: ReadonlyMap<number, Entry>;
}

/** So much text before and behind a number is looked at, so many cues of a clause, and brackets so deep in brackets. */
const longestName = 48;
const mostCues = 16;
const deepest = 4;
/** So many characters may stand before 共 when it sums up: 全县各乡镇共. */
const longestScope = 6;
/** A longer text before a colon is a sentence, no name. */
const longestLabel = 8;
/** Numbers of these are not added up. */
const loneUnits = new Set([
  '',
  '岁',
  '周岁',
  '年',
  '级',
  '届',
  '层',
  '点',
  '版',
  '倍',
  '番',
  '成',
  '周',
  '分钟',
  '小时',
  '秒',
  '摄氏度',
  '日',
  '积分',
]);

/** Reads the numbers of a paragraph into columns of one unit; what is masked, and an enumeration's next item, ends a column. O(items). */
export function readColumns(paragraph: Paragraph): readonly Column[] {
  const { text, syntax } = paragraph;
  if (!holds(paragraph, 'quantities') || !mayHoldColumn(syntax.items)) return [];
  const reader = createReader(text, syntax.content.end);
  for (const item of syntax.items) reader.take(item);
  return reader.finish();
}

/** Tells whether there are two numbers of one unit, or one beside a number that has lost its unit. O(items). */
function mayHoldColumn(items: readonly Inline[]): boolean {
  const units: string[] = [];
  let isLost = false;
  for (const item of items) {
    if (item.kind !== 'quantity' || item.low.script === 'han') continue;
    if (item.unit === '') isLost = true;
    else if (isAdded(item)) {
      const unit = unitOf(item);
      if (units.includes(unit)) return true;
      if (!loneUnits.has(unit)) units.push(unit);
    }
    if (isLost && units.length > 0) return true;
  }
  return false;
}

/** Tells whether a number is of a measure that is added up. */
function isAdded({ measure }: Quantity): boolean {
  return measure !== 'percent' && measure !== 'point' && measure !== 'times';
}

interface Clause {
  /** From where the words before the next number are read. */
  from: number;
  words: string;
  first: string | undefined;
  /** The words before the last number. */
  named: string;
  entries: Draft[];
  /** `head`: it stands among the first words of the clause, `first`: it is the very first. */
  cues: { role: CueRole; start: number; end: number; head: boolean; first: boolean }[];
  opening: 'colon' | undefined;
  joined: boolean;
  number: number;
}

type Draft = { -readonly [Key in keyof Entry]: Entry[Key] };

interface Group {
  clause: Clause;
  owners: readonly Draft[];
  columns: Map<string, Draft[]>;
  others: Map<number, Entry>;
}

interface Reader {
  take(item: Inline): void;
  finish(): Column[];
}

function createReader(text: string, end: number): Reader {
  const columns: Column[] = [];
  let clauses = 0;
  let sentence = 0;
  let part = 0;
  const newClause = (from: number, opening?: Clause['opening'], joined = false): Clause => ({
    from,
    words: '',
    first: undefined,
    named: '',
    entries: [],
    cues: [],
    opening,
    joined,
    number: clauses++,
  });
  const newGroup = (from: number, owners: readonly Draft[]): Group => ({
    clause: newClause(from),
    owners,
    columns: new Map(),
    others: new Map(),
  });
  let stack: Group[] = [newGroup(0, [])];

  const endClause = (at: number, next: number, opening?: Clause['opening'], joined = false): void => {
    const group = stack.at(-1)!;
    closeTail(group.clause, at, text);
    const [only, second] = group.clause.entries;
    if (only && !second && only.quantity.measure === 'count') group.others.set(only.clause, only);
    group.clause = newClause(next, opening, joined);
  };
  const flush = (group: Group, isShut = true): void => {
    for (const [unit, entries] of group.columns) {
      // A bracket that nothing closes explains no number.
      const owner = !isShut ? undefined : group.owners.findLast(({ quantity }) => unitOf(quantity) === unit);
      if (entries.length + (owner ? 1 : 0) < 2) continue;
      columns.push({ entries: owner ? [owner, ...entries] : entries, owned: owner !== undefined, others: group.others });
    }
    group.columns = new Map();
    group.others = new Map();
    group.owners = [];
  };
  const closeGroup = (at: number, isShut: boolean): void => {
    const group = stack.pop()!;
    closeTail(group.clause, at, text);
    const [only, second] = group.clause.entries;
    if (only && !second && only.quantity.measure === 'count') group.others.set(only.clause, only);
    flush(group, isShut);
  };
  const bracket = (item: Bracket): void => {
    if (item.pair !== '（') return;
    if (item.side === 'open') {
      if (stack.length > deepest) return;
      const { clause } = stack.at(-1)!;
      closeTail(clause, item.span.start, text);
      clause.words = clause.words.slice(-longestName) + text.slice(Math.max(clause.from, item.span.start - longestName), item.span.start);
      clause.from = item.span.end;
      stack.push(newGroup(item.span.end, [...clause.entries]));
    } else if (stack.length > 1) {
      closeGroup(item.span.start, true);
      stack.at(-1)!.clause.from = item.span.end;
    }
  };
  const quantity = (item: Quantity): void => {
    if (item.low.script === 'han') return;
    const group = stack.at(-1)!;
    const { clause } = group;
    const isLost = isUnitLost(text, item);
    const lost = isLost ? findNeighbor(group, item) : undefined;
    // 79.9亿 of what? Nothing is worked out across it.
    if (lost === undefined && (isLost || (item.unit === '' && item.low.scale > 0))) {
      cut(item.span.end);
      return;
    }
    const previous = clause.entries.at(-1)?.quantity;
    // 35岁以下12人: the bound is part of the name.
    const bound = previous !== undefined && isBound(previous) ? clause.named + text.slice(previous.span.start, previous.span.end) : '';
    const before = bound + clause.words + text.slice(Math.max(clause.from, item.span.start - longestName), item.span.start);
    closeTail(clause, item.span.start, text);
    const joined = /^(?:和|与|及|以及)/u.exec(before)?.[0];
    if (clause.entries.length > 0 && joined !== undefined) {
      group.clause = newClause(item.span.start, undefined, true);
      group.clause.words = before.slice(joined.length);
      quantity(item);
      return;
    }
    clause.first ??= before;
    clause.named = before;
    const entry = toEntry(item, before, text, clause, group.owners.length > 0 && group.columns.size === 0);
    Object.assign(entry, { sentence, part });
    clause.entries.push(entry);
    clause.words = '';
    clause.from = item.span.end;
    const unit = lost ?? unitOf(item);
    if (lost !== undefined) entry.isBare = true;
    if (loneUnits.has(unit) || !isAdded(item)) return;
    const column = group.columns.get(unit);
    if (column) column.push(entry);
    else group.columns.set(unit, [entry]);
  };
  /** The unit of the number beside it in a list with 、, of the same sentence. */
  const findNeighbor = (group: Group, { span }: Quantity): string | undefined => {
    if (!group.clause.joined && text[span.end] !== '、') return undefined;
    for (const [unit, entries] of group.columns) {
      const last = entries.at(-1)!;
      if (last.sentence === sentence && group.clause.number - last.clause <= 1) return unit;
    }
    return undefined;
  };
  const cue = (item: Cue, clause: Clause): void => {
    const before = clause.entries.length === 0 && clause.words === '' ? item.span.start - clause.from : Infinity;
    // Of a long clause the first and the last words count.
    if (clause.cues.length > mostCues) clause.cues.splice(mostCues / 2, 1);
    clause.cues.push({ role: item.role, start: item.span.start, end: item.span.end, head: before <= longestScope, first: before === 0 });
  };
  const comma = (mark: string, span: Span): void => {
    const { clause } = stack.at(-1)!;
    const counted = clause.entries.length > 0;
    const colon = mark === '：' || mark === ':';
    // 学校、幼儿园35所 and 优秀：12人 are one clause each.
    if (!counted && (mark === '、' || (colon && span.start - clause.from <= longestLabel))) return;
    endClause(span.start, span.end, colon && counted ? 'colon' : undefined, mark === '、');
  };
  const cut = (at: number): void => {
    while (stack.length > 1) closeGroup(at, false);
    endClause(at, at);
    flush(stack[0]!);
  };
  return {
    take(item) {
      const group = stack.at(-1)!;
      switch (item.kind) {
        case 'quantity': {
          quantity(item);
          return;
        }
        case 'bracket': {
          bracket(item);
          return;
        }
        case 'comma': {
          comma(item.mark, item.span);
          return;
        }
        case 'stop':
          if (item.mark === '；' || item.mark === ';') {
            endClause(item.span.start, item.span.end);
            part++;
            return;
          }
          // （其中男3人、女4人。）
          while (stack.length > 1) closeGroup(item.span.start, /[）)]/u.test(text[item.span.end] ?? ''));
          endClause(item.span.start, item.span.end);
          part++;
          sentence++;
          return;
        case 'cue': {
          cue(item, group.clause);
          return;
        }
        case 'placeholder': {
          cut(item.phrase.end);
          return;
        }
        case 'hole':
          if (item.hole === 'value') cut(item.span.end);
          return;
        case 'enumerator':
          if (item.form === 'bracket' || item.form === 'circled') endClause(item.span.start, item.span.end);
          else cut(item.span.end);
          return;
        default:
          return;
      }
    },
    finish() {
      while (stack.length > 0) closeGroup(end, stack.length === 1);
      stack = [];
      return columns;
    },
  };
}

function toEntry(quantity: Quantity, before: string, text: string, clause: Clause, inBracket: boolean): Draft {
  const start = quantity.span.start;
  const role = (...roles: CueRole[]): Clause['cues'][number] | undefined =>
    clause.cues.find((cue) => roles.includes(cue.role) && cue.end <= start);
  const name = trimName(before) || trimName(clause.first ?? '');
  const whole = role('whole', 'running');
  const between = (cue: { readonly end: number }): string => trimName(text.slice(cue.end, start));
  const isBeside = (cue: Clause['cues'][number]): boolean => cue.end <= start && /^了?$/u.test(between(cue));
  const changed = clause.cues.some(
    (cue) =>
      // What is 新增 is an amount of its own.
      ((cue.role === 'rise' || cue.role === 'fall') && isBeside(cue) && text[cue.start - 1] !== '新') ||
      // 去年 at the head of a sentence tells its time; before the number, that it is to be compared.
      (cue.role === 'basis' && cue.end <= start && (/[比较与同环]/u.test(text[cue.start]!) || between(cue) === '')),
  );
  const reached = clause.cues.some((cue) => cue.role === 'reach' && isBeside(cue));
  const each = role('each');
  // 分别为 at the head of a clause tells of the whole before it; behind other words, of several things.
  const divided = role('division')?.first || (each?.first && /[为是]/u.test(text[each.end] ?? ''));
  return {
    quantity,
    name: name.slice(-24),
    tail: '',
    clause: clause.number,
    joined: clause.joined,
    sentence: 0,
    part: 0,
    isBare: false,
    opens: role('part') ? 'part' : divided ? 'division' : (clause.opening ?? (inBracket ? 'bracket' : undefined)),
    total: whole?.head
      ? whole.role === 'running'
        ? 'running'
        : between(whole) === ''
          ? 'bare'
          : 'named'
      : isWhole(name)
        ? 'named'
        : undefined,
    aside: changed || isAside(before) || isRate(name) ? 'other' : reached ? 'level' : undefined,
  };
}

/** Gives the last number of a clause the words behind it. */
function closeTail(clause: Clause, end: number, text: string): void {
  const last = clause.entries.at(-1);
  if (!last || last.tail !== '') return;
  last.tail = (clause.words + text.slice(clause.from, Math.min(end, clause.from + longestName))).replace(/[“”‘’*\s]/gu, '').slice(0, 16);
  // 10亿元以上项目: a bound of things counted, no amount.
  if (last.tail !== '' && isBound(last.quantity)) last.aside = 'other';
}

function isBound({ after }: Quantity): boolean {
  return after.some(({ word }) => word === '以上' || word === '以下' || word === '以内');
}

/** The unit under which numbers are added: 人 for 名 and 位; 元 and 亿元 are one. */
export function unitOf({ unit }: Quantity): string {
  // 台（套） and 台 count the same.
  const plain = unit.includes('（') || unit.includes('(') ? unit.replace(/[（(].*/u, '') : unit;
  return plain === '名' || plain === '位' ? '人' : plain;
}
