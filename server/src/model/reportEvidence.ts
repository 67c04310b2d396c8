import type { Marker, MarkerForm } from '../grammar/syntax';
import type { ParagraphRecord } from './paragraphRecord';
import { Role } from './paragraphTag';
import type { TitleForm } from './titles';

/** What has been read of a report so far, as far as it bears on where it ends. */
export interface Situation {
  /** Form of its title. */
  form: TitleForm | undefined;
  /** Number of `#` in front of its title. */
  hashes: number;
  strong: boolean;
  bodies: number;
  headings: number;
  /** A salutation or date line has been read. */
  formal: boolean;
  /** Outermost rank and last ordinals of its numbered headings. */
  outermost: number;
  readonly ordinals: Partial<Record<MarkerForm, number>>;
  /** Most blank lines in a row between two lines of its text, those below the title not counted. */
  widestGap: number;
  /** Blank lines since the last line. */
  gap: number;
  /** True when the last line ended the report: a signature, a date, a leftover of a web page. */
  closed: boolean;
}

/** A line with the shape of a title in the middle of a report. */
export interface Candidate {
  readonly line: ParagraphRecord;
  readonly form: TitleForm;
  /** True when the contents page of a compilation lists it. */
  readonly listed: boolean;
  /** First numbered heading behind it and before the next candidate. */
  readonly next: Marker | undefined;
}

/** What is known behind a title, or at the start of a text without one. */
export function startSituation(form: TitleForm | undefined, title: ParagraphRecord | undefined): Situation {
  return {
    form,
    hashes: title?.syntax.line.hashes ?? 0,
    strong: title?.syntax.line.strong ?? false,
    bodies: 0,
    headings: 0,
    formal: false,
    outermost: Infinity,
    ordinals: {},
    widestGap: 0,
    gap: 0,
    closed: false,
  };
}

/** Takes a line of the report into account. */
export function observe(seen: Situation, role: Role, marker: Marker | undefined): void {
  if (role === Role.directive) return;
  if (role === Role.blank) {
    seen.gap++;
    return;
  }
  if (role === Role.residue) {
    seen.closed = true;
    return;
  }
  if (seen.bodies + seen.headings > 0) seen.widestGap = Math.max(seen.widestGap, seen.gap);
  seen.gap = 0;
  seen.closed = role === Role.formal;
  if (role === Role.formal) seen.formal = true;
  else if (role === Role.body || role === Role.layout) seen.bodies++;
  else if (role === Role.heading) {
    seen.headings++;
    if (!marker) return;
    seen.outermost = Math.min(seen.outermost, marker.rank);
    seen.ordinals[marker.form] = marker.ordinal;
  }
}

/** Points a line must gather to count as the title of a new report. */
const ENOUGH = 3;

/**
 * Weighs whether a line with the shape of a title starts a new report, or heads a part of the one being read.
 *
 * For a new report speak: the contents page; the same words as the title before but for years and numbers; an owner in
 * front of the year, more so one that ends like the owner before (…局, …局); more blank lines before it than the report
 * has inside; a signature, date or web leftover before it; numbering that starts again on the outermost level.
 * Against it: no owner; a part that the title before has promised and that is due; numbering that goes on behind it; and
 * a Markdown level below the title's.
 */
export function isNewReport(candidate: Candidate, seen: Situation): boolean {
  if (candidate.listed) return true;
  const { form, next } = candidate;
  const before = seen.form;
  let points = 0;
  if (form.owner === '') points--;
  else points += 1 + (before !== undefined && form.owner.at(-1) === before.owner.at(-1) ? 1 : 0);
  if (before && form.skeleton === before.skeleton) points += 3;
  else if (
    before &&
    form.owner !== '' &&
    before.owner !== '' &&
    (sharesAny(form.years, before.years) || sharesAny(form.parts, before.parts))
  )
    points++;
  if (before && isDue(form, before)) points -= form.owner === '' || form.owner === before.owner ? 3 : 2;
  if (seen.gap > seen.widestGap) points += seen.gap > seen.widestGap + 1 ? 2 : 1;
  if (seen.closed) points++;
  if (next && seen.headings > 0) {
    if (next.ordinal === 1 && next.rank <= seen.outermost) points++;
    if (next.ordinal > 1 && seen.ordinals[next.form] === next.ordinal - 1) points -= 4;
  }
  return points + pointsOfLayout(candidate.line, seen) >= ENOUGH;
}

/** True for a part that is not the first of those promised: 2024年工作计划 under 2023年工作总结及2024年工作计划. */
function isDue(form: TitleForm, before: TitleForm): boolean {
  const promised = form.parts.every((part) => before.parts.includes(part)) && form.years.every((year) => before.years.includes(year));
  if (!promised || form.skeleton === before.skeleton) return false;
  const first = form.parts[0] === before.parts[0] && form.years[0] === before.years[0];
  return !first || form.owner === '' || form.owner === before.owner;
}

function pointsOfLayout(line: ParagraphRecord, seen: Situation): number {
  if (!seen.form) return 0;
  const { hashes, strong } = line.syntax.line;
  if (hashes > 0 && seen.hashes > 0) return hashes > seen.hashes ? -4 : 3;
  if (hashes > 1) return -3;
  if (hashes === 0 && seen.hashes > 0) return -2;
  return strong && !seen.strong && hashes === 0 ? -1 : 0;
}

function sharesAny<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((one) => b.includes(one));
}
