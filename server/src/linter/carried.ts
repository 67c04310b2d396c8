import type { ReportDocument } from '../model/document';
import { findEdited } from './carryFindings';
import type { KindCounts } from './found';
import { moveFinding, speaksOfLinesFrom, type Move } from './moveFindings';
import type { Finding } from './rule';

/**
 * Findings of rules that wait, as they stand in a later version than the one in which they were found. There may be thousands,
 * so a keystroke moves but numbers; a finding is put together when it is asked for.
 */
export interface Carried {
  /** Sorted. The same objects as long as they stand in the same lines; their places may be those of an earlier version. */
  readonly said: readonly Finding[];
  /** Start and end of each of their places in their own document, as they are now: span, related places, edits. */
  readonly places: Int32Array;
  /** Where in {@link Carried.places} those of each finding begin; one more tells where the last end. */
  readonly firsts: Int32Array;
  /** Kept by who counts them first. */
  counts: KindCounts | undefined;
}

/** Begins to carry findings. */
export function startCarrying(said: readonly Finding[]): Carried {
  const places: number[] = [];
  const firsts = new Int32Array(said.length + 1);
  for (const [index, { span, related, fixes }] of said.entries()) {
    places.push(span.start, span.end);
    for (const place of related ?? []) if (!place.neighbor) places.push(place.span.start, place.span.end);
    for (const { edits } of fixes ?? []) for (const edit of edits) places.push(edit.span.start, edit.span.end);
    firsts[index + 1] = places.length;
  }
  return { said, places: Int32Array.from(places), firsts, counts: undefined };
}

/** A finding where it stands now; `line` says where the lines it speaks of are. */
export function placeCarried({ said, places, firsts }: Carried, index: number, line?: Move['line']): Finding {
  let at = firsts[index]!;
  // Asked in the order in which they were noted.
  return moveFinding(said[index]!, { span: () => ({ start: places[at++]!, end: places[at++]! }), line });
}

/** All of them where they stand now. */
export function placeAllCarried(carried: Carried): Finding[] {
  return carried.said.map((_, index) => placeCarried(carried, index));
}

/** As carryFindings, for many. O(paragraphs), comparing references, and a few numbers a finding. */
export function carry(carried: Carried, before: ReportDocument, after: ReportDocument): Carried {
  const edited = carried.said.length > 0 && before !== after ? findEdited(before, after) : undefined;
  if (!edited) return carried;
  const { by, first, lines } = edited;
  const { start, end } = edited.span;
  const { firsts } = carried;
  const places = carried.places.slice();
  const lost: number[] = [];
  const inOtherLines: number[] = [];
  for (const [index, finding] of carried.said.entries()) {
    let isMoved = false;
    for (let at = firsts[index]!; at < firsts[index + 1]!; at += 2) {
      if (places[at]! >= end) {
        places[at]! += by;
        places[at + 1]! += by;
        isMoved = true;
      } else if (places[at + 1]! > start) {
        lost.push(index);
        break;
      }
    }
    if (lines !== 0 && (isMoved || speaksOfLinesFrom(finding, first))) inOtherLines.push(index);
  }
  const moved = { ...carried, places };
  if (inOtherLines.length > 0) {
    const said = [...carried.said];
    const line = (paragraph: number): number => (paragraph >= first ? paragraph + lines : paragraph);
    for (const index of inOtherLines) said[index] = placeCarried(moved, index, line);
    moved.said = said;
  }
  return lost.length === 0 ? moved : leaveOut(moved, lost);
}

/** Leaves out some findings, given in ascending order. */
function leaveOut({ said, places, firsts }: Carried, lost: readonly number[]): Carried {
  const kept = new Int32Array(places.length);
  const keptFirsts = new Int32Array(said.length - lost.length + 1);
  const keptSaid: Finding[] = [];
  let filled = 0;
  let next = 0;
  for (let index = 0; index < said.length; index++) {
    if (index === lost[next]) {
      next++;
      continue;
    }
    for (let at = firsts[index]!; at < firsts[index + 1]!; at++) kept[filled++] = places[at]!;
    keptSaid.push(said[index]!);
    keptFirsts[keptSaid.length] = filled;
  }
  return { said: keptSaid, places: kept.slice(0, filled), firsts: keptFirsts, counts: undefined };
}

/** Orders a carried finding and another one by place, then by rule; places of the other may be counted from an offset. */
export function compareCarried({ said, places, firsts }: Carried, index: number, other: Finding, start: number): number {
  const at = firsts[index]!;
  const { rule } = said[index]!;
  const { span } = other;
  return places[at]! - span.start - start || places[at + 1]! - span.end - start || (rule < other.rule ? -1 : rule > other.rule ? 1 : 0);
}
