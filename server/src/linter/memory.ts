import type { Contents, Paragraph, ReportDocument } from '../model/document';
import type { KindCounts } from './found';
import { moveFindings } from './moveFindings';
import type { Finding, Neighbor, Remember } from './rule';
import type { EnabledRule } from './settings';

/** A rule that threw, with what it threw. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What rules say of something. */
export interface Said {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What is said of a part of a file. */
export interface PartMemory extends Said {
  /** Sorted; places are counted from the part's start. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<KindCounts>;
  /** Whether a directive stands in it. */
  readonly hasDirectives: boolean;
  /** The findings where the part stood when it was last asked for. */
  placed: PlacedFindings;
}

/** Findings of a part that begins at an offset of the file, with a paragraph of it. */
export interface PlacedFindings {
  readonly start: number;
  readonly first: number;
  readonly findings: readonly Finding[];
}

/** What runs with the same rules, severities and options need not work out again. */
export interface RunMemory {
  /** Places are counted from the paragraph's start. */
  readonly paragraphs: WeakMap<Paragraph, Said>;
  /** By the document that the part is. */
  readonly parts: WeakMap<ReportDocument, PartMemory>;
  /** For one rule: remembers what it derives from single paragraphs, documents or lists of neighbors. */
  rememberFor(entry: EnabledRule): Remember;
}

type Remembered = Paragraph | Paragraph['syntax'] | ReportDocument | Contents | readonly Neighbor[];

/**
 * Makes an empty memory. It holds on to nothing: what was said of a paragraph goes with the paragraph, that is, with the
 * last version of the text in which it stands.
 */
export function createMemory(): RunMemory {
  const stores = new WeakMap<object, WeakMap<Remembered, unknown>>();
  const storeOf = (key: object): WeakMap<Remembered, unknown> => {
    let known = stores.get(key);
    if (!known) stores.set(key, (known = new WeakMap<Remembered, unknown>()));
    return known;
  };
  return {
    paragraphs: new WeakMap(),
    parts: new WeakMap(),
    rememberFor: (entry) => (of, compute, lasting) => {
      const store = storeOf('syntax' in of ? compute : entry);
      const key = 'syntax' in of && !lasting ? of.syntax : of;
      const known = store.get(key);
      if (known !== undefined || store.has(key)) return known as ReturnType<typeof compute>;
      const value = compute(of);
      store.set(key, value);
      return value;
    },
  };
}

/** The findings of a part where it stands now; the same objects as long as it stands there. */
export function placeFindings(memory: PartMemory, start: number, first: number): readonly Finding[] {
  const { placed, findings } = memory;
  if (placed.start !== start || placed.first !== first) memory.placed = { start, first, findings: moveFindings(findings, start, first) };
  return memory.placed.findings;
}
