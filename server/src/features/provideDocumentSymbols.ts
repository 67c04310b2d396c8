import { SymbolKind, type DocumentSymbol, type Position, type Range } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { Part, Report, ReportDocument, Section } from '../model/document';
import { countBlanks } from '../model/sectionCounts';
import { nameReport, nameSection } from './names';
import { toPosition } from './positions';
import type { FeatureTexts } from './texts';

/**
 * Gives the outline: the sections, or in a file with several reports the reports with their sections.
 * A section reaches to the end of the last paragraph under it; `detail` counts the blanks inside. Costs the parts of the
 * file that changed or moved to other lines: the symbols of the others are those given before.
 */
export function provideDocumentSymbols(document: ReportDocument, texts: FeatureTexts): DocumentSymbol[] {
  const { parts, reports } = document;
  const symbols: DocumentSymbol[] = [];
  for (const part of parts) {
    const outline = part.document.derive(readOutline);
    if (!outline) continue;
    const placed = placeOutline(outline, document, part, texts);
    if (reports.length > 1) symbols.push(placed);
    else symbols.push(...(placed.children ?? []));
  }
  return symbols;
}

/** The outline of a part with its symbols where it stood when they were last asked for. */
interface PartOutline {
  readonly entry: OutlineEntry;
  placed: { readonly first: number; readonly mark: number; readonly texts: FeatureTexts; readonly symbol: DocumentSymbol } | undefined;
}

function placeOutline(outline: PartOutline, document: ReportDocument, { first }: Part, texts: FeatureTexts): DocumentSymbol {
  // Before the file's first line a byte order mark may stand, which a client counts.
  const mark = first === 0 ? toPosition(document, document.startOf(0)).character : 0;
  const { placed, entry } = outline;
  if (placed?.first === first && placed.mark === mark && placed.texts === texts) return placed.symbol;
  const place = placeFrom(first, mark);
  const symbol = toSymbol({ ...entry, children: [] }, texts, place, SymbolKind.File);
  const children = entry.children.map((child) => toSymbol(child, texts, place, SymbolKind.String));
  symbol.children = children;
  outline.placed = { first, mark, texts, symbol };
  return symbol;
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
function readOutline(part: ReportDocument): PartOutline | undefined {
  const [report] = part.reports;
  if (!report) return undefined;
  const { title, first, last } = report;
  const entry = {
    name: nameReport(part, report),
    blanks: countBlanks(part, first, last),
    range: { start: { line: first, character: 0 }, end: endOf(part, last) },
    heading: title ? rangeIn(title.paragraph, title.syntax.text) : rangeIn(first, { start: 0, end: 0 }),
    children: readSections(part, report),
  };
  return { entry, placed: undefined };
}

function readSections(part: ReportDocument, report: Report): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const known = new Map<Section, OutlineEntry[]>();
  for (const section of report.allSections) {
    const { paragraph, last, marker, title } = section;
    const words = marker ? { start: marker.span.start, end: Math.max(marker.span.end, title.end) } : title;
    const children: OutlineEntry[] = [];
    known.set(section, children);
    ((section.parent && known.get(section.parent)) ?? top).push({
      name: nameSection(part, section),
      blanks: countBlanks(part, paragraph, last),
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

/** Places what is counted from a line of the file; a mark before its first character counts as one more. */
function placeFrom(first: number, mark: number): (range: Range) => Range {
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
