import { lazy, lazyValues } from '../base/lazy';
import type { ParagraphParser } from '../grammar/parser';
import { deriveParts, type Derived } from './derive';
import type { ReportDocument } from './document';
import { headOfLineTable, type KeptLines, lineAt, type LineTable } from './lineTable';
import { hideOpaque, type OpaqueParagraphs } from './opaque';
import { type ParagraphRecord, readTags, type RecordMaker, type TaggedLines } from './paragraphRecord';
import { commonLineEnd, placesIn } from './textPlaces';

/** Maker and memory of the paragraphs of one file, shared by its versions. */
export interface Origin extends RecordMaker {
  readonly parse: ParagraphParser;
  readonly opaque: OpaqueParagraphs;
}

/** A document with what the next version is made from. */
export interface Snapshot extends ReportDocument {
  readonly table: LineTable<ParagraphRecord>;
  readonly origin: Origin;
  /** What has been derived from the newest version that was asked: this one or one before it. */
  newestDerived(): Derived | undefined;
  /** How many lines are certain to be the same as when that was derived. */
  keptSinceDerived(): KeptLines | undefined;
  /** Derives a few parts more; gives all that is derived once it is complete. */
  deriveOn(): Derived | undefined;
  /** The first lines, as {@link openingOf} gives them. */
  opening(length: number): Snapshot | undefined;
}

/**
 * Wraps a table of lines as a document. That costs nothing: all waits until it is asked for, the parsing of the lines too.
 * What was derived from an earlier version is taken over only if someone asked that version for it.
 *
 * @param kept - how many lines are certain to be the same in the earlier version; the others are compared
 */
export function createSnapshot(table: LineTable<ParagraphRecord>, origin: Origin, earlier?: Derived, kept?: KeptLines): Snapshot {
  let newest = earlier;
  let opening: Snapshot | undefined;
  const known = () => newest ?? opening?.newestDerived();
  const tagged = lazy((): TaggedLines => ({ records: table.items, tags: readTags(table.items, known()?.tagged, kept) }));
  const shown = lazy(() => hideOpaque(tagged(), origin.opaque));
  const eol = lazy(() => commonLineEnd(table.ends));
  let own: Derived | undefined;
  let deriving: ReturnType<typeof deriveParts> | undefined;
  const deriveOn = (): Derived | undefined => {
    if (own) return own;
    try {
      const { records, tags } = shown();
      deriving ??= deriveParts({ ...table, items: records, tags }, tagged(), eol(), known(), kept);
      const step = deriving.next();
      if (!step.done) return undefined;
      own = newest = step.value;
    } catch (error) {
      deriving = undefined;
      throw error;
    }
    deriving = opening = undefined;
    return own;
  };
  const derived = (): Derived => {
    for (;;) {
      const all = deriveOn();
      if (all) return all;
    }
  };
  const { length, startOf, endOf, paragraphAt, toSpan, textOf } = placesIn(table);
  const snapshot: Snapshot = {
    length,
    startOf,
    endOf,
    paragraphAt,
    toSpan,
    textOf,
    derive: lazyValues((): ReportDocument => snapshot),
    get paragraphs() {
      return shown().records;
    },
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
    keptSinceDerived: () => (own ? { head: Infinity, tail: Infinity } : kept),
    deriveOn,
    opening: (least) => {
      if (own || earlier || table.length < least + STRIDE) return undefined;
      return (opening = createSnapshot(headOfLineTable(table, lineAt(table, least)), origin, opening?.newestDerived()));
    },
  };
  return snapshot;
}

/**
 * Parses what of a document is not parsed yet and finds its parts, yielding every few paragraphs; documents of some other making
 * have nothing to parse.
 */
export function* parseInSteps(document: ReportDocument): Generator<undefined, void, undefined> {
  if (!isSnapshot(document)) return;
  // Of a version about as long as the one before, few lines are new.
  const known = document.newestDerived();
  if (known && Math.abs(document.length - known.lines.length) < STRIDE) return;
  let read = 0;
  for (const record of document.table.items) {
    // Asking for it is what parses it.
    read += record.text.length + Math.min(record.tag, 1);
    if (read < STRIDE) continue;
    read = 0;
    document.origin.letGo();
    yield;
  }
  while (!document.deriveOn()) yield;
}

/**
 * The beginning of a long document of which nothing is derived yet, about `length` characters, as a document of its own. It has
 * the same paragraphs, and parts of it that turn out to be the whole document's too are taken over by that, as they are by
 * a longer beginning that is asked for afterwards. Undefined where it would save nothing.
 */
export function openingOf(document: ReportDocument, length: number): ReportDocument | undefined {
  return isSnapshot(document) ? document.opening(length) : undefined;
}

/** Lets go of syntax that a large document need not keep at hand; see {@link RecordMaker.letGo}. */
export function letGoOfSyntax(document: ReportDocument): void {
  if (isSnapshot(document)) document.origin.letGo();
}

/** So many characters are parsed between two looks at the clock. */
const STRIDE = 2_000;

/** Tells snapshots from documents of some other making. */
export function isSnapshot(document: ReportDocument): document is Snapshot {
  return 'table' in document && 'origin' in document && 'newestDerived' in document;
}
