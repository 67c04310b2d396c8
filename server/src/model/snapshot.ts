import { lazy, lazyValues } from '../base/lazy';
import type { ParagraphParser } from '../grammar/parser';
import { deriveParts, type Derived } from './derive';
import type { ReportDocument } from './document';
import type { LineTable } from './lineTable';
import { hideOpaque, type OpaqueParagraphs } from './opaque';
import type { ParagraphRecord } from './paragraphRecord';
import { commonLineEnd, placesIn } from './textPlaces';

/** Maker and memory of the paragraphs of one file, shared by its versions. */
export interface Origin {
  readonly parse: ParagraphParser;
  readonly make: (text: string) => ParagraphRecord;
  readonly opaque: OpaqueParagraphs;
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
  const { records, tags } = hideOpaque({ records: table.items, tags: table.tags }, origin.opaque);
  let newest = earlier;
  const eol = lazy(() => commonLineEnd(table.ends));
  const derived = lazy(() => (newest = deriveParts({ ...table, items: records, tags }, eol(), newest)));
  const snapshot: Snapshot = {
    ...placesIn(table, records),
    derive: lazyValues((): ReportDocument => snapshot),
    get eol() {
      return eol();
    },
    get reports() {
      return derived().reports;
    },
    get parts() {
      return derived().placed;
    },
    get contents() {
      return derived().file.contents[0];
    },
    get cover() {
      return derived().file.cover;
    },
    table,
    origin,
    newestDerived: () => newest,
  };
  return snapshot;
}

/** Tells snapshots from documents of some other making. */
export function isSnapshot(document: ReportDocument): document is Snapshot {
  return 'table' in document && 'origin' in document && 'newestDerived' in document;
}
