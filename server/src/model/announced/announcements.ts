import type { Span } from '../../base/span';
import type { Inline, Tally } from '../../grammar/syntax';
import type { Paragraph, ReportDocument } from '../document';
import { firstAtOrBehind } from '../../base/search';

/** An announced count and the paragraph it stands in. */
export interface PlacedTally {
  readonly paragraph: number;
  readonly tally: Tally;
}

/** A longer phrase that no noun of a list ends is a sentence about something else; behind 以下 it may be somewhat longer: 以下四项措施加以改进. */
const LONGEST_OTHER = 4;
const LONGEST_AHEAD = 8;

/** More than marks stand between places further apart. */
const MOST_MARKS = 20;

/** What kind of list an announcement stands before: one inside paragraphs, also one of things that are counted, or one of headings or lines. */
export type ListKind = 'items' | 'things' | 'lines';

/**
 * Finds the announcements that stand directly before a place of a paragraph, so that nothing but marks lies between.
 * There is more than one where they are joined: 以下九个方面、28项工作：.
 */
export function findAnnounced(document: ReportDocument, paragraph: number, before: number, kind: ListKind): PlacedTally[] {
  const line = document.paragraphs[paragraph];
  const tallies = line?.syntax.tallies ?? [];
  let index = firstAtOrBehind(tallies, before + 1, ({ span }) => span.end) - 1;
  const last = tallies[index];
  if (!line || !last || !isOnlyMarks(line, last.span.end, before) || !announces(last, kind)) return [];
  const found: PlacedTally[] = [];
  for (let next: Tally | undefined; index >= 0; index--) {
    const tally = tallies[index]!;
    if (next && !isJoined(line, tally.span.end, next.number.start)) break;
    found.unshift({ paragraph, tally });
    next = tally;
  }
  return found;
}

/** As {@link findAnnounced}, at the end of a paragraph; 以下七个方面 counts anywhere in its last sentence. */
export function findAnnouncedAtEnd(document: ReportDocument, paragraph: number, kind: ListKind): PlacedTally[] {
  const line = document.paragraphs[paragraph];
  if (!line) return [];
  const found = findAnnounced(document, paragraph, line.syntax.content.end, kind);
  if (found.length > 0) return found;
  const start = line.syntax.sentences.at(-1)?.start ?? 0;
  const { tallies = [] } = line.syntax;
  const inLast = tallies.slice(firstAtOrBehind(tallies, start, ({ span }) => span.start));
  return inLast.filter((tally) => tally.lead === 'ahead' && announces(tally, kind)).map((tally) => ({ paragraph, tally }));
}

/** Verbs of what a report tells one by one: 推进五项重点工作, 办好五件实事. */
const TELLING = /(?:推进|实施|开展|采取|抓好?|办好?|做好?)[了到实]?\s*$/;

/**
 * The counts in a paragraph's last sentence that are said of the list behind it only if that list bears it out: nothing points
 * ahead, or the sentence goes on. With `told`, what is counted is work that is told of one by one.
 */
export function findHinted(document: ReportDocument, paragraph: number): (PlacedTally & { readonly told: boolean })[] {
  const line = document.paragraphs[paragraph];
  const { tallies = [], sentences } = line?.syntax ?? { sentences: [] };
  const start = sentences.at(-1)?.start ?? 0;
  return tallies.slice(firstAtOrBehind(tallies, start, ({ span }) => span.start)).flatMap((tally) => {
    if (tally.count < 2 || tally.quoted || tally.lead !== 'verb' || (tally.mark !== '。' && tally.mark !== '，')) return [];
    const told =
      tally.noun === 'member' &&
      tally.unit !== '件' &&
      TELLING.test(line?.text.slice(Math.max(0, tally.number.start - 5), tally.number.start) ?? '');
    return [{ paragraph, tally, told }];
  });
}

/** The words of an announcement up to `end`, with the quotation marks around them or around the number. */
export function phraseOf({ syntax: { items } }: Paragraph, { number, quoted }: Tally, end: number): Span {
  const opening = quoted ? items[lastBefore(items, number.start)] : undefined;
  const from = firstAtOrBehind(items, number.end, ({ span }) => span.start);
  const closing = opening && items.slice(from, from + 2).find(({ kind }) => kind === 'bracket');
  return { start: opening?.span.start ?? number.start, end: closing?.span.start === end ? closing.span.end : end };
}

/** Index of the last item that ends at `place` or before it; -1 when none does. O(log items). */
export function lastBefore(items: readonly Inline[], place: number): number {
  return firstAtOrBehind(items, place + 1, ({ span }) => span.end) - 1;
}

/** Tells whether a count is said of a list behind it, as far as its own words tell. */
function announces({ count, unit, noun, lead, mark, quoted, tail }: Tally, kind: ListKind): boolean {
  if (count < 2 || lead === 'behind' || lead === 'partial') return false;
  const colon = mark === '：' || mark === ':' || mark === '——';
  if (noun === 'thing') return kind === 'things' && colon && !quoted;
  if (kind === 'things') return false;
  if (noun === 'other') return colon && kind === 'items' && tail.end - tail.start <= (lead === 'ahead' ? LONGEST_AHEAD : LONGEST_OTHER);
  const points = colon || (lead === 'ahead' && !quoted);
  if (points) return true;
  // “三个到位”。一是…: a slogan of what is reached is spelled out; one that stands in a sentence is not.
  if (quoted && noun === 'aspect' && unit === '个' && mark === '。' && lead === 'verb') return kind === 'items';
  if (quoted || mark === '、' || mark === '（' || mark === '(') return false;
  if (lead === 'verb') return noun === 'member' || kind === 'items';
  return noun === 'member' && kind === 'items';
}

/** True when only marks, blanks and asterisks lie between two places of a paragraph. */
export function isOnlyMarks(line: Paragraph, from: number, to: number): boolean {
  if (to - from > MOST_MARKS) return false;
  let at = from;
  const { items } = line.syntax;
  for (let index = firstAtOrBehind(items, from, ({ span }) => span.start); index < items.length; index++) {
    const { kind, span } = items[index]!;
    if (span.end > to) break;
    if (span.start < at) continue;
    if (kind !== 'stop' && kind !== 'comma' && kind !== 'bracket') return false;
    if (!isBlank(line.text, at, span.start)) return false;
    at = span.end;
  }
  return isBlank(line.text, at, to);
}

function isBlank(text: string, from: number, to: number): boolean {
  return /^[\s*_—]*$/.test(text.slice(from, to));
}

/** True when two counts are members of one phrase: 九个方面、28项工作; 四个方面14件实事. */
function isJoined(line: Paragraph, from: number, to: number): boolean {
  const between = line.text.slice(from, to);
  return between.length <= 1 && /^[、，和与及的]?$/.test(between);
}
