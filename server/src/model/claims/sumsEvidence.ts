import { affirmedBy, deniedBy, findSides, isRemainder, isWhole, readNumbered, type Side } from '../../grammar/partNames';
import type { Column, Entry } from './sumsEntries';

/**
 * What makes numbers of a column the parts of a whole. `whole`: their names leave nothing out; `usual`: they leave nothing out as
 * a rule; `near`: they are only listed as parts, and the numbers have to tell.
 */
export type Strength = 'whole' | 'usual' | 'near';

/** Numbers of a column that are parts of one whole. */
export interface Evidence {
  readonly kind: 'sides' | 'series' | 'remainder' | 'total' | 'list';
  readonly strength: Strength;
  /** Indices in the column, ascending. */
  readonly members: readonly number[];
  /** Index of the total that closes the list. */
  readonly total?: number | undefined;
  /** What the parts' names divide the whole by. */
  readonly division?: string | undefined;
}

/** A whole and two parts. */
const fewest = 3;
/** So many other numbers may stand between two parts, and so many parts be in a list. */
const longestGap = 4;
const longestList = 16;

/** All that speaks for sums in a column, the strongest first. O(entries). */
export function findEvidence(column: Column): Evidence[] {
  const { entries, owned } = column;
  if (entries.length < fewest) return [];
  const first = owned ? 1 : 0;
  const found = [
    ...findDivisions(entries, first),
    ...findDenials(entries, first),
    ...findSeries(entries, first),
    ...findRemainders(entries, first),
    ...findTotals(column, first),
    ...findLists(entries, owned),
  ];
  const order: readonly Strength[] = ['whole', 'usual', 'near'];
  return found.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

/** The words that set an entry against others: those before its number, else those behind it. */
export function sidesOf({ name, tail }: Entry): readonly Side[] {
  const sides = findSides(name);
  return sides.length > 0 ? sides : findSides(tail);
}

function isPart(entry: Entry): boolean {
  return !entry.aside && !isTotal(entry);
}

/** Tells whether an entry sums up those before it, or begins a sum of its own. */
export function isTotal({ total, opens }: Entry): boolean {
  return total !== undefined && opens === undefined;
}

function findDivisions(entries: readonly Entry[], first: number): Evidence[] {
  const found: Evidence[] = [];
  const used = new Set<string>();
  const sides = entries.map(sidesOf);
  for (let index = first; index < entries.length; index++) {
    if (!isPart(entries[index]!)) continue;
    for (const side of sides[index]!) {
      if (used.has(`${side.division} ${index}`)) continue;
      const members = [index];
      const seen = [side];
      for (let next = index + 1; next < entries.length && next - members.at(-1)! <= longestGap && members.length < longestList; next++) {
        if (entries[next]!.sentence !== entries[index]!.sentence || isTotal(entries[next]!)) break;
        const other = sides[next]!.find(({ division }) => division === side.division);
        // What 其中 opens is a part of the number before it, not beside it.
        if (!other || !isPart(entries[next]!) || entries[next]!.opens === 'part') continue;
        if (seen.some((known) => known.side === other.side)) break;
        if (!seen.every((known) => areAlike(known, other))) continue;
        members.push(next);
        seen.push(other);
      }
      if (!isClosed(seen)) continue;
      for (const member of members) used.add(`${side.division} ${member}`);
      const strength = side.closure === 'whole' ? 'whole' : 'usual';
      found.push({ kind: 'sides', strength, members, division: side.division });
    }
  }
  return found;
}

function isClosed(sides: readonly Side[]): boolean {
  const closure = sides[0]!.closure;
  if (closure === 'three') return sides.length > 2;
  return sides.length > 1 && (closure !== 'last' || sides.some(({ last }) => last));
}

/** Tells whether two names differ in their sides only, or one is shorter: 新建项目 and 续建. */
function areAlike(a: Side, b: Side): boolean {
  return agree(a.before, b.before) && agree(a.after, b.after) && boundsMeet(a, b);
}

/** 35岁以下 and 60岁以上 leave out those between. */
function boundsMeet(a: Side, b: Side): boolean {
  const [one, other] = [a, b].map(({ before }) => /\d+(?=\D*$)/u.exec(before)?.[0]);
  return one === undefined || other === undefined || Math.abs(Number(one) - Number(other)) <= 1;
}

/** Figures in a name are no part of it: 35岁以下, 36岁以上. */
function agree(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\d/gu, ''), other.replace(/\d/gu, '')];
  return a === b || a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
}

function findDenials(entries: readonly Entry[], first: number): Evidence[] {
  const found: Evidence[] = [];
  for (let index = first; index < entries.length; index++) {
    const entry = entries[index]!;
    const denied = isPart(entry) ? (deniedBy(entry.name) ?? (entry.name === '' ? deniedBy(entry.tail) : undefined)) : undefined;
    if (!denied) continue;
    const near = [index - 1, index + 1, index - 2, index + 2, index - 3];
    const partner = near.find((other) => {
      const { name = '', tail = '', sentence } = entries[other] ?? {};
      return other >= first && sentence === entry.sentence && isPart(entries[other]!) && affirms(name || tail, denied);
    });
    if (partner === undefined) continue;
    found.push({ kind: 'sides', strength: 'whole', members: partner < index ? [partner, index] : [index, partner] });
  }
  return found;
}

function affirms(name: string, denied: string): boolean {
  const affirmed = affirmedBy(name);
  if (affirmed === '' || deniedBy(name) !== undefined) return false;
  return agree(affirmed, denied) || (affirmed.length <= 4 && denied.length <= 4 && affirmed[0] === denied[0]);
}

function findSeries(entries: readonly Entry[], first: number): Evidence[] {
  const found: Evidence[] = [];
  const numbered = entries.map((entry) => readNumbered(entry.name) ?? readNumbered(entry.tail));
  for (let index = first; index < entries.length; index++) {
    const start = numbered[index];
    if (start?.ordinal !== 1 || !isPart(entries[index]!)) continue;
    const members = [index];
    for (let next = index + 1; next < entries.length && next - members.at(-1)! <= longestGap && members.length < longestList; next++) {
      if (entries[next]!.sentence !== entries[index]!.sentence || isTotal(entries[next]!)) break;
      const other = numbered[next];
      if (other?.ordinal === members.length + 1 && isPart(entries[next]!) && agree(other.frame, start.frame)) members.push(next);
    }
    if (members.length > 1) found.push({ kind: 'series', strength: members.length > 2 ? 'whole' : 'near', members });
  }
  return found;
}

function findRemainders(entries: readonly Entry[], first: number): Evidence[] {
  return entries.flatMap((entry, index): Evidence[] => {
    const before = entries[index - 1];
    if (index <= first || !isRemainder(entry.name || entry.tail) || !isPart(entry) || !before || before.sentence !== entry.sentence)
      return [];
    return [{ kind: 'remainder', strength: 'whole', members: [index - 1, index] }];
  });
}

/** Lists that a total closes: 甲镇12个、乙镇8个，共20个. */
function findTotals({ entries, others }: Column, first: number): Evidence[] {
  return entries.flatMap((entry, total): Evidence[] => {
    if (!isTotal(entry) || total - first < 2) return [];
    const members: number[] = [];
    for (let index = total - 1; index >= first && members.length < longestList; index--) {
      const part = entries[index]!;
      if (part.sentence !== entry.sentence || part.aside || !follows(part, entries[index + 1]!, others)) break;
      // 共办理建议12件、提案8件，合计20件: a list may begin with 共 and what was done.
      if (isTotal(part) && (part.total === 'bare' || index === total - 1 || isWhole(part.name))) break;
      members.unshift(index);
      if (part.opens || part.total) break;
    }
    // 其中 and what 、 joins to it is a list of its own: 收入9亿元，其中税收4亿元、其他5亿元，支出6亿元、结转3亿元，合计9亿元.
    const [head, second] = members;
    const next = members.findIndex((index, at) => at > 1 && !entries[index]!.joined);
    if (entries[head ?? 0]!.opens === 'part' && entries[second ?? 0]!.joined && next > 0 && members.length - next > 1)
      members.splice(0, next);
    if (members.length < 2) return [];
    return [{ kind: 'total', strength: entry.total === 'bare' && !entries[members[0]!]!.opens ? 'whole' : 'near', members, total }];
  });
}

/** Tells whether nothing stands between two entries but counts in another unit: 来信12件、来访30批、网上投诉56件. */
function follows(a: Entry, b: Entry, others: ReadonlyMap<number, Entry>): boolean {
  const between = b.clause - a.clause - 1;
  return between <= longestGap && Array.from({ length: between }, (_, index) => a.clause + 1 + index).every((clause) => others.has(clause));
}

/** Lists that 其中, 分为, a colon, a bracket or 共 opens. */
function findLists(entries: readonly Entry[], owned: boolean): Evidence[] {
  const found: Evidence[] = [];
  for (let index = 1; index < entries.length; index++) {
    const entry = entries[index]!;
    const whole = entries[index - 1]!;
    const behind = isTotal(whole) && entry.clause - whole.clause === 1 && entry.opens === undefined;
    const bracket = owned && index === 1;
    if (!isPart(entry) || (!entry.opens && !behind && !bracket)) continue;
    const members = [index];
    for (let next = index + 1; next < entries.length && members.length < longestList; next++) {
      const part = entries[next]!;
      if (part.sentence !== entry.sentence || isTotal(part) || (part.opens !== undefined && part.clause !== entry.clause)) break;
      // A list that begins with 、 ends where there is none.
      if (next > index + 1 && entries[index + 1]!.joined && !part.joined) break;
      if (isPart(part)) members.push(next);
    }
    if (members.length < 2) continue;
    const strength = entry.opens === 'division' ? 'whole' : bracket && entry.opens !== 'part' ? 'usual' : 'near';
    found.push({ kind: 'list', strength, members });
  }
  return found;
}
