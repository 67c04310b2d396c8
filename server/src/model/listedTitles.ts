import { shift, type Span } from '../base/span';
import { toHalfWidth } from '../grammar/numerals';
import type { Contents, ReportDocument, Section, Title } from './document';
import type { Listed } from './contentsPairs';
import { headingText, levelsOf, siblingsOf } from './navigate';

/** A line of the contents page. */
export interface ContentsLine extends Listed {
  readonly paragraph: number;
  /** The title's words on the line, in document offsets. */
  readonly span: Span;
}

/** A title that the contents page may name. */
export interface ListedTitle extends Listed {
  readonly words: string;
  readonly span: Span;
  /** The heading, where the page lists the headings of one report. */
  readonly section: Section | undefined;
}

/** A contents page and what it should list. */
export interface ContentsCheck {
  readonly lines: readonly ContentsLine[];
  readonly titles: readonly ListedTitle[];
}

/** A single line is no contents page worth comparing. */
const FEWEST = 2;

/** Fewer lines in common, as a share of all, and the page lists something else. */
const SHARE = 0.5;

/**
 * Finds out what a contents page lists: the reports of a compilation, or the headings of one report. Undefined when most of
 * its lines are neither.
 */
export function readContents(document: ReportDocument, { entries }: Contents): ContentsCheck | undefined {
  if (entries.length < FEWEST) return undefined;
  const lines = entries.map(({ place, key }): ContentsLine => ({
    paragraph: place.paragraph,
    span: document.toSpan(place),
    key: toKey(key),
  }));
  const titles = document.parts.flatMap(({ document: part, start }) =>
    part.derive(titlesOf).map((title) => ({ ...title, span: shift(title.span, start) })),
  );
  // Lines that group the reports, or reports that are missing, make the page longer than the titles are.
  if (titles.length > 1 && countCommon(lines, titles) >= SHARE * Math.min(lines.length, titles.length)) return { lines, titles };
  const headings = headingsOf(document, lines);
  return headings && countCommon(lines, headings) >= SHARE * lines.length ? { lines, titles: headings } : undefined;
}

/** Words without blanks, book-title marks and asterisks, all in half width. */
function toKey(words: string): string {
  return toHalfWidth(words).replace(/[\s*《》]+/g, '');
}

function countCommon(lines: readonly Listed[], titles: readonly Listed[]): number {
  const keys = new Set(titles.map(({ key }) => key));
  return lines.filter(({ key }) => keys.has(key)).length;
}

/** The titles of the reports in a part: one or none. */
function titlesOf(part: ReportDocument): ListedTitle[] {
  return part.reports.flatMap(({ title }) => (title ? [titleOf(part, title)] : []));
}

/** A title in one line, though it may stand on several; subtitles left out. */
function titleOf(document: ReportDocument, { first, last, paragraph, syntax }: Title): ListedTitle {
  let words = '';
  for (let index = first; index <= last; index++) {
    const { text, syntax: line } = document.paragraphs[index]!;
    const own = text.slice(line.content.start, line.content.end);
    if (index === paragraph) words += text.slice(syntax.text.start, syntax.text.end);
    else if (line.line.lead === 'none' && !/^[（(]/.test(own)) words += own;
  }
  const start = document.startOf(first) + document.paragraphs[first]!.syntax.content.start;
  const end = document.toSpan({ paragraph, span: syntax.text }).end;
  return { words: words.replace(/\s+/g, ''), key: toKey(words), span: { start: Math.min(start, end), end }, section: undefined };
}

/** The headings of the only report, of those levels that the page lists for the most part. */
function headingsOf(document: ReportDocument, lines: readonly ContentsLine[]): ListedTitle[] | undefined {
  const [report, ...others] = document.reports;
  if (!report || others.length > 0) return undefined;
  const keys = new Set(lines.map(({ key }) => key));
  const isListed = (section: Section): boolean => keys.has(toKey(headingText(document, section)));
  const listedLevels = new Set([...levelsOf(report)].filter((level) => level.filter(isListed).length * 2 > level.length));
  const listed = report.allSections.filter((section) => listedLevels.has(siblingsOf(report, section)) || isListed(section));
  return listed.map((section) => ({
    words: headingText(document, section).trim(),
    key: toKey(headingText(document, section)),
    span: document.toSpan({ paragraph: section.paragraph, span: section.title }),
    section,
  }));
}
