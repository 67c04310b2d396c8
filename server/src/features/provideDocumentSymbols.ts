import { SymbolKind, type DocumentSymbol, type Position, type Range } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { Enumeration, Part, Report, ReportDocument } from '../model/document';
import { countBlanks } from '../model/sectionCounts';
import { nameItem, nameReport, nameSection } from './names';
import { toPosition } from './positions';
import type { FeatureTexts } from './texts';

/**
 * Gives the outline: the sections, or in a file with several reports the reports with their sections.
 * A section reaches to the end of the last paragraph under it; `detail` counts the blanks inside. With `enumerations`, 一是…二是 are
 * listed under their section. Costs the parts of the
 * file that changed or moved to other lines: the symbols of the others are those given before.
 */
export function provideDocumentSymbols(document: ReportDocument, texts: FeatureTexts, enumerations = false): DocumentSymbol[] {
  const { parts, reports } = document;
  const symbols: DocumentSymbol[] = [];
  for (const part of parts) {
    const outline = part.document.derive(enumerations ? readOutlineWithItems : readOutline);
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
  const symbol = toSymbol({ ...entry, children: [] }, texts, place);
  const children = entry.children.map((child) => toSymbol(child, texts, place));
  symbol.children = children;
  outline.placed = { first, mark, texts, symbol };
  return symbol;
}

/** A report, a section or an item as the outline shows it; lines are counted from the first of its part. */
interface OutlineEntry {
  /** Empty where the text has no words for it. */
  readonly name: string;
  readonly kind: SymbolKind;
  readonly blanks: number;
  readonly range: Range;
  readonly heading: Range;
  readonly children: readonly OutlineEntry[];
}

/** Reads the outline of a part; undefined for one that is no report. */
const readOutline = (part: ReportDocument): PartOutline | undefined => readEntries(part, false);
const readOutlineWithItems = (part: ReportDocument): PartOutline | undefined => readEntries(part, true);

function readEntries(part: ReportDocument, enumerations: boolean): PartOutline | undefined {
  const [report] = part.reports;
  if (!report) return undefined;
  const { title, first, last } = report;
  const entry = {
    name: nameReport(part, report),
    kind: SymbolKind.File,
    blanks: countBlanks(part, first, last),
    range: { start: { line: first, character: 0 }, end: endOf(part, last) },
    heading: title ? rangeIn(title.paragraph, title.syntax.text) : rangeIn(first, { start: 0, end: 0 }),
    children: readSections(part, report, enumerations),
  };
  return { entry, placed: undefined };
}

function readSections(part: ReportDocument, report: Report, enumerations: boolean): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  // By the line of the heading, or none.
  const known = new Map<number | undefined, OutlineEntry[]>([[undefined, top]]);
  for (const section of report.allSections) {
    const { paragraph, last, marker, title } = section;
    const words = marker ? { start: marker.span.start, end: Math.max(marker.span.end, title.end) } : title;
    const children: OutlineEntry[] = [];
    known.set(paragraph, children);
    known.get(section.parent?.paragraph)?.push({
      name: nameSection(part, section),
      kind: SymbolKind.String,
      blanks: countBlanks(part, paragraph, last),
      range: { start: { line: paragraph, character: 0 }, end: endOf(part, last) },
      heading: rangeIn(paragraph, words),
      children,
    });
  }
  if (!enumerations) return top;
  for (const run of report.enumerations) known.get(run.section?.paragraph)?.push(...readItems(part, run));
  for (const entries of known.values()) entries.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return top;
}

/** The items of an enumeration, each up to the next one or the end of its paragraph; none of one that stands alone. */
function readItems(part: ReportDocument, { items }: Enumeration): OutlineEntry[] {
  if (items.length < 2) return [];
  return items.map(({ paragraph, item: { span } }, index) => {
    const next = items[index + 1];
    const end = next?.paragraph === paragraph ? next.item.span.start : endOf(part, paragraph).character;
    return {
      name: nameItem(part, { paragraph, span: { start: span.start, end } }),
      kind: SymbolKind.EnumMember,
      blanks: 0,
      range: rangeIn(paragraph, { start: span.start, end }),
      heading: rangeIn(paragraph, span),
      children: [],
    };
  });
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
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
  { name, kind, blanks, range, heading, children }: OutlineEntry,
  texts: FeatureTexts,
  place: (range: Range) => Range,
): DocumentSymbol {
  const symbol: DocumentSymbol = { name: name || texts.untitled, kind, range: place(range), selectionRange: place(heading) };
  if (blanks > 0) symbol.detail = texts.blanksInside(blanks);
  if (children.length > 0) symbol.children = children.map((child) => toSymbol(child, texts, place));
  return symbol;
}
