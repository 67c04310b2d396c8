import { slice } from '../base/span';
import type { Marker } from '../grammar/syntax';
import type { Contents, ContentsEntry } from './document';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { isGap, Role, roleIn } from './paragraphTag';
import { hasTitleShape, toTitleKey } from './titles';

/**
 * Finds every contents page: a 目录 line and the entries behind it. O(lines).
 * The entries end before the first line that is none, or that says again what an entry said (the first title), or that
 * lacks the marker or page number which all entries so far have; also where the first entry's number comes again, and, if
 * nothing else marks entries, at the first blank line behind two of them.
 */
export function findContents({ records, tags }: TaggedLines): Contents[] {
  const found: Contents[] = [];
  for (let index = 0; index < tags.length; index++) {
    if (roleIn(tags[index]) !== Role.contentsHeading) continue;
    const contents = readEntries(records, index, index + 1);
    found.push(contents);
    index = contents.last;
  }
  return found;
}

/**
 * Finds a contents page without 目录 line, as it stands right under the cover of a compilation: numbered titles, of
 * which the first is said again by the line behind the last.
 *
 * @param from - first line behind the cover
 */
export function findBareContents({ records, tags }: TaggedLines, from: number): Contents | undefined {
  const contents = readEntries(records, undefined, from);
  const next = findInk(tags, contents.last + 1);
  const title = next === undefined ? undefined : records[next];
  const repeated = title && hasTitleShape(title) && lineKey(title) === contents.entries[0]?.key;
  return contents.entries.length > 1 && repeated ? contents : undefined;
}

/** Index of the first line from `from` on that is part of the text. */
export function findInk(tags: Uint16Array, from: number): number | undefined {
  for (let index = from; index < tags.length; index++) if (!isGap(roleIn(tags[index]))) return index;
  return undefined;
}

/** The key of a whole line without its marker, to be compared with those of contents entries. */
export function lineKey({ text, syntax }: ParagraphRecord): string {
  const start = syntax.marker ? Math.max(syntax.marker.span.end, syntax.content.start) : syntax.content.start;
  return toTitleKey(text.slice(start, syntax.content.end));
}

function readEntries(records: readonly ParagraphRecord[], heading: number | undefined, from: number): Contents {
  const entries: ContentsEntry[] = [];
  const keys = new Set<string>();
  let last = heading ?? from - 1;
  let marked = true;
  let paged = true;
  let first: Marker | undefined;
  let isSpaced = false;
  let isGapBefore = false;
  for (let index = from; index < records.length; index++) {
    const line = records[index];
    if (!line || isGap(roleIn(line.tag))) {
      isGapBefore ||= line !== undefined && roleIn(line.tag) === Role.blank;
      continue;
    }
    const entry = line.syntax.entry;
    if (!entry || line.syntax.line.kind !== 'text') break;
    const key = toTitleKey(slice(line.text, entry.text));
    const { marker } = line.syntax;
    const hasMarker = marker !== undefined;
    const hasPage = entry.page !== undefined;
    if (keys.has(key) || key === '') break;
    if (entries.length > 1 && isGapBefore && !isSpaced && !(marked && hasMarker) && !(paged && hasPage)) break;
    if (entries.length === 1 && isGapBefore) isSpaced = true;
    isGapBefore = false;
    if (marker && marker.form === first?.form && marker.ordinal === first.ordinal) break;
    if (entries.length === 0) first = marker;
    if (entries.length > 0 && ((marked && !hasMarker) || (paged && !hasPage))) break;
    marked &&= hasMarker;
    paged &&= hasPage;
    keys.add(key);
    entries.push({ place: { paragraph: index, span: entry.text }, key });
    last = index;
  }
  return { heading, first: heading ?? from, last, entries };
}
