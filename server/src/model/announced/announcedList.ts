import type { Place } from '../document';
import type { PlacedTally } from './announcements';

/** What an announced list is made of: 一是…二是, headings, lines that start with a dash. */
export type ListedThings = 'items' | 'headings' | 'lines';

/** A list that an announcement stands before, and every number that counting it may give. */
export interface AnnouncedList {
  readonly announcements: readonly PlacedTally[];
  /** What a reader counts. */
  readonly counted: number;
  /** What else may be meant: highest number, members up to a new topic, members that follow elsewhere. */
  readonly plausible: ReadonlySet<number>;
  readonly kind: ListedThings;
  readonly members: readonly Place[];
}

/** Numbers further apart are no slip of the pen: the count is said of something else. */
const FARTHEST = 3;

/**
 * Tells which announcement is said of a list, and whether any way of counting the list gives its number; undefined where none is
 * near enough to be meant.
 */
export function judgeList({
  announcements,
  counted,
  plausible,
}: AnnouncedList): { readonly announcement: PlacedTally; readonly holds: boolean } | undefined {
  const fitting = announcements.find(({ tally }) => tally.count === counted || plausible.has(tally.count));
  if (fitting) return { announcement: fitting, holds: true };
  const near = announcements.findLast(({ tally }) => Math.abs(tally.count - counted) <= FARTHEST);
  return near && { announcement: near, holds: false };
}
