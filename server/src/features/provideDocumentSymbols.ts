import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { Report, ReportDocument, Section } from '../model/document';
import { toRange } from './positions';
import type { FeatureTexts } from './texts';

/** Longer names are cut: an item that is a whole paragraph would fill the outline. */
const longestName = 60;

/**
 * Gives the outline: the sections, or in a file with several reports the reports with their sections.
 * A section reaches to the end of the last paragraph under it; `detail` counts the blanks inside.
 */
export function provideDocumentSymbols(document: ReportDocument, texts: FeatureTexts): DocumentSymbol[] {
  const blanksBefore = countBlanksBefore(document);
  const toBlanks = (first: number, last: number): string | undefined => {
    const count = (blanksBefore[last + 1] ?? 0) - (blanksBefore[first] ?? 0);
    return count > 0 ? texts.blanksInside(count) : undefined;
  };
  const reports = document.reports.map((report) => ({ report, sections: toSectionSymbols(document, report, texts, toBlanks) }));
  if (reports.length <= 1) return reports.flatMap(({ sections }) => sections);
  return reports.map(({ report: { title, first, last }, sections }) => {
    const words = title ? wordsOf(document, { paragraph: title.paragraph, span: title.syntax.text }) : '';
    const symbol = toSymbol(document, {
      name: words || texts.untitled,
      detail: toBlanks(first, last),
      kind: SymbolKind.File,
      heading: title ? placeOf(document, title.paragraph, title.syntax.text) : placeOf(document, first, { start: 0, end: 0 }),
      first,
      last,
    });
    return { ...symbol, children: sections };
  });
}

function toSectionSymbols(
  document: ReportDocument,
  report: Report,
  texts: FeatureTexts,
  toBlanks: (first: number, last: number) => string | undefined,
): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const known = new Map<Section, DocumentSymbol>();
  for (const section of report.allSections) {
    const { paragraph, last, marker, title } = section;
    const words = marker ? { start: marker.span.start, end: Math.max(marker.span.end, title.end) } : title;
    const symbol = toSymbol(document, {
      name: nameOf(document, section) || texts.untitled,
      detail: toBlanks(paragraph, last),
      kind: SymbolKind.String,
      heading: placeOf(document, paragraph, words),
      first: paragraph,
      last,
    });
    known.set(section, symbol);
    const parent = section.parent && known.get(section.parent);
    if (parent) (parent.children ??= []).push(symbol);
    else top.push(symbol);
  }
  return top;
}

interface SymbolParts {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: SymbolKind;
  /** Document offsets of the heading. */
  readonly heading: Span;
  /** First and last paragraph under the heading. */
  readonly first: number;
  readonly last: number;
}

function toSymbol(document: ReportDocument, { name, detail, kind, heading, first, last }: SymbolParts): DocumentSymbol {
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind,
    range: toRange(document, { start: document.startOf(first), end: document.endOf(last) }),
    selectionRange: toRange(document, heading),
  };
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

function placeOf(document: ReportDocument, paragraph: number, span: Span): Span {
  return document.toSpan({ paragraph, span });
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
