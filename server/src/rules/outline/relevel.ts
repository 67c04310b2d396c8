import type { MarkerForm } from '../../grammar/syntax';
import type { Report, ReportDocument } from '../../model/document';
import { collectHeadings, explainSeries, type Heading, lookOf, type Series } from './series';

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
const EFFORT = 20_000;
/** What it costs to say that a marker is at the wrong level: less than a gap where its own series has no use for it. */
const LONE = 0.8;
const OTHERWISE = 1.05;
/** What it costs to say that a report nests 1、 in 1. */
const SPLIT = 0.5;
const GAIN = 0.05;

/**
 * Explains the numbers of a report's headings: cuts them into series and looks for markers at the wrong level.
 * O(headings) for a report without slips; for others bounded by a constant number of further readings.
 */
export function explainNumbering(document: ReportDocument, report: Report): Numbering {
  let headings: readonly Heading[] = collectHeadings(report);
  let series = explainSeries(document, report, headings);
  const misplaced: Misplaced[] = [];
  const split = explainSplit(document, report, headings, series);
  if (split) ({ headings, series } = split);
  for (let round = 0; round < SLIPS; round++) {
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
      .filter(({ form, explained }) => explained.cost > 0 && new Set(headings.flatMap(({ marker }) => (marker.form === form ? [lookOf(marker)] : []))).size > 1)
      .map(({ form }) => form),
  );
  if (split.size === 0) return undefined;
  const apart = collectHeadings(report, split);
  const read = explainSeries(document, report, apart);
  return costOf(read) + SPLIT < costOf(series) - GAIN ? { headings: apart, series: read } : undefined;
}

interface Better {
  readonly misplaced: Misplaced;
  readonly headings: readonly Heading[];
  readonly series: Series[];
}

function findMisplaced(document: ReportDocument, report: Report, headings: readonly Heading[], series: readonly Series[]): Better | undefined {
  const slipped = series.flatMap(({ items, explained }) => explained.slips.flatMap(({ index }) => items[index]?.heading ?? []));
  if (slipped.length === 0 || slipped.length > SLIPS || slipped.length * headings.length > EFFORT) return undefined;
  const base = costOf(series);
  let best: Better | undefined;
  let bestCost = base - GAIN;
  for (const candidate of candidates(headings, slipped)) {
    const moved = new Set(candidate.headings.map(({ position }) => position));
    const to = candidate.after;
    const tried = headings.map((heading) => (moved.has(heading.position) ? { ...heading, form: to.form, rank: to.rank } : heading));
    const read = explainSeries(document, report, tried);
    const lone = candidate.direction === 'outward' && slipped.some(({ position }) => moved.has(position));
    const cost = costOf(read) + (lone ? LONE : OTHERWISE);
    if (cost < bestCost) {
      bestCost = cost;
      best = { misplaced: candidate, headings: tried, series: read };
    }
  }
  return best;
}

function candidates(headings: readonly Heading[], slipped: readonly Heading[]): Misplaced[] {
  const found: Misplaced[] = [];
  for (const heading of slipped) {
    const outer = headings.slice(0, heading.position).findLast(({ rank }) => rank < heading.rank);
    if (outer && outer.marker.ordinal + 1 === heading.marker.ordinal) {
      const alone: Misplaced = { headings: [heading], form: outer.form, direction: 'outward', after: outer };
      found.push(alone);
      const more = followers(headings, heading);
      if (more.length > 0) found.push({ ...alone, headings: [heading, ...more] });
    }
    const suspects = [heading, headings.slice(0, heading.position).findLast(({ rank }) => rank <= heading.rank), outer];
    for (const suspect of new Set(suspects)) {
      const before = suspect && headings[suspect.position - 1];
      if (!suspect || !before || before.rank <= suspect.rank || before.marker.ordinal + 1 !== suspect.marker.ordinal) continue;
      found.push({ headings: [suspect], form: before.form, direction: 'inward', after: before });
    }
  }
  return found;
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
