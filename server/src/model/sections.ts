import type { Span } from '../base/span';
import type { MarkerForm } from '../grammar/syntax';
import type { Section } from './document';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { isGap, Role, roleIn } from './paragraphTag';
import { computeRanks } from './ranks';

/** The headings of one report as a tree and as a list. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly allSections: readonly Section[];
}

/** A section while its end is still open. */
interface OpenSection extends Section {
  readonly children: OpenSection[];
  last: number;
  hasBody: boolean;
}

/** Where a heading stands against others: by its marker's rank, by its Markdown level, or by both. */
interface Level {
  /** Missing for a Markdown heading without marker. */
  readonly rank: number | undefined;
  readonly hashes: number;
}

/**
 * Builds the outline of one report. O(lines).
 *
 * Headings nest by a stack: each becomes a child of the nearest heading before it that stands further out. So a heading
 * whose level lacks its first members, a （四） behind 三、, is a child of 三、.
 *
 * @param lines - the report's lines; sections count their places from the first of them
 */
export function buildOutline({ records, tags }: TaggedLines): Outline {
  const levels = levelsOf(records.filter((_, offset) => roleIn(tags[offset]) === Role.heading));
  const sections: OpenSection[] = [];
  const allSections: OpenSection[] = [];
  const stack: { readonly section: OpenSection; readonly level: Level }[] = [];
  let ink = 0;
  const closeTo = (depth: number) => {
    for (let open = stack.length; open > depth; open--) {
      const closed = stack.pop();
      if (closed) closed.section.last = ink;
    }
  };
  for (let offset = 0; offset < tags.length; offset++) {
    const role = roleIn(tags[offset]);
    if (role === Role.outside || isGap(role)) continue;
    const line = role === Role.heading ? records[offset] : undefined;
    if (line) {
      const level = levels[allSections.length] ?? { rank: undefined, hashes: 0 };
      let depth = stack.length;
      while (depth > 0 && !standsOutside(stack[depth - 1]?.level, level)) depth--;
      closeTo(depth);
      const parent = stack[depth - 1]?.section;
      const section = openSection(line, offset, parent);
      (parent ? parent.children : sections).push(section);
      allSections.push(section);
      stack.push({ section, level });
    } else {
      const heading = allSections.at(-1);
      if (heading) heading.hasBody = true;
    }
    ink = offset;
  }
  closeTo(0);
  return { sections, allSections };
}

function openSection({ syntax }: ParagraphRecord, paragraph: number, parent: OpenSection | undefined): OpenSection {
  const { marker, heading, content } = syntax;
  const title: Span = heading?.text ?? { start: marker?.span.end ?? content.start, end: content.end };
  const alone = heading?.alone ?? true;
  return { paragraph, marker, title, alone, depth: (parent?.depth ?? 0) + 1, parent, children: [], last: paragraph, hasBody: !alone };
}

/** True when a heading of level `outer` may hold one of level `inner`. A marker says more than Markdown's hashes do. */
function standsOutside(outer: Level | undefined, inner: Level): boolean {
  if (!outer) return false;
  if (outer.rank !== undefined && inner.rank !== undefined) return outer.rank < inner.rank;
  if (outer.hashes > 0 && inner.hashes > 0) return outer.hashes < inner.hashes;
  return outer.hashes > 0;
}

/** Below all markers: a line in bold in a report without any numbering before it. */
const INNERMOST = 7;
/** Less than the distance between two markers' ranks. */
const STEP = 0.25;

/**
 * Gives every heading its level. A line in bold has neither marker nor hashes, so its neighbors tell: where numbering
 * starts again behind it, it stands just outside that numbering, else just inside the heading before it.
 */
function levelsOf(headings: readonly ParagraphRecord[]): Level[] {
  const ranks = computeRanks(headings.flatMap(({ syntax }) => (syntax.marker ? [syntax.marker] : [])));
  const upcoming = upcomingSeries(headings, ranks);
  const levels: Level[] = [];
  headings.forEach(({ syntax: { marker, line } }, index) => {
    if (marker || line.hashes > 0) {
      levels.push({ rank: marker && ranks[marker.form], hashes: line.hashes });
      return;
    }
    const series = upcoming[index];
    const before = levels.at(-1);
    const isBoldBefore = index > 0 && isBold(headings[index - 1]);
    if (series !== undefined) levels.push({ rank: series - STEP, hashes: 0 });
    else if (!before) levels.push({ rank: INNERMOST, hashes: 0 });
    else levels.push({ rank: isBoldBefore || before.rank === undefined ? before.rank : before.rank + STEP, hashes: 0 });
  });
  return levels;
}

function isBold(heading: ParagraphRecord | undefined): boolean {
  return heading !== undefined && !heading.syntax.marker && heading.syntax.line.hashes === 0;
}

/** By heading: the rank of the series of markers whose 1 is the next heading behind it, lines in bold left out. */
function upcomingSeries(headings: readonly ParagraphRecord[], ranks: Readonly<Record<MarkerForm, number>>): (number | undefined)[] {
  const result: (number | undefined)[] = [];
  let next: number | undefined;
  for (let index = headings.length - 1; index >= 0; index--) {
    result[index] = next;
    const heading = headings[index];
    if (!heading || isBold(heading)) continue;
    const { marker } = heading.syntax;
    next = marker?.ordinal === 1 ? ranks[marker.form] : undefined;
  }
  return result;
}
