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
