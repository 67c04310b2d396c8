import type { MarkerForm } from '../../grammar/syntax';
import type { Report, ReportDocument } from '../document';
import { collectHeadings, type Heading, lookOf } from './numberedHeadings';
import { explainSeries, type Series } from './series';

/** Headings whose markers belong to another level: （四） that goes on from 三、, or 二、 between （一） and （三）. */
export interface Misplaced {
  /** In text order, as they were before. */
  readonly headings: readonly Heading[];
  /** The form they should have. */
  readonly form: MarkerForm;
  /** `outward` for （四） behind 三、. */
  readonly direction: 'outward' | 'inward';
  /** The heading they go on from. */
  readonly after: Heading;
}

/** How a report counts its headings, explained with the fewest slips. */
export interface Numbering {
  readonly headings: readonly Heading[];
  readonly series: readonly Series[];
  readonly misplaced: readonly Misplaced[];
}

/** Beyond so many slips, or headings times slips, nobody counts any more and the search for a better reading ends. */
const SLIPS = 20;
const EFFORT = 4_000;
const ROUNDS = 5;
/** What it costs to say that a marker is at the wrong level: less than a gap where its own series has no use for it. */
const LONE = 0.8;
const OTHERWISE = 1.05;
/** What it costs to say that a report nests 1、 in 1. */
const SPLIT = 0.5;
const GAIN = 0.05;

/** The numbering of a report of the document; the rules that ask for it share it. */
export function numberingOf(document: ReportDocument, report: Report): Numbering {
  return document.derive(explainReports).get(report) ?? explainNumbering(document, report);
}

function explainReports(document: ReportDocument): ReadonlyMap<Report, Numbering> {
  return new Map(document.reports.map((report) => [report, explainNumbering(document, report)]));
}

/**
 * Explains the numbers of a report's headings: cuts them into series and looks for markers at the wrong level.
 * O(headings) for a report without slips; for others bounded by a constant number of further readings.
 */
function explainNumbering(document: ReportDocument, report: Report): Numbering {
  let headings: readonly Heading[] = collectHeadings(document, report);
  let series = explainSeries(document, report, headings);
  const misplaced: Misplaced[] = [];
  const split = explainSplit(document, report, headings, series);
  if (split) ({ headings, series } = split);
  for (let round = 0; round < ROUNDS; round++) {
    const better = findMisplaced(document, report, headings, series);
    if (!better) break;
    misplaced.push(better.misplaced);
    ({ headings, series } = better);
  }
  return { headings, series, misplaced };
}

function costOf(series: readonly Series[]): number {
  return series.reduce((sum, { explained }) => sum + explained.cost, 0);
}

/** Reads 1. and 1、 as two levels where that explains the numbers better than one does. */
function explainSplit(
  document: ReportDocument,
  report: Report,
  headings: readonly Heading[],
  series: readonly Series[],
): { headings: Heading[]; series: Series[] } | undefined {
  const split = new Set(
    series
      .filter(
        ({ form, explained }) =>
          explained.cost > 0 && new Set(headings.flatMap(({ marker }) => (marker.form === form ? [lookOf(marker)] : []))).size > 1,
      )
      .map(({ form }) => form),
  );
  if (split.size === 0) return undefined;
  const apart = collectHeadings(document, report, split);
  const read = explainSeries(document, report, apart);
  return costOf(read) + SPLIT < costOf(series) - GAIN ? { headings: apart, series: read } : undefined;
}

interface Better {
  readonly misplaced: Misplaced;
  readonly headings: readonly Heading[];
  readonly series: Series[];
}

function findMisplaced(
  document: ReportDocument,
  report: Report,
  headings: readonly Heading[],
  series: readonly Series[],
): Better | undefined {
  const slips = series.reduce((sum, { explained }) => sum + explained.slips.length, 0);
  if (slips === 0 || slips > SLIPS || slips * headings.length > EFFORT) return undefined;
  const base = costOf(series);
  let best: Better | undefined;
  let bestCost = base - GAIN;
  for (const candidate of candidates(headings, series)) {
    const moved = new Set(candidate.headings.map(({ position }) => position));
    const to = candidate.after;
    const tried = headings.map((heading) => (moved.has(heading.position) ? { ...heading, form: to.form, rank: to.rank } : heading));
    const read = explainSeries(document, report, tried);
    const cost = costOf(read) + (candidate.lone ? LONE : OTHERWISE);
    if (cost < bestCost) {
      bestCost = cost;
      best = { misplaced: candidate, headings: tried, series: read };
    }
  }
  return best;
}

interface Candidate extends Misplaced {
  /** True when the heading has nothing in front of it that it could go on from in its own series. */
  readonly lone: boolean;
}

function candidates(headings: readonly Heading[], series: readonly Series[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { items, explained } of series) {
    for (const slip of explained.slips) {
      const heading = items[slip.index]?.heading;
      if (!heading) continue;
      const outer = outerOf(headings, heading);
      found.push(...outward(headings, heading, outer));
      const before = slip.before === undefined ? undefined : items[slip.before]?.heading;
      if (slip.kind === 'gap' && before) {
        const strays = headings
          .slice(before.position + 1, heading.position)
          .filter(({ rank, marker }) => rank > heading.rank && marker.ordinal === slip.expected);
        // One that goes on in its own series stands where it should.
        for (const stray of strays) found.push(...outward(headings, stray, before).filter(({ lone }) => lone));
      }
      const sibling = headings.slice(0, heading.position).findLast(({ rank }) => rank === heading.rank);
      for (const suspect of new Set([heading, sibling, outer])) found.push(...inward(headings, suspect));
    }
  }
  return found;
}

function outerOf(headings: readonly Heading[], heading: Heading): Heading | undefined {
  return headings.slice(0, heading.position).findLast(({ rank }) => rank < heading.rank);
}

/** A heading, alone or with those that count on from it, as going on from one further out. */
function outward(headings: readonly Heading[], heading: Heading, after: Heading | undefined): Candidate[] {
  if (!after || after.marker.ordinal + 1 !== heading.marker.ordinal) return [];
  // Its own series has no use for it where it opens one with a number above 1.
  const before = headings.slice(0, heading.position).findLast(({ rank }) => rank <= heading.rank);
  const lone = before !== undefined && before.rank < heading.rank;
  const alone: Candidate = { headings: [heading], form: after.form, direction: 'outward', after, lone };
  const more = followers(headings, heading);
  return more.length > 0 ? [alone, { ...alone, headings: [heading, ...more] }] : [alone];
}

/** A heading as going on from the deeper one right before it. */
function inward(headings: readonly Heading[], heading: Heading | undefined): Candidate[] {
  const before = heading && headings[heading.position - 1];
  if (!heading || !before || before.rank <= heading.rank || before.marker.ordinal + 1 !== heading.marker.ordinal) return [];
  return [{ headings: [heading], form: before.form, direction: 'inward', after: before, lone: false }];
}

/** The headings of the same rank that count on from one, with nothing but deeper ones between. */
function followers(headings: readonly Heading[], first: Heading): Heading[] {
  const found: Heading[] = [];
  let ordinal = first.marker.ordinal;
  for (const heading of headings.slice(first.position + 1)) {
    if (heading.rank < first.rank || (heading.rank === first.rank && heading.marker.ordinal !== ordinal + 1)) break;
    if (heading.rank !== first.rank) continue;
    found.push(heading);
    ordinal++;
  }
  return found;
}
