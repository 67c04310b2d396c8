import { lazy } from '../../base/lazy';
import type { Enumeration, Place, Report, ReportDocument } from '../document';
import { findAnnounced, findAnnouncedAtEnd, type PlacedTally } from './announcements';
import { findInkBefore } from '../ink';
import { findMarkerRuns } from './markerRuns';
import type { AnnouncedList } from './announcedList';
import { firstAtOrBehind } from '../../base/search';

/** A run goes on within so many runs of other forms, if it does. */
const MOST_RUNS = 20;
/** So many characters name what is counted. */
const KEY = 2;
/** So many members follow a list without number. */
const MOST_ADDED = 3;

/** Finds the lists inside paragraphs (一是…二是, 第一…第二, （1）…（2）, 1.…2.) that an announcement stands directly before. */
export function* findAnnouncedItems(document: ReportDocument, report: Report): Generator<AnnouncedList> {
  for (const [index, run] of report.enumerations.entries()) {
    const said = findBeforeRun(document, report, run);
    const announcements = said.length > 0 ? said : findThings(document, run);
    if (announcements.length === 0 || run.items.length < 2) continue;
    const members = run.items.map(({ paragraph, item }): Place => ({ paragraph, span: item.span }));
    yield { announcements, counted: run.items.length, plausible: countRun(document, report, index), kind: 'items', members };
  }
  // A run that goes on at the start of a paragraph is a list of headings.
  const headed = lazy(() => new Set(report.allSections.flatMap(({ marker }) => (marker ? [`${marker.form} ${marker.ordinal}`] : []))));
  for (const run of findMarkerRuns(report)) {
    const { paragraph, items } = run;
    const announcements = findAnnounced(document, paragraph, items[0]!.span.start, 'items');
    if (announcements.length === 0 || items.length < 2) continue;
    const last = items.at(-1)!.marker;
    if (headed().has(`${last.form} ${last.ordinal + 1}`)) continue;
    const plausible = new Set([last.ordinal, ...countAdded(document, paragraph, items.at(-1)!.span.end, items.length)]);
    yield { announcements, counted: items.length, plausible, kind: 'items', members: items.map(({ span }) => ({ paragraph, span })) };
  }
}

function findBeforeRun(document: ReportDocument, report: Report, { items }: Enumeration): PlacedTally[] {
  const first = items[0];
  if (!first || (first.item.ordinal !== 1 && first.item.form !== 'shouxian')) return [];
  const { syntax } = document.paragraphs[first.paragraph]!;
  if (!first.item.leads) return findAnnounced(document, first.paragraph, first.item.span.start, 'items');
  if (syntax.marker) return [];
  const before = findInkBefore(document, report, first.paragraph);
  return before === undefined ? [] : findAnnouncedAtEnd(document, before, 'items');
}

/** The count of things before a run each of whose items names one: 三个赛场：一是业务知识赛场；二是…. */
function findThings(document: ReportDocument, { items }: Enumeration): PlacedTally[] {
  const first = items[0];
  if (!first || first.item.leads || first.item.ordinal !== 1 || items.some(({ paragraph }) => paragraph !== first.paragraph)) return [];
  const { text } = document.paragraphs[first.paragraph]!;
  const words = items.map(({ item }, index) => /^[^。；]*/.exec(text.slice(item.span.end, items[index + 1]?.item.span.start))![0]);
  return findAnnounced(document, first.paragraph, first.item.span.start, 'things').filter(({ tally }) => {
    const noun = text.slice(tally.tail.start, tally.tail.end).slice(-KEY);
    return noun.length === KEY && words.every((word) => word.includes(noun));
  });
}

/** Tells whether an announcement gives a run just the number that it has. */
function isAnnounced(document: ReportDocument, report: Report, run: Enumeration): boolean {
  return findBeforeRun(document, report, run).some(({ tally }) => tally.count === run.items.length);
}

/** All that counting a run may give. */
function countRun(document: ReportDocument, report: Report, index: number): Set<number> {
  const { form, items } = report.enumerations[index]!;
  const ordinals = items.map(({ item }) => item.ordinal ?? 0);
  // 最后 has no number of its own; it is one more all the same.
  const counts = new Set(form === 'shouxian' ? [items.length] : [new Set(ordinals).size, Math.max(...ordinals)]);
  // A run may leave its paragraph and turn into another one there.
  const here = items.filter(({ paragraph }) => paragraph === items[0]!.paragraph).length;
  if (here > 1) counts.add(here);
  // A run inside an item of another ends where that one goes on: 三是抓督查。督查三个方面：一是…二是…三是…。四是….
  const outer = report.enumerations.slice(Math.max(0, index - MOST_RUNS), index).findLast((run) => run.form === form);
  const inside = outer?.items.at(-1)?.paragraph === items[0]!.paragraph;
  const resumed =
    outer && inside && !isAnnounced(document, report, outer) ? ordinals.indexOf((outer.items.at(-1)!.item.ordinal ?? 0) + 1) : -1;
  if (resumed > 1) counts.add(resumed);
  let total = Math.max(...ordinals);
  for (let next = index + 1; next < Math.min(index + MOST_RUNS, report.enumerations.length); next++) {
    const run = report.enumerations[next]!;
    if (run.form !== form) continue;
    if (run.items[0]?.item.ordinal !== total + 1) break;
    total += run.items.length;
    counts.add(total);
  }
  const last = items.at(-1)!;
  for (const count of countAdded(document, last.paragraph, last.item.span.end, items.length)) counts.add(count);
  return counts;
}

/** Members without number behind the last one: sentences that begin with 同时, 此外. */
function countAdded(document: ReportDocument, paragraph: number, from: number, counted: number): number[] {
  const { additions = [], sentences } = document.paragraphs[paragraph]!.syntax;
  const first = firstAtOrBehind(additions, from, ({ start }) => start);
  const added = additions.slice(first, first + MOST_ADDED).filter(({ start }) => {
    return sentences[firstAtOrBehind(sentences, start, (sentence) => sentence.start)]?.start === start;
  });
  return added.map((_, index) => counted + index + 1);
}
