import { findBareContents, findContents, findInk, lineKey } from './contents';
import type { Contents, Title } from './document';
import type { Marker } from '../grammar/syntax';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { Flag, hasFlag, isGap, Role, roleIn } from './paragraphTag';
import { isNewReport, observe, type Situation, startSituation } from './reportEvidence';
import { buildTitle, extendTitle, findTitleLine, titleForm, type TitleForm, titleWords } from './titles';

/** Where the parts of a file lie. */
export interface FileParts {
  readonly cover: Title | undefined;
  /** All contents pages; the first is the file's. */
  readonly contents: readonly Contents[];
  readonly reports: readonly ReportPart[];
}

export interface ReportPart {
  readonly title: Title | undefined;
  readonly first: number;
  readonly last: number;
}

/** So many lines are looked at between two looks at the clock. */
const STRIDE = 1_000;

/** An untitled stretch with no more running text than this in front of a title is an introduction to it. */
const INTRODUCTION = 3;

/**
 * Cuts a file into cover, contents and reports. O(lines); yields now and then, where others may have their turn.
 *
 * The first line with the shape of a title is the first report's title unless running text stands before it. Any later
 * one starts a report only on evidence (see {@link isNewReport}), for such lines also head the parts of one report.
 */
export function* findParts(lines: TaggedLines): Generator<undefined, FileParts, undefined> {
  const contents = findContents(lines);
  const cover = findCover(lines, contents);
  const bare = cover && contents.length === 0 ? findBareContents(lines, cover.last + 1) : undefined;
  if (bare) contents.push(bare);
  return yield* cutReports(lines, contents, cover);
}

/** A title that names a collection, or announces a number of reports, in front of all running text. */
function findCover({ records, tags }: TaggedLines, contents: readonly Contents[]): Title | undefined {
  for (let index = 0; index < tags.length; index++) {
    const role = roleIn(tags[index]);
    if (role === Role.contentsHeading || role === Role.body || records[index]?.marker) return undefined;
    const shape = findTitleLine(records, index);
    const title = shape === undefined ? undefined : buildTitle(records, index, shape);
    if (!title) continue;
    if (title.announced || records.slice(title.first, title.last + 1).some((part) => part.syntax.title?.collection)) {
      // A cover with nothing behind it is the title of a report that someone has just begun.
      const behind = contents[0] && contents[0].first > title.last ? contents[0].last : title.last;
      return findInk(tags, behind + 1) === undefined ? undefined : title;
    }
    index = title.last;
  }
  return undefined;
}

interface OpenReport extends ReportPart {
  last: number;
  /** True when the contents page names it. */
  readonly listed: boolean;
  readonly seen: Situation;
}

function* cutReports(
  lines: TaggedLines,
  contents: readonly Contents[],
  outerCover: Title | undefined,
): Generator<undefined, FileParts, undefined> {
  const { records, tags } = lines;
  const listedKeys = keysOfReports(lines, contents[0], outerCover);
  const shortestKey = [...listedKeys].reduce((shortest, { length }) => Math.min(shortest, length), Infinity);
  const reports: ReportPart[] = [];
  let cover = outerCover;
  let open: OpenReport | undefined;
  let page = 0;
  for (let index = cover ? cover.last + 1 : 0; index < tags.length; index++) {
    if (index % STRIDE === STRIDE - 1) yield;
    const role = roleIn(tags[index]);
    const entries = contents[page];
    if (entries && index >= entries.first) {
      page++;
      index = Math.max(index, entries.last);
      if (open) open.last = index;
      continue;
    }
    const candidate = findCandidate(lines, index, open, { keys: listedKeys, shortest: shortestKey }, cover !== undefined);
    const found = candidate && judge(lines, candidate, open);
    if (found) {
      const { as, title } = found;
      if (as === 'cover') cover ??= open?.title;
      else if (as === 'report' && open) reports.push(open);
      open = startReport(records, title, as === 'same' && open ? open.first : title.first, candidate.listed);
      for (const key of candidate.keys) listedKeys.delete(key);
      index = title.last;
      continue;
    }
    if (!open && !isGap(role) && role !== Role.layout) open = startUntitled(index);
    if (!open) continue;
    observe(open.seen, role, role === Role.heading ? records[index]?.marker : undefined);
    if (!isGap(role)) open.last = index;
  }
  if (open) reports.push(open);
  return { cover, contents, reports: reports.map(({ title, first, last }) => ({ title, first, last })) };
}

function startReport(records: readonly ParagraphRecord[], title: Title, first: number, listed: boolean): OpenReport {
  return { first, last: title.last, title, listed, seen: startSituation(titleForm(records, title), records[title.paragraph]) };
}

function startUntitled(first: number): OpenReport {
  return { first, last: first, title: undefined, listed: false, seen: startSituation(undefined, undefined) };
}

/** Keys of the contents entries that name reports; none when the page lists the headings of one report. */
function keysOfReports({ records, tags }: TaggedLines, page: Contents | undefined, cover: Title | undefined): Set<string> {
  const keys = new Set(page?.entries.map((entry) => entry.key));
  if (!page || cover) return keys;
  let titles = 0;
  for (let index = page.last + 1; index < tags.length && titles < 2; index++) {
    if (hasFlag(tags[index], Flag.title) && keys.has(keyAt(records, index))) titles++;
  }
  return titles < 2 ? new Set() : keys;
}

/** A line that may be where a title starts. */
interface TitleStart {
  readonly title: Title;
  readonly form: TitleForm;
  /** What the contents page may call it. */
  readonly keys: readonly string[];
  /** True when the contents page names it. */
  readonly listed: boolean;
}

/** What the contents page calls reports that have not been found yet; no shorter line is one of them. */
interface ListedKeys {
  readonly keys: ReadonlySet<string>;
  readonly shortest: number;
}

/**
 * Finds the title that may start at a line. The first of several lines must stand at the head of the file or behind a
 * gap or date; below the cover of a compilation a numbered line, too, may be the title that the contents page names.
 */
function findCandidate(
  { records, tags }: TaggedLines,
  first: number,
  open: OpenReport | undefined,
  { keys: listedKeys, shortest }: ListedKeys,
  collected: boolean,
): TitleStart | undefined {
  const role = roleIn(tags[first]);
  const isShape = hasFlag(tags[first], Flag.title);
  const isLongEnough = listedKeys.size > 0 && (records[first]?.text.length ?? 0) >= shortest;
  const mayBeListed = isLongEnough && (isShape || role === Role.short || (role === Role.heading && collected));
  const before = roleIn(tags[first - 1]);
  const mayBeJoined = role === Role.short && (!open || isBare(open) || isGap(before) || before === Role.formal);
  if (!isShape && !mayBeListed && !mayBeJoined) return undefined;
  const lineListed = mayBeListed && listedKeys.has(keyAt(records, first));
  const shape = isShape || mayBeJoined ? findTitleLine(records, first) : undefined;
  const paragraph = lineListed ? first : shape;
  const title = paragraph === undefined ? undefined : buildTitle(records, first, paragraph);
  if (!title) return undefined;
  const keys = [keyAt(records, first), titleWords(records, title)];
  return { title, form: titleForm(records, title), keys, listed: keys.some((key) => listedKeys.has(key)) };
}

function isBare({ title, seen }: OpenReport): boolean {
  return !title && seen.bodies + seen.headings === 0;
}

function keyAt(records: readonly ParagraphRecord[], index: number): string {
  const line = records[index];
  return line ? lineKey(line) : '';
}

/**
 * What a line with the shape of a title turned out to be: the title of the next report, a title (or one more line of
 * it) for the report already begun, or the first title behind what now turns out to be a cover.
 */
interface Found {
  readonly as: 'report' | 'same' | 'cover';
  readonly title: Title;
}

function judge(lines: TaggedLines, { title, form, listed }: TitleStart, open: OpenReport | undefined): Found | undefined {
  const { records } = lines;
  if (!open) return { as: 'report', title };
  const { seen } = open;
  if (seen.bodies + seen.headings === 0 && !seen.formal) {
    if (!open.title) return { as: 'same', title };
    if (listed) return { as: open.listed ? 'report' : 'cover', title };
    if (form.skeleton === seen.form?.skeleton) return { as: 'same', title };
    if (title.first === open.title.last + 1 && !repeatsPromise(form, seen.form)) {
      return { as: 'same', title: extendTitle(records, open.title, title.paragraph) };
    }
  }
  const line = records[title.paragraph];
  if (!line || !isNewReport({ line, form, listed, next: nextMarker(lines, title.last + 1) }, seen)) return undefined;
  const introduced = !open.title && seen.headings === 0 && seen.bodies <= INTRODUCTION;
  return { as: introduced ? 'same' : 'report', title };
}

/** True for a heading right below the title that says no more than a part of it: 2023年工作总结 under …2023年工作总结及2024年工作计划. */
function repeatsPromise(form: TitleForm, title: TitleForm | undefined): boolean {
  return (
    title !== undefined &&
    form.parts.length + form.years.length > 0 &&
    form.parts.every((part) => title.parts.includes(part)) &&
    form.years.every((year) => title.years.includes(year))
  );
}

/** The first numbered heading from `from` on that comes before the next line with the shape of a title. */
function nextMarker({ records, tags }: TaggedLines, from: number): Marker | undefined {
  for (let index = from; index < tags.length; index++) {
    const marker = roleIn(tags[index]) === Role.heading ? records[index]?.marker : undefined;
    if (marker) return marker;
    if (hasFlag(tags[index], Flag.title)) return undefined;
  }
  return undefined;
}
