import { contains, shift, type Span } from '../base/span';
import { judgeList } from './announced/announcedList';
import { findAnnouncedItems } from './announced/announcedItems';
import { findAnnouncedSections } from './announced/announcedSections';
import { phraseOf } from './announced/announcements';
import { pairContents } from './contentsPairs';
import type { Part, ReportDocument } from './document';
import { readContents } from './listedTitles';
import { headingSpan, partAt } from './navigate';
import { findReferences } from './references';

/**
 * A place that speaks of another one. `contents`: a line of the contents page and its title; `reference`: 见第三部分 and the heading;
 * `mention`: a bare 第三部分, which may be another paper's; `announcement`: 以下七个方面 and the first of them.
 */
export interface Link {
  readonly kind: 'contents' | 'reference' | 'mention' | 'announcement';
  readonly from: Span;
  readonly to: Span;
}

/** An announcement with what stands behind it; places are counted from the start of the part. */
export interface AnnouncedCount {
  readonly phrase: Span;
  readonly announced: number;
  /** How many follow, counted in the way that fits if there is one. */
  readonly counted: number;
  /** False where no way of counting gives the number. */
  readonly holds: boolean;
  readonly first: Span;
}

/** The lines of the contents page with the titles that they name. O(lines of the page + titles). */
export function findContentsLinks(document: ReportDocument): readonly Link[] {
  return document.derive(readContentsLinks);
}

function readContentsLinks(document: ReportDocument): readonly Link[] {
  const check = document.contents && readContents(document, document.contents);
  if (!check) return [];
  const { titleOf } = pairContents(check.lines, check.titles);
  return check.lines.flatMap(({ span: from }, line): Link[] => {
    const title = check.titles[titleOf[line] ?? -1];
    return title ? [{ kind: 'contents', from, to: title.span }] : [];
  });
}

/** Where a part of a file speaks of its own headings and items, in text order; places are counted from its start. O(the part), once. */
export function findReferenceLinks(part: ReportDocument): readonly Link[] {
  return part.derive(readReferenceLinks);
}

function readReferenceLinks(part: ReportDocument): readonly Link[] {
  return findReferences(part).flatMap(({ place, target, told }): Link[] => {
    if (!target) return [];
    const to =
      target.kind === 'section'
        ? headingSpan(part, target.section)
        : part.toSpan({ paragraph: target.item.paragraph, span: target.item.item.span });
    return [{ kind: told ? 'reference' : 'mention', from: part.toSpan(place), to }];
  });
}

/** The announcements in a part of a file that a list stands behind, each once, in text order. O(the part), once. */
export function findAnnouncedCounts(part: ReportDocument): readonly AnnouncedCount[] {
  return part.derive(readAnnouncedCounts);
}

function readAnnouncedCounts(part: ReportDocument): readonly AnnouncedCount[] {
  const found = new Map<number, AnnouncedCount>();
  for (const report of part.reports) {
    for (const find of [findAnnouncedItems, findAnnouncedSections]) {
      for (const list of find(part, report)) {
        const judged = judgeList(list);
        const first = list.members[0];
        if (!judged || !first) continue;
        const { paragraph, tally } = judged.announcement;
        const phrase = part.toSpan({ paragraph, span: phraseOf(part.paragraphs[paragraph]!, tally, tally.span.end) });
        if (found.has(phrase.start)) continue;
        found.set(phrase.start, {
          phrase,
          announced: tally.count,
          counted: judged.holds ? tally.count : list.counted,
          holds: judged.holds,
          first: part.toSpan(first),
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.phrase.start - b.phrase.start);
}

/** Finds the link that begins at a place of the file. */
export function findLink(document: ReportDocument, at: Span): Link | undefined {
  const contents = findContentsLinks(document).find(({ from }) => contains(from, at));
  const part = contents ? undefined : partAt(document, at.start);
  if (!part) return contents;
  const within = shift(at, -part.start);
  const reference = findReferenceLinks(part.document).find(({ from }) => contains(from, within));
  if (reference) return placeLink(reference, part);
  const found = findAnnouncedCount(document, at);
  return found && { kind: 'announcement', from: found.phrase, to: found.first };
}

/** A link of a part with places of the file. */
export function placeLink({ kind, from, to }: Link, { start }: Part): Link {
  return { kind, from: shift(from, start), to: shift(to, start) };
}

/** Finds the announcement at a place of the file; its places are the file's. */
export function findAnnouncedCount(document: ReportDocument, at: Span): AnnouncedCount | undefined {
  const part = partAt(document, at.start);
  if (!part) return undefined;
  const within = shift(at, -part.start);
  const found = findAnnouncedCounts(part.document).find(({ phrase }) => contains(phrase, within));
  return found && { ...found, phrase: shift(found.phrase, part.start), first: shift(found.first, part.start) };
}
