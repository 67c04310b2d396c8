import type { Span } from '../../base/span';
import type { Place, ReportDocument } from '../../model/document';
import { judgeList, type AnnouncedList, type ListedThings } from '../../model/announced/announcedList';
import { phraseOf, type PlacedTally } from '../../model/announced/announcements';

/** A list whose announcement gives another number than any way of counting it. */
export interface Miscount {
  readonly announcement: PlacedTally;
  /** The words of the announcement, relative to its paragraph. */
  readonly phrase: Span;
  readonly counted: number;
  /** What was counted; words are those listed with 、. */
  readonly kind: ListedThings | 'words';
  readonly members: readonly Place[];
}

/** Tells what is wrong with an announcement; undefined when any counting of the list agrees with any of its numbers. */
export function findMiscount(document: ReportDocument, list: AnnouncedList): Miscount | undefined {
  const judged = judgeList(list);
  if (!judged || judged.holds) return undefined;
  const { paragraph, tally } = judged.announcement;
  const phrase = phraseOf(document.paragraphs[paragraph]!, tally, tally.span.end);
  return { announcement: judged.announcement, phrase, counted: list.counted, kind: list.kind, members: list.members };
}
