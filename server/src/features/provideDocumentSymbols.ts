import { SymbolKind, type DocumentSymbol, type Position, type Range } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { Report, ReportDocument, Section } from '../model/document';
import { toPosition } from './positions';
import type { FeatureTexts } from './texts';

/** Longer names are cut: an item that is a whole paragraph would fill the outline. */
const longestName = 60;

/**
 * Gives the outline: the sections, or in a file with several reports the reports with their sections.
 * A section reaches to the end of the last paragraph under it; `detail` counts the blanks inside. Costs the parts of the
 * file that changed, and making a symbol of each heading.
 */
export function provideDocumentSymbols(document: ReportDocument, texts: FeatureTexts): DocumentSymbol[] {
  const outlines = document.parts.flatMap(({ document: part, first }) => {
    const outline = part.derive(readOutline);
    return outline ? [{ outline, place: placeFrom(document, first) }] : [];
  });
  const isSeveral = outlines.length > 1;
  return outlines.flatMap(({ outline, place }) => {
    const sections = outline.children.map((entry) => toSymbol(entry, texts, place, SymbolKind.String));
    return isSeveral ? [{ ...toSymbol({ ...outline, children: [] }, texts, place, SymbolKind.File), children: sections }] : sections;
  });
}

/** A report or a section as the outline shows it; lines are counted from the first of its part. */
interface OutlineEntry {
  /** Empty where the text has no words for it. */
  readonly name: string;
  readonly blanks: number;
  readonly range: Range;
  readonly heading: Range;
  readonly children: readonly OutlineEntry[];
}

/** Reads the outline of a part; undefined for one that is no report. */
function readOutline(part: ReportDocument): OutlineEntry | undefined {
  const [report] = part.reports;
  if (!report) return undefined;
  const blanksBefore = countBlanksBefore(part);
  const blanksIn = (first: number, last: number): number => (blanksBefore[last + 1] ?? 0) - (blanksBefore[first] ?? 0);
  const { title, first, last } = report;
  return {
    name: title ? wordsOf(part, { paragraph: title.paragraph, span: title.syntax.text }) : '',
    blanks: blanksIn(first, last),
    range: { start: { line: first, character: 0 }, end: endOf(part, last) },
    heading: title ? rangeIn(title.paragraph, title.syntax.text) : rangeIn(first, { start: 0, end: 0 }),
    children: readSections(part, report, blanksIn),
  };
}

function readSections(part: ReportDocument, report: Report, blanksIn: (first: number, last: number) => number): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const known = new Map<Section, OutlineEntry[]>();
  for (const section of report.allSections) {
    const { paragraph, last, marker, title } = section;
    const words = marker ? { start: marker.span.start, end: Math.max(marker.span.end, title.end) } : title;
    const children: OutlineEntry[] = [];
    known.set(section, children);
    ((section.parent && known.get(section.parent)) ?? top).push({
      name: nameOf(part, section),
      blanks: blanksIn(paragraph, last),
      range: { start: { line: paragraph, character: 0 }, end: endOf(part, last) },
      heading: rangeIn(paragraph, words),
      children,
    });
  }
  return top;
}

function rangeIn(line: number, { start, end }: Span): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

function endOf(part: ReportDocument, paragraph: number): Position {
  return { line: paragraph, character: part.paragraphs[paragraph]?.text.length ?? 0 };
}

/** Places what is counted from a line of the file. Before its first line a byte order mark may stand, which a client counts. */
function placeFrom(document: ReportDocument, first: number): (range: Range) => Range {
  const mark = first === 0 ? toPosition(document, document.startOf(0)).character : 0;
  const place = ({ line, character }: Position): Position => ({
    line: line + first,
    character: line === 0 ? character + mark : character,
  });
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}

function toSymbol(
  { name, blanks, range, heading, children }: OutlineEntry,
  texts: FeatureTexts,
  place: (range: Range) => Range,
  kind: SymbolKind,
): DocumentSymbol {
  const symbol: DocumentSymbol = { name: name || texts.untitled, kind, range: place(range), selectionRange: place(heading) };
  if (blanks > 0) symbol.detail = texts.blanksInside(blanks);
  if (children.length > 0) symbol.children = children.map((child) => toSymbol(child, texts, place, kind));
  return symbol;
}

/** Marker and heading words as written; the separator of 1. gets no blank because the text has none. */
function nameOf(document: ReportDocument, { paragraph, marker, title }: Section): string {
  const words = wordsOf(document, { paragraph, span: title });
  const text = document.paragraphs[paragraph]?.text ?? '';
  return ((marker ? text.slice(marker.span.start, marker.span.end) : '') + words).trim();
}

function wordsOf(document: ReportDocument, place: { readonly paragraph: number; readonly span: Span }): string {
  const text = document.paragraphs[place.paragraph]?.text ?? '';
  // A run-in heading without a near 。 is a whole paragraph: its first sentence will do.
  const [sentence = ''] = text.slice(place.span.start, place.span.end).split('。', 1);
  const words = sentence.trim();
  return words.length > longestName ? `${words.slice(0, longestName)}…` : words;
}

/** Running sums: entry n counts the blanks in the paragraphs before n, so that a section costs one subtraction. */
function countBlanksBefore(document: ReportDocument): Uint32Array {
  const sums = new Uint32Array(document.paragraphs.length + 1);
  document.paragraphs.forEach((paragraph, index) => {
    let count = 0;
    for (const item of paragraph.syntax.items) if (item.kind === 'placeholder') count++;
    sums[index + 1] = (sums[index] ?? 0) + count;
  });
  return sums;
}
