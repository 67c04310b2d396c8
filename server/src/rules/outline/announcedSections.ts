import type { Marker } from '../../grammar/syntax';
import type { Place, Report, ReportDocument, Section } from '../../model/document';
import { findAnnounced, findAnnouncedAtEnd, type PlacedTally } from './announcements';
import { findInkAfter, findInkBefore } from './ink';
import type { AnnouncedList } from './miscount';

type Numbered = Section & { readonly marker: Marker };

/** Finds the lists of headings, or of lines that start with a dash or bullet, that an announcement stands directly before. */
export function* findAnnouncedSections(document: ReportDocument, report: Report): Generator<AnnouncedList> {
  const headings = new Map(report.allSections.map((section) => [section.paragraph, section]));
  for (const section of report.allSections) {
    if (section.marker?.ordinal !== 1) continue;
    const before = findInkBefore(document, report, section.paragraph);
    if (before === undefined) continue;
    const announcements = findBefore(document, before, headings.get(before), section);
    if (announcements.length === 0) continue;
    const all = membersFrom(report, section);
    const members = beforeOtherTopic(document, all);
    if (members.length < 2) continue;
    yield {
      announcements,
      counted: members.length,
      plausible: countSections(document, report, all),
      kind: 'headings',
      members: members.map(markerPlace),
    };
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

/** The sections of a list from its first one to the one before it starts again. */
function membersFrom(report: Report, first: Section): Numbered[] {
  const siblings = first.parent?.children ?? report.sections;
  const rest = siblings
    .slice(siblings.indexOf(first))
    .filter((section): section is Numbered => section.marker?.form === first.marker?.form);
  const restart = rest.findIndex(({ marker }, index) => index > 0 && marker.ordinal === 1);
  return restart < 0 ? rest : rest.slice(0, restart);
}

/** The members up to the first that is about something else: 八、存在的问题 may stand at the level of the list without being of it. */
function beforeOtherTopic(document: ReportDocument, members: readonly Numbered[]): readonly Numbered[] {
  const other = members.findIndex((section, index) => index > 0 && isOtherTopic(document, section));
  return other < 0 ? members : members.slice(0, other);
}

/** All that counting a list of sections may give. */
function countSections(document: ReportDocument, report: Report, members: readonly Numbered[]): Set<number> {
  const first = members[0]!;
  const last = members.at(-1)!;
  const { form } = first.marker;
  const counts = new Set([
    members.length,
    ...members.flatMap((section, index) => (index > 0 && isOtherTopic(document, section) ? [index] : [])),
  ]);
  // An unnumbered heading among the members, if there is one only, starts something else.
  const [loose, ...more] = report.looseHeadings.filter((line) => line > first.paragraph && line < last.paragraph);
  if (loose !== undefined && more.length === 0) counts.add(members.filter(({ paragraph }) => paragraph < loose).length);
  const siblings = first.parent?.children ?? report.sections;
  counts.add(siblings.length - siblings.indexOf(first));
  counts.add(members.reduce((sum, { children }) => sum + Math.max(children.length, 1), 0));
  // The list may go on elsewhere: under the next heading, or glued into a paragraph.
  let highest = Math.max(...members.map(({ marker }) => marker.ordinal));
  counts.add(highest);
  for (const { item } of report.inlineMarkers)
    if (item.marker.form === form && item.marker.ordinal === highest + 1) counts.add(highest + 1);
  for (const { paragraph, marker } of report.allSections) {
    if (paragraph <= last.paragraph || marker?.form !== form) continue;
    if (marker.ordinal !== highest + 1) break;
    counts.add(++highest);
  }
  return counts;
}

function isOtherTopic(document: ReportDocument, { paragraph }: Section): boolean {
  return document.paragraphs[paragraph]!.syntax.roles?.some((role) => role === 'problem' || role === 'plan') ?? false;
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
  for (let index: number | undefined = first; index !== undefined; index = findInkAfter(document, report, index)) {
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
