import type { Span } from '../../base/span';
import type { Bracket, Inline } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';
import type { BracketPair, Orphan, Pairing } from './pairing';
import { findTermAfter, findTermBefore } from './quotedTerms';

/** Where the missing partner of an orphan probably belongs. */
export interface PartnerPlace {
  /** Offset in the paragraph. */
  readonly at: number;
  /** False when nothing but the end of a clause speaks for it. */
  readonly founded: boolean;
}

/** Says where the missing partner of an orphan probably belongs. */
export type FindPlace = (orphan: Orphan) => PartnerPlace;

const BLANK = /\s/;
/** A clause that is no longer than this is quoted as a whole, for all one can tell. */
const SHORT = 8;

/**
 * Readies the search for the places of missing partners in one paragraph. A missing closing mark is looked for where the
 * clause ends, a missing opening one where it begins; complete pairs on the way are passed over, the end of a pair around
 * the orphan, another orphan, and quotes beside it are not. The search for one orphan ends at the next, so all together cost
 * one pass.
 */
export function placeFinder({ text, syntax }: Paragraph, { pairs, orphans }: Pairing, terms: ReadonlySet<string>): FindPlace {
  const { items, content, marker } = syntax;
  const indexes = indexMarks(items);
  const byOpen = new Map(pairs.map((pair) => [pair.open, pair]));
  const byClose = new Map(pairs.map((pair) => [pair.close, pair]));
  const orphaned = new Set(orphans.map(({ mark }) => mark));
  const first = marker?.span.end ?? content.start;

  return ({ kind, mark, side }) => (side === 'open' ? placeOfClosing(kind, mark) : placeOfOpening(kind, mark));

  function placeOfClosing(kind: Orphan['kind'], mark: Bracket): PartnerPlace {
    let place = content.end;
    let inside = false;
    let last: Inline | undefined;
    for (let at = indexOf(mark) + 1; at < items.length; at += 1) {
      const item = items[at];
      if (!item) break;
      const pair = item.kind === 'bracket' ? byOpen.get(item) : undefined;
      if (pair && !isQuoteBeside(pair, kind)) at = indexOf(pair.close);
      else if (isEdge(item)) {
        place = item.span.start;
        inside = item.kind === 'bracket' && byClose.has(item);
        break;
      }
      last = pair?.close ?? item;
    }
    place = trimEnd(place);
    const from = mark.span.end;
    const term = findTermAfter(text.slice(from, place), kind, terms);
    if (term !== undefined) return { at: from + term, founded: true };
    // “说事点1个 counts what is quoted: the number stays outside.
    const isCounted = last?.kind === 'quantity' && last.span.end === place && last.span.start > from;
    return last && isCounted ? { at: trimEnd(last.span.start), founded: true } : { at: place, founded: inside || place - from <= SHORT };
  }

  function placeOfOpening(kind: Orphan['kind'], mark: Bracket): PartnerPlace {
    const to = mark.span.start;
    const edge = startOfClause(kind, mark);
    const term = findTermBefore(text.slice(edge, to), kind, terms);
    return term === undefined ? { at: edge, founded: to - edge <= SHORT } : { at: edge + term, founded: true };
  }

  function startOfClause(kind: Orphan['kind'], mark: Bracket): number {
    for (let at = indexOf(mark) - 1; at >= 0; at -= 1) {
      const item = items[at];
      if (!item) break;
      const pair = item.kind === 'bracket' ? byClose.get(item) : undefined;
      if (pair && !isQuoteBeside(pair, kind)) at = indexOf(pair.open);
      else if (isEdge(item)) return trimStart(item.span.end);
    }
    return trimStart(first);
  }

  /** Where a clause, a pair around the orphan, or another orphan's reach ends. */
  function isEdge(item: Inline): boolean {
    return (
      item.kind === 'stop' ||
      item.kind === 'comma' ||
      (item.kind === 'bracket' && (byOpen.has(item) || byClose.has(item) || orphaned.has(item)))
    );
  }

  function indexOf(mark: Bracket): number {
    return indexes.get(mark.span.start) ?? items.length;
  }

  function trimEnd(place: number): number {
    let end = place;
    while (end > 0 && BLANK.test(text.charAt(end - 1))) end -= 1;
    return end;
  }

  function trimStart(place: number): number {
    let start = place;
    while (start < text.length && BLANK.test(text.charAt(start))) start += 1;
    return start;
  }
}

/** Indexes of the items that hold a bracket, by the bracket's place; an empty pair is one item and holds two. */
function indexMarks(items: readonly Inline[]): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  items.forEach((item, index) => {
    const { start, end } = item.kind === 'hole' ? item.phrase : item.span;
    if (item.kind === 'bracket' || item.kind === 'hole') indexes.set(start, index).set(end - 1, index);
  });
  return indexes;
}

/** Quotes do not stand in quotes of their own kind, so such a pair is not passed over. */
function isQuoteBeside(pair: BracketPair, kind: Orphan['kind']): boolean {
  return pair.kind === kind && (kind === 'double' || kind === 'single');
}

/** The stretch from the first to the last mark of a pair. */
export function spanOfPair({ open, close }: BracketPair): Span {
  return { start: open.span.start, end: close.span.end };
}
