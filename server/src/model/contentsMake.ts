import type { TextEdit } from '../base/edit';
import type { Report, ReportDocument, Section } from './document';
import { headingText, markerText } from './navigate';
import { titleOf } from './listedTitles';
import { toTitleKey } from './titles';

/** Fewer lines are no contents page. */
const FEWEST = 2;

/** Longer ones are sentences, or titles that no page has on one line. */
const LONGEST = 60;

/**
 * Makes a contents page where there is none: the titles of a compilation's reports, behind its cover; or the numbered headings of
 * one report, behind its title, of two levels where all of them can be listed, else of the first. Undefined where there is
 * nothing to list: what the page says must be read again as its lines, so a heading with a comma cannot be listed.
 */
export function makeContents(document: ReportDocument): TextEdit | undefined {
  const { contents, eol } = document;
  const lines = linesFor(document);
  if (lines.length < FEWEST || (contents && contents.entries.length > 0)) return undefined;
  const isMarkdown = isMarkdownTitle(document, firstTitle(document));
  if (contents?.heading !== undefined) {
    const at = document.endOf(contents.heading);
    return { span: { start: at, end: at }, newText: [...(isMarkdown ? ['', ''] : ['']), ...writeLines(lines, isMarkdown)].join(eol) };
  }
  const place = placeFor(document);
  const at = document.startOf(place);
  const above = document.paragraphs[place - 1];
  const page = [...(!above || above.text.trim() === '' ? [] : ['']), ...writePage(lines, isMarkdown), '', ''];
  return { span: { start: at, end: at }, newText: page.join(eol) };
}

/** The contents page of several documents put together: the titles of their reports. Empty where they cannot be listed. */
export function contentsOf(documents: readonly ReportDocument[], isMarkdown: boolean): string[] {
  const lines = allOrNone(documents.flatMap(titleLines));
  return lines.length < FEWEST ? [] : writePage(lines, isMarkdown);
}

/** Tells whether a line is a title of Markdown. */
export function isMarkdownTitle(document: ReportDocument, paragraph: number | undefined): boolean {
  return (document.paragraphs[paragraph ?? -1]?.syntax.line.hashes ?? 0) > 0;
}

function writePage(lines: readonly Line[], isMarkdown: boolean): string[] {
  return [...(isMarkdown ? ['## 目录', ''] : ['目录']), ...writeLines(lines, isMarkdown)];
}

function writeLines(lines: readonly Line[], isMarkdown: boolean): string[] {
  return lines.map(({ level, words }) => (isMarkdown ? `${'  '.repeat(level - 1)}- ${words}` : '　　'.repeat(level - 1) + words));
}

interface Line {
  readonly level: number;
  readonly words: string;
  /** What it is told apart by from other lines. */
  readonly key: string;
  /** Form and number of its marker, if it has one. */
  readonly number: string | undefined;
}

function linesFor(document: ReportDocument): readonly Line[] {
  const [report, ...others] = document.reports;
  if (!report) return [];
  if (others.length > 0) return allOrNone(titleLines(document));
  const headings = report.allSections.filter(({ depth, marker }) => depth <= 2 && marker).map((section) => toLine(document, section));
  const two = allOrNone(headings);
  return two.length > 0 ? two : allOrNone(headings.filter(({ level }) => level === 1));
}

function titleLines(document: ReportDocument): Line[] {
  const titles = document.reports.flatMap(({ title }) => (title ? [titleOf(document, title)] : []));
  return titles.map(({ words }) => ({ level: 1, words, key: toTitleKey(words), number: undefined }));
}

function toLine(document: ReportDocument, section: Section): Line {
  const words = headingText(document, section).trim();
  const { marker, depth: level } = section;
  return {
    level,
    words: markerText(document, section) + words,
    key: toTitleKey(words),
    number: marker && marker.form + String(marker.ordinal),
  };
}

/** All lines, or none where one would end the page: no entry by the grammar, said before, or numbered as the first is. */
function allOrNone(lines: readonly Line[]): readonly Line[] {
  const [first, ...rest] = lines;
  const isApart = new Set(lines.map(({ key }) => key)).size === lines.length;
  const startsAgain = first?.number !== undefined && rest.some(({ number }) => number === first.number);
  return isApart && !startsAgain && lines.every(({ words }) => words.length <= LONGEST && !/[，。；！？…]/.test(words)) ? lines : [];
}

function firstTitle({ reports, cover }: ReportDocument): number {
  return cover?.paragraph ?? reports[0]?.title?.paragraph ?? 0;
}

/** The line before which the page goes. */
function placeFor(document: ReportDocument): number {
  const [report, ...others] = document.reports as readonly [Report, ...Report[]];
  const start = others.length > 0 ? (report.title?.first ?? report.first) : (report.title?.last ?? report.first - 1) + 1;
  let place = start;
  while (document.paragraphs[place]?.syntax.line.kind === 'blank' && place < report.last) place += 1;
  return place;
}
