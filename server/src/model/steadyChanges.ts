import type { HeadingSyntax, Marker } from '../grammar/syntax';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { Flag, hasFlag, Role, roleIn } from './paragraphTag';
import { isSubtitle } from './titles';

/** Above so many changed lines it is no slower to build everything again. */
const MOST = 200;

/** A line of two versions, at the same index in both. */
export interface LineChange {
  readonly index: number;
  readonly before: ParagraphRecord;
  readonly after: ParagraphRecord;
}

/**
 * Lists the lines in which two versions differ, if they differ in nothing that decides where reports and sections lie:
 * the words of running text, also of text that runs on behind a heading. That is what nearly every keystroke changes.
 * Undefined for any other difference. Compares the lines from `from` on and before `to`, outside of which there is none.
 */
export function findSteadyChanges(before: TaggedLines, after: TaggedLines, from: number, to: number): LineChange[] | undefined {
  if (after.records.length !== before.records.length) return undefined;
  const changes: LineChange[] = [];
  for (let index = from; index < to; index++) {
    if (before.records[index] === after.records[index]) continue;
    const change = { index, before: before.records[index], after: after.records[index] };
    if (changes.length === MOST || !isSteady(change.before, change.after)) return undefined;
    changes.push(change as LineChange);
  }
  return changes;
}

/** True when one of the lines holds items of a kind, before or after. */
export function concerns(changes: readonly LineChange[], flag: (typeof Flag)[keyof typeof Flag]): boolean {
  return changes.some(({ before, after }) => hasFlag(before.tag | after.tag, flag));
}

function isSteady(before: ParagraphRecord | undefined, after: ParagraphRecord | undefined): boolean {
  if (!before || !after || roleIn(before.tag) !== roleIn(after.tag)) return false;
  if (mayBeTitleOrEntry(before) || mayBeTitleOrEntry(after)) return false;
  if (roleIn(before.tag) === Role.body) return true;
  if (roleIn(before.tag) !== Role.heading) return false;
  return (
    before.syntax.line.hashes === after.syntax.line.hashes &&
    sameMarker(before.syntax.marker, after.syntax.marker) &&
    sameHeading(before.syntax.heading, after.syntax.heading)
  );
}

function mayBeTitleOrEntry(line: ParagraphRecord): boolean {
  return hasFlag(line.tag, Flag.title) || line.syntax.entry !== undefined || isSubtitle(line);
}

function sameMarker(a: Marker | undefined, b: Marker | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameHeading(a: HeadingSyntax | undefined, b: HeadingSyntax | undefined): boolean {
  return a?.text.start === b?.text.start && a?.text.end === b?.text.end && a?.alone === b?.alone;
}
