import { overlaps, shift, type Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { moveFinding, type Move } from './moveFindings';
import type { Finding } from './rule';

/**
 * Carries findings from one version of a text to a later one, for rules that have not looked at it yet. Those that stand in
 * a paragraph that was edited, or speak of one, are left out until they do. O(paragraphs), comparing references, and the
 * findings.
 */
export function carryFindings(findings: readonly Finding[], before: ReportDocument, after: ReportDocument): readonly Finding[] {
  const edited = findings.length > 0 && before !== after ? findEdited(before, after) : undefined;
  if (!edited) return findings;
  const { span: stretch, first, by, lines } = edited;
  const move: Move = {
    span: (span) => (span.start >= stretch.end ? shift(span, by) : span),
    line: (paragraph) => (paragraph >= first ? paragraph + lines : paragraph),
  };
  return findings
    .filter((finding) => !placesOf(finding).some((place) => overlaps(place, stretch)))
    .map((finding) => moveFinding(finding, move));
}

/** All of a finding that lies in its own document. */
function placesOf({ span, related = [], fixes = [] }: Finding): Span[] {
  const own = related.filter(({ neighbor }) => !neighbor).map((place) => place.span);
  return [span, ...own, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
}

/** How two versions differ. */
export interface Edited {
  /** The stretch of the earlier one outside of which both have the same paragraphs. */
  readonly span: Span;
  /** The first paragraph behind it in the earlier version. */
  readonly first: number;
  /** How far what lies behind it has moved, in code units and in paragraphs. */
  readonly by: number;
  readonly lines: number;
}

/** Finds where two versions differ, by comparing their paragraphs; undefined where they do not. */
export function findEdited(before: ReportDocument, after: ReportDocument): Edited | undefined {
  const [old, now] = [before.paragraphs, after.paragraphs];
  const shorter = Math.min(old.length, now.length);
  const [by, lines] = [after.length - before.length, now.length - old.length];
  let head = 0;
  while (head < shorter && old[head] === now[head] && before.startOf(head) === after.startOf(head)) head++;
  if (head === old.length && by === 0) return undefined;
  let first = old.length;
  for (let at = first - 1; at >= head && at + lines >= head; first = at, at--)
    if (old[at] !== now[at + lines] || before.startOf(at) + by !== after.startOf(at + lines)) break;
  const start = head < old.length ? startOfEdit(before, after, head) : before.length;
  return { span: { start, end: first < old.length ? before.startOf(first) : before.length + 1 }, first, by, lines };
}

/** The start of the first paragraph that differs; where the line end before it is longer or shorter now, the start of that. */
function startOfEdit(before: ReportDocument, after: ReportDocument, head: number): number {
  const start = before.startOf(head);
  if (head === 0 || head >= after.paragraphs.length) return start;
  const end = before.endOf(head - 1);
  return start - end === after.startOf(head) - after.endOf(head - 1) ? start : end;
}
