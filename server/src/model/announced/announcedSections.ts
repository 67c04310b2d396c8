import { lazy } from '../../base/lazy';
import type { Marker } from '../../grammar/syntax';
import type { Place, Report, ReportDocument, Section } from '../document';
import { byForm, levelsOf, siblingsOf } from '../navigate';
import { findAnnounced, findAnnouncedAtEnd, findHinted, type PlacedTally } from './announcements';
import { findInkAfter, findInkBefore } from '../ink';
import type { AnnouncedList } from './announcedList';
import { firstAtOrBehind } from '../../base/search';

/** So many characters name what is counted. */
const KEY = 2;
/** A list of lines ends within so many. */
const MOST_LINES = 200;

type Numbered = Section & { readonly marker: Marker };

/** Finds the lists of headings, or of lines that start with a dash or bullet, that an announcement stands directly before. */
export function* findAnnouncedSections(document: ReportDocument, report: Report): Generator<AnnouncedList> {
  const headings = new Map(report.allSections.map((section) => [section.paragraph, section]));
  const seriesByFirst = lazy(
    () => new Map<Section | undefined, Numbered[]>([...levelsOf(report)].flatMap(numberedSeries).map((series) => [series[0], series])),
  );
  const outline = lazy(() => readOutline(report));
  for (const section of report.allSections) {
    if (section.marker?.ordinal !== 1) continue;
    const before = findInkBefore(document, report, section.paragraph);
    if (before === undefined) continue;
    const said = findBefore(document, before, headings.get(before), section);
    const hinted = said.length > 0 || headings.get(before)?.alone ? [] : findHinted(document, before);
    if (said.length === 0 && hinted.length === 0) continue;
    const all = seriesByFirst().get(section) ?? [];
    const members = beforeOtherTopic(document, all);
    const announcements = said.length > 0 ? said : hinted.filter((hint) => isBorneOut(document, hint, members));
    if (members.length < 2 || announcements.length === 0) continue;
    const plausible = countSections(document, report, all, outline());
    yield { announcements, counted: members.length, plausible, kind: 'headings', members: members.map(markerPlace) };
  }
  for (let index = report.first; index <= report.last; index++) {
    const next = document.paragraphs[index]?.syntax.tallies ? findInkAfter(document, report, index) : undefined;
    if (next === undefined || !startsWithDash(document, next) || startsWithDash(document, index)) continue;
    const announcements = findAnnouncedAtEnd(document, index, 'lines');
    if (announcements.length === 0) continue;
    const { members, plausible } = linesFrom(document, report, next);
    if (members.length > 1) yield { announcements, counted: members.length, plausible, kind: 'lines', members };
  }
}

function markerPlace({ paragraph, marker }: Section): Place {
  return { paragraph, span: marker!.span };
}

/** An announcement at the end of the paragraph before a list of headings, or in the heading that holds them. */
function findBefore(document: ReportDocument, before: number, heading: Section | undefined, first: Section): PlacedTally[] {
  if (!heading || !heading.alone) return findAnnouncedAtEnd(document, before, 'lines');
  if (heading !== first.parent) return [];
  const found = findAnnounced(document, before, document.paragraphs[before]!.syntax.content.end, 'items');
  return found.filter(({ tally }) => tally.noun === 'member');
}

/** A count is one of the headings behind it where all repeat what it counts, or where it counts work and is off by one at most. */
function isBorneOut(
  document: ReportDocument,
  { paragraph, tally, told }: ReturnType<typeof findHinted>[number],
  members: readonly Numbered[],
): boolean {
  const noun = document.textOf(document.toSpan({ paragraph, span: tally.tail })).slice(-KEY);
  const repeats = noun.length === KEY && members.every((section) => titleOf(document, section).includes(noun));
  return repeats || (told && Math.abs(tally.count - members.length) <= 1);
}

function titleOf(document: ReportDocument, { paragraph, title }: Section): string {
  return document.textOf(document.toSpan({ paragraph, span: title }));
}

/** Lists of numbered headings: the siblings of one form from one that carries 1 to the one before the next that does. */
function numberedSeries(siblings: readonly Section[]): Numbered[][] {
  const found: Numbered[][] = [];
  for (const group of byForm(siblings).values()) {
    for (const section of group) {
      if (section.marker?.ordinal === 1 || found.at(-1)?.[0]?.marker.form !== section.marker?.form) found.push([]);
      found.at(-1)!.push(section as Numbered);
    }
  }
  return found;
}

/** The members up to the first that is about something else: 八、存在的问题 may stand at the level of the list without being of it. */
function beforeOtherTopic(document: ReportDocument, members: readonly Numbered[]): readonly Numbered[] {
  const other = members.findIndex((section, index) => index > 0 && isOtherTopic(document, section));
  return other < 0 ? members : members.slice(0, other);
}

/** What must be known of a whole report to count one of its lists. */
interface Outline {
  /** Place of each section among all and among its siblings. */
  readonly placeOf: ReadonlyMap<Section, { readonly all: number; readonly sibling: number }>;
  /** Markers inside paragraphs: form and number. */
  readonly glued: ReadonlySet<string>;
}

function readOutline(report: Report): Outline {
  const siblings = new Map([...levelsOf(report)].flatMap((level) => level.map((section, index) => [section, index] as const)));
  return {
    placeOf: new Map(report.allSections.map((section, all) => [section, { all, sibling: siblings.get(section) ?? 0 }])),
    glued: new Set(report.inlineMarkers.map(({ item: { marker } }) => `${marker.form} ${marker.ordinal}`)),
  };
}

/** All that counting a list of sections may give. */
function countSections(document: ReportDocument, report: Report, members: readonly Numbered[], { placeOf, glued }: Outline): Set<number> {
  const first = members[0]!;
  const last = members.at(-1)!;
  const { form } = first.marker;
  const counts = new Set(members.flatMap((section, index) => (index > 0 && isOtherTopic(document, section) ? [index] : [])));
  counts.add(members.length);
  // An unnumbered heading among the members, if there is one only, starts something else.
  const at = firstAtOrBehind(report.looseHeadings, first.paragraph, (line) => line);
  const [loose = last.paragraph, next = last.paragraph] = report.looseHeadings.slice(at, at + 2);
  if (loose < last.paragraph && next >= last.paragraph) counts.add(members.filter(({ paragraph }) => paragraph < loose).length);
  counts.add(siblingsOf(report, first).length - (placeOf.get(first)?.sibling ?? 0));
  counts.add(members.reduce((sum, { children }) => sum + Math.max(children.length, 1), 0));
  // The list may go on elsewhere: under the next heading, or glued into a paragraph.
  let highest = members.reduce((most, { marker }) => Math.max(most, marker.ordinal), 0);
  counts.add(highest);
  if (glued.has(`${form} ${highest + 1}`)) counts.add(highest + 1);
  for (let index = (placeOf.get(last)?.all ?? 0) + 1; index < report.allSections.length; index++) {
    const { marker } = report.allSections[index]!;
    if (marker?.form !== form) continue;
    if (marker.ordinal !== highest + 1) break;
    counts.add(++highest);
  }
  return counts;
}

/** A heading of problems or plans, unless the one above it is of them too: 不足 may end each member of a list of problems. */
function isOtherTopic(document: ReportDocument, { paragraph, parent }: Section): boolean {
  const above = parent && document.paragraphs[parent.paragraph]!.syntax.roles;
  const { roles = [] } = document.paragraphs[paragraph]!.syntax;
  return roles.some((role) => (role === 'problem' || role === 'plan') && !above?.includes(role));
}

function startsWithDash(document: ReportDocument, paragraph: number): boolean {
  const line = document.paragraphs[paragraph]?.syntax.line;
  return line !== undefined && (line.lead === 'dash' || line.lead === 'bullet');
}

/** The lines of a list from its first one on, and how many there are up to the next heading if others stand between. */
function linesFrom(document: ReportDocument, report: Report, first: number): { members: Place[]; plausible: Set<number> } {
  const members: Place[] = [];
  let total = 0;
  let broken = false;
  for (
    let index: number | undefined = first;
    index !== undefined && index - first < MOST_LINES;
    index = findInkAfter(document, report, index)
  ) {
    const { syntax } = document.paragraphs[index]!;
    if (!startsWithDash(document, index)) {
      if (syntax.heading) break;
      broken = true;
      continue;
    }
    total++;
    if (!broken) members.push({ paragraph: index, span: syntax.content });
  }
  return { members, plausible: new Set([total]) };
}
