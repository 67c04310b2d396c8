import type { Paragraph, Report, ReportDocument, Title } from '../document';
import { toValue } from '../values';
import { agree, figureKey, figuresOf, isOneSlip } from './compareFigures';
import { createSharedKeys } from '../repeats/sharedKeys';
import { holds } from '../itemKinds';
import type { Figure, PlacedFigure } from './figure';
import { hasLongName, isNamed, namesAge, RARE, toMention, type Mention } from './mentions';
import { buildStandings, type Standing } from './outlook';
import type { Told } from './told';

/**
 * Two values for one thing. `conflict`: same indicator, period and scope in two places; `twice`: side by side in one
 * sentence; `cutOff`: two results of one target, of which one does not say up to when; `name`: one value for names that differ in
 * a number only.
 */
export interface Conflict {
  readonly kind: 'conflict' | 'twice' | 'cutOff' | 'name';
  /**
   * The later of the two, or the one that stands alone against several; of `twice` the running total, of `cutOff` the one that
   * does not say up to when.
   */
  readonly odd: PlacedFigure;
  readonly other: PlacedFigure;
}

/** What has been made of single paragraphs. */
export interface FigureReader {
  /** What `readTold` makes of a paragraph. */
  readonly told: (paragraph: Paragraph) => Told;
  /** What `readNameKeys` makes of it. */
  readonly nameKeys: (paragraph: Paragraph) => readonly number[] | undefined;
}

/**
 * Finds the figures of a report that contradict each other. Two figures with one name are often of two things all the same;
 * so they must differ by no more than a slip of the hand, or stand among figures told twice. O(figures).
 */
export function findConflicts(document: ReportDocument, report: Report, read: FigureReader): Conflict[] {
  const telling = findTelling(document, report, read);
  const conflicts: Conflict[] = [];
  for (const { paragraph, twice } of telling)
    for (const [odd, other] of twice)
      conflicts.push({ kind: 'twice', odd: { paragraph, figure: odd }, other: { paragraph, figure: other } });
  if (telling.every(({ shared }) => shared.length === 0)) return conflicts;
  const standings = buildStandings(document, report);
  const mentions = telling.flatMap(({ paragraph, shared }) =>
    shared.map(({ figure }) => toMention(paragraph, figure, standings[paragraph - report.first]!)),
  );
  const named = mentions.filter(({ figure }) => isNamed(figure));
  const groups = joinGiven(groupBy(named, (mention) => groupKey(mention, report.title)));
  const retold = findRetold(groups);
  for (const group of groups.values()) conflicts.push(...compareGroup(group, retold));
  conflicts.push(...compareResults(mentions), ...compareNames(mentions), ...compareTwins(mentions));
  return conflicts;
}

interface Telling {
  readonly paragraph: number;
  readonly twice: Told['twice'];
  /** The figures that may be of one thing with another of the report. */
  readonly shared: Told['compared'];
}

/** Reads the few paragraphs of a report that hold a figure with a counterpart: all others need no further look. */
function findTelling(document: ReportDocument, report: Report, read: FigureReader): Telling[] {
  const known: { readonly paragraph: number; readonly keys: readonly number[]; readonly told: Told | undefined }[] = [];
  let count = 0;
  for (let paragraph = report.first; paragraph <= report.last; paragraph++) {
    const content = document.paragraphs[paragraph]!;
    if (!holds(content, 'quantity')) continue;
    const named = read.nameKeys(content);
    const told = named ? undefined : read.told(content);
    const keys = named ?? told!.compared.map(({ hash }) => hash);
    if (told || keys.length > 0) known.push({ paragraph, keys, told });
    count += keys.length;
  }
  const shared = createSharedKeys(count);
  for (const { keys } of known) for (const key of keys) shared.add(key);
  const telling: Telling[] = [];
  for (const { paragraph, keys, told } of known) {
    if (!told && !keys.some(shared.isShared)) continue;
    const { compared, twice } = told ?? read.told(document.paragraphs[paragraph]!);
    telling.push({ paragraph, twice, shared: compared.filter(({ figure, hash }) => figure.twin !== undefined || shared.isShared(hash)) });
  }
  return telling;
}

function groupKey({ figure, standing }: Mention, title: Title | undefined): string {
  const { role, cumulative, scope } = figure;
  // A 报告 that promises neither summary nor plan tells of several years; only what one section says of one is compared.
  const isOpen = !title?.parts.some((part) => part !== 'report');
  const section = isOpen ? standing.section?.paragraph : undefined;
  return [
    figureKey(figure),
    role === 'part' ? 'done' : role,
    cumulative,
    scope(),
    standing.ahead,
    section,
    periodOf(figure, standing, title?.years ?? []),
  ].join('|');
}

/** All ways to speak of the report's own year are one; without a year in the title only what is written counts. */
function periodOf({ period }: Figure, { ahead }: Standing, titled: readonly number[]): string {
  const own = titled.length > 0 ? String(ahead ? Math.max(...titled) : Math.min(...titled)) : undefined;
  return period === '' ||
    period === 'year' ||
    period === 'now' ||
    period === own ||
    period.replace(/-31$/, '') === `至${own}-12` ||
    period === '至12'
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

/**
 * Puts what is spoken of as known, and of no time of its own, with the one group of its name, whatever the time, place and
 * section there: who builds on a number need not say again of what it is.
 */
function joinGiven(groups: Map<string, Mention[]>): Map<string, Mention[]> {
  const joined = new Map<string, Mention[]>();
  const byName = new Map<string, { told: string[]; given: Mention[] }>();
  for (const [key, group] of groups) {
    const [first] = group;
    const name = first && `${figureKey(first.figure)}|${first.figure.cumulative}`;
    const isGiven = group.every(({ figure }) => figure.given && figure.period === '');
    if (!isGiven) joined.set(key, group);
    if (name === undefined || (first?.standing.ahead && !isGiven)) continue;
    const known = byName.get(name) ?? { told: [], given: [] };
    byName.set(name, known);
    if (isGiven) known.given.push(...group);
    else known.told.push(key);
  }
  for (const [name, { told, given }] of byName) {
    const [key] = told;
    if (given.length === 0 || told.length > 1) continue;
    const group = [...(key === undefined ? [] : (joined.get(key) ?? [])), ...given].sort((a, b) => a.paragraph - b.paragraph);
    joined.set(key ?? `${name}|given`, group);
  }
  return joined;
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
  // A part has its whole's name, and a short name is many things', unless the text goes on from the number.
  const isLoose = group.some(({ figure }) => figure.role === 'part' || !hasLongName(figure.indicator));
  if (isLoose && !group.some(({ figure }) => figure.given)) return [];
  const isBuiltOn = odd.figure.given || other.figure.given;
  if (!isBuiltOn && odd.paragraph === other.paragraph && odd.figure.sentence === other.figure.sentence) return [];
  if (!isOneSlip(odd.figure, other.figure) && !retold.has(`${first.paragraph} ${second.paragraph}`)) return [];
  return [{ kind: 'conflict', odd, other }];
}

/** 目标2400万元，实际完成1560万元 and 目标2400万元，1-9月实际完成1173万元: one of them does not say up to when. */
function compareResults(mentions: readonly Mention[]): Conflict[] {
  const byName = groupBy(
    mentions.filter(({ figure }) => figure.target !== undefined && hasLongName(figure.indicator)),
    ({ figure, standing }) => `${figureKey(figure)}|${figure.scope()}|${standing.ahead}`,
  );
  const conflicts: Conflict[] = [];
  for (const group of byName.values()) {
    const [first, second] = group;
    if (group.length !== 2 || !first || !second) continue;
    const [odd, other] = isOpen(second.figure) && !isOpen(first.figure) ? [second, first] : [first, second];
    if (!isOpen(odd.figure) || agree(first.figure, second.figure) || first.paragraph === second.paragraph) continue;
    if (agree(first.figure.target!, second.figure.target!)) conflicts.push({ kind: 'cutOff', odd, other });
  }
  return conflicts;
}

/** True for a figure that does not say up to when it counts. */
function isOpen({ period }: Figure): boolean {
  return !/[至~]|季|半年|月/.test(period);
}

/** 60周岁以上老年人5.48万人 and 67周岁以上老年人5.48万人. */
function compareNames(mentions: readonly Mention[]): Conflict[] {
  const numbered = mentions.filter(({ figure }) => namesAge(figure.indicator) && figuresOf(figure.quantity.low) >= RARE);
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

/** 共有538户2146人 and 全村538户2164人: one of two numbers that stand together is the same, and the other is not. */
function compareTwins(mentions: readonly Mention[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    const { figure } = mention;
    const { twin } = figure;
    if (!twin || hasLongName(figure.indicator)) continue;
    const units = `${twin.quantity.unit}|${figure.quantity.unit}`;
    for (const [side, same] of [twin, figure].entries()) {
      const key = `${units}|${side}|${toValue(same.quantity.low).toFixed()}`;
      const first = known.get(key);
      if (!first || figuresOf(same.quantity.low) < RARE) known.set(key, mention);
      else {
        const [odd, other] = side === 0 ? [figure, first.figure] : [twin, first.figure.twin!];
        if (!agree(odd, other) && isOneSlip(odd, other))
          conflicts.push({
            kind: 'conflict',
            odd: { paragraph: mention.paragraph, figure: odd },
            other: { paragraph: first.paragraph, figure: other },
          });
      }
    }
  }
  return conflicts;
}
