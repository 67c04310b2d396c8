import { lazy, lazyValues } from '../base/lazy';
import { type FileParts, findParts, type ReportPart } from './boundaries';
import { type BuiltReport, buildReport, rebuildReport, type ReportFrame } from './buildReport';
import type { NumbersByForm, Part, Report, ReportDocument } from './document';
import { findKept, type KeptLines, type LineTable, sliceLineTable } from './lineTable';
import { moveReport, moveTitle } from './moveReport';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { Role, roleIn } from './paragraphTag';
import { findSteadyChanges, type LineChange } from './steadyChanges';
import { placesIn } from './textPlaces';

/** The lines of a file as they are to be read, code hidden. */
export interface FileLines extends LineTable<ParagraphRecord> {
  readonly tags: Uint16Array;
}

/** What was derived from one version, kept in the next one where nothing of it has changed. */
export interface Derived {
  readonly lines: FileLines;
  /** The lines as they stand in the text, code too. */
  readonly tagged: TaggedLines;
  readonly eol: ReportDocument['eol'];
  readonly file: FileParts;
  readonly parts: readonly BuiltPart[];
  readonly placed: readonly Part[];
  readonly reports: readonly Report[];
}

/** A part with what the next version may take over. */
interface BuiltPart extends Part {
  readonly last: number;
  readonly frame: ReportFrame;
  /** Places counted from the part's first line, and from the file's; missing for lines outside of all reports. */
  readonly report: BuiltReport | undefined;
  readonly reportInFile: Report | undefined;
  /** The numbers with which the report's outermost headings end. */
  readonly endNumbers: () => NumbersByForm;
}

/** Where a part is to be, before it is built. */
type Stretch = Pick<ReportPart, 'first' | 'last'> & { readonly report: ReportPart | undefined };

/**
 * Cuts a file into its parts and builds them. A part in which no line has changed since the version before stays the same
 * document, wherever it moved; in one whose outline cannot have changed the outline is kept. O(lines), comparing
 * references unless it is known how many were `kept`, and the parts that changed. Yields every few parts, where others may have their turn.
 */
export function* deriveParts(
  lines: FileLines,
  tagged: TaggedLines,
  eol: ReportDocument['eol'],
  earlier: Derived | undefined,
  kept: KeptLines | undefined,
): Generator<undefined, Derived, undefined> {
  const since = earlier?.eol === eol ? compareLines(earlier, lines, tagged, kept) : undefined;
  const file = since?.steady ? since.earlier.file : yield* findParts(taggedLines(lines));
  const parts: BuiltPart[] = [];
  let numbersBefore = noNumbers;
  yield;
  for (const stretch of stretchesOf(file, lines)) {
    const part = buildPart(lines, eol, stretch, () => frameOf(file, stretch, numbersBefore), numbersBefore, since);
    if (part.report) numbersBefore = part.endNumbers;
    parts.push(part);
    if (parts.length % STRIDE === 0) yield;
  }
  return { lines, tagged, eol, file, parts, placed: parts, reports: parts.flatMap(({ reportInFile }) => reportInFile ?? []) };
}

/** So many parts are built between two looks at the clock. */
const STRIDE = 64;

const noNumbers = (): NumbersByForm => ({});

/** How a version differs from the one before it. */
interface Since {
  readonly earlier: Derived;
  readonly parts: ReadonlyMap<number, BuiltPart>;
  /** So many lines at the start and at the end are the same. */
  readonly head: number;
  readonly tail: number;
  /** The changed lines, if they leave reports and outlines as they were. */
  readonly steady: readonly LineChange[] | undefined;
}

function compareLines(earlier: Derived, lines: FileLines, tagged: TaggedLines, kept: KeptLines | undefined): Since {
  const [old, now] = [earlier.lines, lines];
  // Where code is hidden, an edit may change what is shown far from it.
  const isShown = now.items === tagged.records && old.items === earlier.tagged.records;
  const { head, tail } = findKept(old.items, now.items, isShown ? kept : undefined, old.ends, now.ends);
  const end = now.items.length - tail;
  const steady = haveSameEnds(old, now, head, end) ? findSteadyChanges(taggedLines(old), taggedLines(now), head, end) : undefined;
  return { earlier, parts: new Map(earlier.parts.map((part) => [part.first, part])), head, tail, steady };
}

function haveSameEnds(old: FileLines, now: FileLines, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (old.ends[at] !== now.ends[at]) return false;
  return true;
}

function taggedLines({ items, tags }: FileLines): TaggedLines {
  return { records: items, tags };
}

/** The reports and what lies between them, without the blank lines around it. */
function* stretchesOf({ reports }: FileParts, lines: FileLines): Generator<Stretch> {
  const between = function* (first: number, end: number): Generator<Stretch> {
    while (first < end && roleIn(lines.tags[first]) === Role.blank) first++;
    let last = end - 1;
    while (last >= first && roleIn(lines.tags[last]) === Role.blank) last--;
    if (last >= first) yield { first, last, report: undefined };
  };
  let next = 0;
  for (const report of reports) {
    yield* between(next, report.first);
    yield { first: report.first, last: report.last, report };
    next = report.last + 1;
  }
  yield* between(next, lines.items.length);
}

function frameOf({ contents }: FileParts, { first, last, report }: Stretch, numbersBefore: () => NumbersByForm): ReportFrame {
  const pages = report ? contents.filter((page) => page.first <= last && page.last >= first) : [];
  return {
    title: report?.title && moveTitle(report.title, -first),
    pages: pages.map((page) => ({ first: page.first - first, last: page.last - first })),
    numbersBefore: report ? numbersBefore : noNumbers,
  };
}

function buildPart(
  lines: FileLines,
  eol: ReportDocument['eol'],
  { first, last, report: isReport }: Stretch,
  toFrame: () => ReportFrame,
  numbersBefore: () => NumbersByForm,
  since: Since | undefined,
): BuiltPart {
  const start = lines.starts[first] ?? 0;
  const twin = since && findTwin(since, lines, first, last);
  const changes = twin && changesIn(since, first, last);
  // While cover, contents and reports are where they were, only the report before can make a difference.
  if (twin && since.steady && changes?.length === 0 && haveSameNumbers(twin, numbersBefore)) {
    return twin.start === start ? twin : { ...twin, start };
  }
  const frame = toFrame();
  const alike = twin && (twin.report !== undefined) === (isReport !== undefined) && areAlike(twin.frame, frame) ? twin : undefined;
  if (alike && changes?.length === 0) {
    const reportInFile = alike.first === first ? alike.reportInFile : alike.report && moveReport(alike.report, first);
    return { ...alike, first, last, start, reportInFile };
  }
  const table = sliceLineTable(lines, first, last);
  const own: TaggedLines = { records: table.items, tags: lines.tags.slice(first, last + 1) };
  let report: BuiltReport | undefined;
  if (alike?.report && changes) report = rebuildReport(own, frame, alike.report, changes);
  else if (isReport) report = buildReport(own, frame);
  const document = toDocument(table, eol, report);
  const reportInFile = report && moveReport(report, first);
  return { document, first, last, start, frame, report, reportInFile, endNumbers: report ? lazy(() => endNumbersOf(report)) : noNumbers };
}

/** The earlier part of which this one is the same or a change. */
function findTwin({ parts, head, tail, earlier, steady }: Since, lines: FileLines, first: number, last: number): BuiltPart | undefined {
  const apart = lines.items.length - earlier.lines.items.length;
  const isBehind = first >= lines.items.length - tail;
  if (!steady && !isBehind && last >= head) return undefined;
  const twin = parts.get(isBehind ? first - apart : first);
  return twin && twin.last - twin.first === last - first ? twin : undefined;
}

/** Tells whether two frames say the same of the same lines. */
function areAlike(a: ReportFrame, b: ReportFrame): boolean {
  return (
    a.title?.paragraph === b.title?.paragraph &&
    a.title?.first === b.title?.first &&
    a.title?.last === b.title?.last &&
    a.pages.length === b.pages.length &&
    b.pages.every(({ first, last }, index) => first === a.pages[index]!.first && last === a.pages[index]!.last) &&
    areSameNumbers(a.numbersBefore(), b.numbersBefore())
  );
}

/** For lines outside of all reports the numbers before them count for nothing. */
function haveSameNumbers({ report, frame }: BuiltPart, numbersBefore: () => NumbersByForm): boolean {
  return !report || areSameNumbers(frame.numbersBefore(), numbersBefore());
}

function areSameNumbers(a: NumbersByForm, b: NumbersByForm): boolean {
  if (a === b) return true;
  for (const form in { ...a, ...b }) if (a[form as keyof NumbersByForm] !== b[form as keyof NumbersByForm]) return false;
  return true;
}

/** The changes within a part, counted from its first line; none for a part that lies before or behind all changes. */
function changesIn(since: Since | undefined, first: number, last: number): LineChange[] {
  const own = since?.steady?.filter(({ index }) => index >= first && index <= last) ?? [];
  return own.map((change) => ({ ...change, index: change.index - first }));
}

/** The numbers with which the outermost headings of a report end; kept with the report. */
function endNumbersOf({ sections }: Report): NumbersByForm {
  const numbers: Partial<Record<string, number>> = {};
  for (const { marker } of sections) if (marker) numbers[marker.form] = marker.ordinal;
  return numbers;
}

/** A document of a part's own: its paragraphs, and its report if it is one. */
function toDocument(table: LineTable<ParagraphRecord>, eol: ReportDocument['eol'], report: BuiltReport | undefined): ReportDocument {
  const { length, startOf, endOf, paragraphAt, toSpan, textOf } = placesIn(table);
  // Written out: there may be thousands of parts, and spreading an object takes longer than making it.
  const document: ReportDocument = {
    paragraphs: table.items,
    length,
    startOf,
    endOf,
    paragraphAt,
    toSpan,
    textOf,
    eol,
    derive: lazyValues((): ReportDocument => document),
    reports: report ? [report] : [],
    parts: [],
    contents: undefined,
    cover: undefined,
  };
  return document;
}
