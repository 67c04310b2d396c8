import type { TextEdit } from '../base/edit';
import { overlaps, type Span } from '../base/span';
import type { Finding, Fix } from './rule';

/** Edits that may be applied together, and the findings they mend. */
export interface CombinedFixes {
  /** Sorted by place; none overlap. */
  readonly edits: readonly TextEdit[];
  /** The findings whose fix is in, in the order given. */
  readonly mended: readonly Finding[];
  /** Findings that have a fix of the kind asked for which clashes with one taken before; another round mends them. */
  readonly postponed: readonly Finding[];
}

/** Chooses the fix of a finding that is to be applied, if any. */
export type FixChoice = (finding: Finding) => Fix | undefined;

/** The first safe fix of a finding. */
export function firstSafeFix(finding: Finding): Fix | undefined {
  return finding.fixes?.find((fix) => fix.safety === 'safe');
}

/**
 * Picks fixes that do not get in each other's way: one a finding (the first safe one unless `choose` says otherwise),
 * the finding that starts first before later ones. A fix is taken with all its edits or not at all. Two fixes clash
 * when edits overlap, and when an insertion touches another edit, because the order of the two is then anybody's guess.
 * Cost in proportion to findings and edits.
 */
export function combineFixes(findings: readonly Finding[], choose: FixChoice = firstSafeFix): CombinedFixes {
  const taken = newEditIndex();
  const edits: TextEdit[] = [];
  const mended: Finding[] = [];
  const postponed: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const fix = choose(finding);
    if (!fix || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => taken.clashes(edit.span))) {
      postponed.push(finding);
      continue;
    }
    for (const edit of fix.edits) {
      taken.add(edit.span);
      edits.push(edit);
    }
    mended.push(finding);
  }
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { edits, mended, postponed };
}

/** So many code units share one bucket of the index. */
const BUCKET = 256;

/** Spans by the stretches of text they touch, so that a clash is looked for among neighbors only. */
function newEditIndex() {
  const buckets = new Map<number, Span[]>();
  const first = (of: Span) => Math.floor(Math.max(0, of.start - 1) / BUCKET);
  const last = (of: Span) => Math.floor((of.end + 1) / BUCKET);
  return {
    add(of: Span): void {
      for (let bucket = first(of); bucket <= last(of); bucket += 1) {
        const spans = buckets.get(bucket);
        if (spans) spans.push(of);
        else buckets.set(bucket, [of]);
      }
    },
    clashes(of: Span): boolean {
      for (let bucket = first(of); bucket <= last(of); bucket += 1) {
        if (buckets.get(bucket)?.some((other) => clash(of, other))) return true;
      }
      return false;
    },
  };
}

function clash(a: Span, b: Span): boolean {
  const touching = a.start <= b.end && b.start <= a.end;
  return overlaps(a, b) || (touching && (a.start === a.end || b.start === b.end));
}
