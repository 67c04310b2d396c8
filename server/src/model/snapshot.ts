import { lazy } from '../base/lazy';
import { shift, type Span } from '../base/span';
import type { ParagraphParser } from '../grammar/parser';
import { type FileParts, findParts, type ReportPart } from './boundaries';
import { type BuiltReport, buildReport, rebuildReport } from './buildReport';
import type { Contents, Place, Report, ReportDocument } from './document';
import { itemAt, LINE_ENDS, lineAt, type LineTable, textBetween } from './lineTable';
import { hideOpaque, type OpaqueParagraphs } from './opaque';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { findSteadyChanges } from './steadyChanges';

/** Maker and memory of the paragraphs of one file, shared by its versions. */
export interface Origin {
  readonly parse: ParagraphParser;
  readonly make: (text: string) => ParagraphRecord;
  readonly opaque: OpaqueParagraphs;
}

/** What was derived from an earlier version, kept in the next one where nothing of it has changed. */
export interface Derived {
  readonly lines: TaggedLines;
  readonly parts: FileParts;
  readonly reports: readonly BuiltReport[];
}

/** A document with what the next version is made from. */
export interface Snapshot extends ReportDocument {
  readonly table: LineTable<ParagraphRecord>;
  readonly origin: Origin;
  /** What has been derived from the newest version that was asked: this one or one before it. */
  newestDerived(): Derived | undefined;
}

/**
 * Wraps a table of lines as a document. That costs a pass over the lines to hide code; all else waits until it is asked
 * for. What was derived from an earlier version is taken over only if someone asked that version for it.
 */
export function createSnapshot(table: LineTable<ParagraphRecord>, origin: Origin, earlier?: Derived): Snapshot {
  const lines = hideOpaque({ records: table.items, tags: table.tags }, origin.opaque);
  let newest = earlier;
  const eol = lazy(() => commonLineEnd(table.ends));
  const derived = lazy(() => (newest = derive(lines, newest)));
  const toSpan = ({ paragraph, span }: Place): Span => {
    itemAt(table, paragraph);
    return shift(span, table.starts[paragraph] ?? 0);
  };
  return {
    paragraphs: lines.records,
    length: table.length,
    get eol() {
      return eol();
    },
    startOf: (paragraph) => toSpan({ paragraph, span: { start: 0, end: 0 } }).start,
    endOf: (paragraph) => (table.starts[paragraph] ?? 0) + itemAt(table, paragraph).text.length,
    paragraphAt: (offset) => lineAt(table, offset),
    toSpan,
    textOf: (span) => textBetween(table, span),
    get reports() {
      return derived().reports;
    },
    get contents() {
      return derived().parts.contents[0];
    },
    get cover() {
      return derived().parts.cover;
    },
    table,
    origin,
    newestDerived: () => newest,
  };
}

/** Tells snapshots from documents of some other making. */
export function isSnapshot(document: ReportDocument): document is Snapshot {
  return 'table' in document && 'origin' in document && 'newestDerived' in document;
}

/** On a tie the one that other systems can read best: LF, then CRLF. */
function commonLineEnd(ends: Uint8Array): '\n' | '\r\n' | '\r' {
  const counts = [0, 0, 0, 0];
  for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
  const [, lf = 0, crlf = 0, cr = 0] = counts;
  if (lf >= crlf && lf >= cr) return LINE_ENDS[1];
  return crlf >= cr ? LINE_ENDS[2] : LINE_ENDS[3];
}

function derive(lines: TaggedLines, earlier: Derived | undefined): Derived {
  const changes = earlier && findSteadyChanges(earlier.lines, lines);
  if (earlier && changes) {
    const { parts } = earlier;
    const reports = earlier.reports.map((report) => {
      const own = changes.filter(({ index }) => index >= report.first && index <= report.last);
      return own.length === 0 ? report : rebuildReport(lines, report, parts.contents, own);
    });
    return { lines, parts, reports };
  }
  const parts = findParts(lines);
  const kept = earlier && findKept(earlier, lines, parts);
  return { lines, parts, reports: parts.reports.map((part) => kept?.(part) ?? buildReport(lines, part, parts.contents)) };
}

/** Finds the earlier report that stands in the same place with the same paragraphs, title and contents pages. */
function findKept(earlier: Derived, { records }: TaggedLines, { contents }: FileParts): (part: ReportPart) => BuiltReport | undefined {
  const old = earlier.lines.records;
  let head = 0;
  while (head < records.length && records[head] === old[head]) head++;
  // Behind lines that came or went everything has another place.
  let tail = old.length === records.length ? records.length : Infinity;
  while (tail > head && tail !== Infinity && records[tail - 1] === old[tail - 1]) tail--;
  const byFirst = new Map(earlier.reports.map((report) => [report.first, report]));
  return (part) => {
    const report = byFirst.get(part.first);
    const same =
      report?.last === part.last &&
      (part.last < head || part.first >= tail) &&
      titlePlace(report) === titlePlace(part) &&
      pagesIn(earlier.parts.contents, part) === pagesIn(contents, part);
    return same ? report : undefined;
  };
}

function titlePlace({ title }: Pick<Report, 'title'>): string {
  return title ? `${title.paragraph} ${title.first} ${title.last}` : '';
}

function pagesIn(contents: readonly Contents[], { first, last }: ReportPart): string {
  const pages = contents.filter((page) => page.first <= last && page.last >= first);
  return pages.map((page) => `${page.first} ${page.last}`).join();
}
