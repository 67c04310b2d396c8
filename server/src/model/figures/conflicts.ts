import type { Paragraph, Report, ReportDocument, Title } from '../document';
import { agree, figureKey, figuresOf, isOneSlip } from './compareFigures';
import type { Figure, PlacedFigure } from './figure';
import { findMentions, isNamed, NAME, type Mention } from './mentions';
import type { Standing } from './outlook';

/**
 * Two values for one thing. `conflict`: same indicator, period and scope in two places; `twice`: side by side in one
 * sentence; `cutOff`: two results of one target, of which one does not say up to when; `name`: one value for names that differ in
 * a number only.
 */
export interface Conflict {
  readonly kind: 'conflict' | 'twice' | 'cutOff' | 'name';
  /** The later of the two, or the one that stands alone against several. */
  readonly odd: PlacedFigure;
  readonly other: PlacedFigure;
}

/**
 * Finds the figures of a report that contradict each other. Two figures with one name are often of two things all the same;
 * so they must differ by no more than a slip of the hand, or stand among figures told twice. O(figures).
 */
export function findConflicts(document: ReportDocument, report: Report, read: (paragraph: Paragraph) => readonly Figure[]): Conflict[] {
  const mentions = findMentions(document, report, read);
  const conflicts: Conflict[] = [];
  for (const [index, odd] of mentions.entries()) {
    const other = mentions[index - 1];
    if (other?.paragraph === odd.paragraph && isSaidTwice(other.figure, odd.figure)) conflicts.push({ kind: 'twice', odd, other });
  }
  const groups = joinGiven(groupBy(mentions.filter(isNamed), (mention) => groupKey(mention, report.title)));
  const retold = findRetold(groups);
  for (const group of groups.values()) conflicts.push(...compareGroup(group, retold));
  conflicts.push(...compareResults(mentions), ...compareNames(mentions));
  return conflicts;
}

/** 累计结案213件，结案196件: one deed in one sentence, once as a running total and once without. */
function isSaidTwice(a: Figure, b: Figure): boolean {
  return (
    a.sentence === b.sentence &&
    a.clause + 1 === b.clause &&
    a.indicator !== '' &&
    a.indicator.length >= 2 &&
    figureKey(a) === figureKey(b) &&
    a.role === 'done' &&
    b.role === 'done' &&
    a.cumulative &&
    !b.cumulative &&
    a.period === b.period &&
    !agree(a, b)
  );
}

function groupKey({ figure, standing }: Mention, title: Title | undefined): string {
  const { role, cumulative, scope } = figure;
  // A 报告 that promises neither summary nor plan tells of several years; only what one section says of one is compared.
  const isOpen = !title?.parts.some((part) => part !== 'report');
  const section = isOpen ? standing.section?.paragraph : undefined;
  return [figureKey(figure), role, cumulative, scope, standing.ahead, section, periodOf(figure, standing, title?.years ?? [])].join('|');
}

/** All ways to speak of the report's own year are one; without a year in the title only what is written counts. */
function periodOf({ period }: Figure, { ahead }: Standing, titled: readonly number[]): string {
  const own = titled.length > 0 ? String(ahead ? Math.max(...titled) : Math.min(...titled)) : undefined;
  return period === '' || period === 'year' || period === 'now' || period === own || period === `至${own}-12` || period === '至12'
    ? ''
    : period;
}

function groupBy(mentions: readonly Mention[], keyOf: (mention: Mention) => string): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

/** Puts what is spoken of as known, and of no time, with the one group of its name, whatever the time there. */
function joinGiven(groups: Map<string, Mention[]>): Map<string, Mention[]> {
  const byName = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const name = key.slice(0, key.lastIndexOf('|'));
    const keys = byName.get(name);
    if (keys) keys.push(key);
    else byName.set(name, [key]);
  }
  for (const [name, keys] of byName) {
    const [own, other] = [groups.get(`${name}|`), keys.find((key) => key !== `${name}|`)];
    if (keys.length !== 2 || !other || !own?.every(({ figure }) => figure.given)) continue;
    groups.set(
      other,
      [...groups.get(other)!, ...own].sort((a, b) => a.paragraph - b.paragraph),
    );
    groups.delete(`${name}|`);
  }
  return groups;
}

/** Pairs of paragraphs, as `first second`, in which a named figure stands with the same value. */
function findRetold(groups: ReadonlyMap<string, readonly Mention[]>): ReadonlySet<string> {
  const retold = new Set<string>();
  for (const group of groups.values()) {
    const [first, second] = group;
    if (group.length === 2 && first && second && agree(first.figure, second.figure)) retold.add(`${first.paragraph} ${second.paragraph}`);
  }
  return retold;
}

/** More mentions of one name are a list: 每村新建公厕2座. */
const MOST = 4;

function compareGroup(group: readonly Mention[], retold: ReadonlySet<string>): Conflict[] {
  if (group.length < 2 || group.length > MOST) return [];
  const [first] = group as [Mention];
  const others = group.filter((mention) => !agree(mention.figure, first.figure));
  if (others.length === 0) return [];
  const [second] = others as [Mention];
  // Three values for one name are three things.
  if (others.some((mention) => !agree(mention.figure, second.figure))) return [];
  const isFirstOdd = others.length > group.length - others.length;
  const odd = isFirstOdd ? first : second;
  const other = isFirstOdd ? second : first;
  if (odd.paragraph === other.paragraph && odd.figure.sentence === other.figure.sentence) return [];
  if (!isOneSlip(odd.figure, other.figure) && !retold.has(`${first.paragraph} ${second.paragraph}`)) return [];
  return [{ kind: 'conflict', odd, other }];
}

/** 目标2400万元，实际完成1560万元 and 目标2400万元，1-9月实际完成1173万元: one of them does not say up to when. */
function compareResults(mentions: readonly Mention[]): Conflict[] {
  const byName = groupBy(
    mentions.filter(({ figure }) => figure.target !== undefined && [...figure.indicator].length >= NAME),
    ({ figure, standing }) => `${figureKey(figure)}|${figure.scope}|${standing.ahead}`,
  );
  const conflicts: Conflict[] = [];
  for (const group of byName.values()) {
    const [other, odd] = group;
    if (group.length !== 2 || !other || !odd || agree(other.figure, odd.figure) || other.paragraph === odd.paragraph) continue;
    const [a, b] = [other.figure.target!, odd.figure.target!];
    const isOpen = [other, odd].some(({ figure: { period } }) => !/[至~]|季|半年|月/.test(period));
    if (isOpen && agree(a, b)) conflicts.push({ kind: 'cutOff', odd, other });
  }
  return conflicts;
}

/** Fewest figures of a number that two things do not have in common by chance. */
const RARE = 3;

/** 60周岁以上老年人5.48万人 and 67周岁以上老年人5.48万人. */
function compareNames(mentions: readonly Mention[]): Conflict[] {
  const numbered = mentions.filter(
    ({ figure: { indicator, quantity } }) => /\d岁|\d周岁/.test(indicator) && figuresOf(quantity.low) >= RARE,
  );
  const conflicts: Conflict[] = [];
  const groups = groupBy(
    numbered,
    ({ figure }) => `${figureKey(figure).replace(/\d+/g, '#')}|${figure.quantity.low.value}|${figure.quantity.low.scale}`,
  );
  for (const [first, ...others] of groups.values()) {
    const odd = others.find(({ figure }) => figure.indicator !== first?.figure.indicator);
    if (first && odd) conflicts.push({ kind: 'name', odd, other: first });
  }
  return conflicts;
}
