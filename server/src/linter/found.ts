import { placeAllCarried, startCarrying, type Carried } from './carried';
import { placeFindings, type PartMemory } from './memory';
import type { Finding, Severity } from './rule';

/** In the order of their gravity; blanks still to be filled, whatever their severity, are none of the others. */
export const findingKinds = ['error', 'warning', 'info', 'hint', 'blank'] as const;

/** What a finding counts as. */
export type FindingKind = (typeof findingKinds)[number];

/** How many findings there are of each kind. */
export type KindCounts = Record<FindingKind, number>;

/** What is said of a part of a file, and where the part stands. */
export interface FindingBlock {
  readonly said: PartMemory;
  /** Offset and paragraph of the file from which places in the block are counted. */
  readonly start: number;
  readonly first: number;
}

/**
 * The findings of a file: blocks that stay as they are when the text before them changes, so that a keystroke costs next to
 * nothing for each part that it did not touch, and what was found in the file as a whole.
 */
export interface Found {
  /** In text order, one behind the other. */
  readonly blocks: readonly FindingBlock[];
  /** Sorted; places are the file's. */
  readonly loose: readonly Finding[];
  /** What rules that wait said of a version before. */
  readonly carried: Carried;
  /** All of them with places of the file, sorted; put together at first use. */
  readonly all: readonly Finding[];
}

/** Puts findings together. */
export function createFound(blocks: readonly FindingBlock[], loose: readonly Finding[], carried: Carried = startCarrying([])): Found {
  let all: readonly Finding[] | undefined;
  return {
    blocks,
    loose,
    carried,
    get all() {
      return (all ??= mergeFindings(mergeFindings(placeBlocks(blocks), loose), placeAllCarried(carried)));
    },
  };
}

function placeBlocks(blocks: readonly FindingBlock[]): Finding[] {
  const placed: Finding[] = [];
  // Not pushed as arguments: there may be more than the stack holds.
  for (const { said, start, first } of blocks) for (const finding of placeFindings(said, start, first)) placed.push(finding);
  return placed;
}

/** Merges sorted findings; of those that are level the first list's come first. */
function mergeFindings(a: readonly Finding[], b: readonly Finding[]): readonly Finding[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of a) {
    for (let other = b[next]; other && compareFindings(other, finding) < 0; other = b[++next]) merged.push(other);
    merged.push(finding);
  }
  for (; next < b.length; next++) merged.push(b[next] as Finding);
  return merged;
}

/** Orders findings by place, then by rule; places of the second may be counted from an offset at which its block starts. */
export function compareFindings(a: Finding, b: Finding, start = 0): number {
  return a.span.start - b.span.start - start || a.span.end - b.span.end - start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Counts findings by kind. */
export function countKinds(findings: readonly Finding[], isBlank: (rule: string) => boolean): KindCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0, blank: 0 };
  for (const finding of findings) counts[kindOf(finding, isBlank)]++;
  return counts;
}

/** Counts all findings of a file by kind: a sum over its blocks, and a look at what is loose. */
export function countFound({ blocks, loose, carried }: Found, isBlank: (rule: string) => boolean): KindCounts {
  const counts = countKinds(loose, isBlank);
  addCounts(counts, (carried.counts ??= countKinds(carried.said, isBlank)));
  for (const { said } of blocks) addCounts(counts, said.counts);
  return counts;
}

function addCounts(counts: KindCounts, { error, warning, info, hint, blank }: Readonly<KindCounts>): void {
  counts.error += error;
  counts.warning += warning;
  counts.info += info;
  counts.hint += hint;
  counts.blank += blank;
}

/** What a finding counts as. */
export function kindOf(
  { rule, severity }: { readonly rule: string; readonly severity: Severity },
  isBlank: (rule: string) => boolean,
): FindingKind {
  return isBlank(rule) ? 'blank' : severity;
}
