import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';

/**
 * Gives what can be folded: sections, the contents page, and in a file with several reports each report.
 * Blank lines at the end stay visible. Over the limit the deepest sections lose their fold first.
 */
export function provideFoldingRanges(document: ReportDocument, limit = Infinity): FoldingRange[] {
  const found: { readonly depth: number; readonly range: FoldingRange }[] = [];
  const add = (depth: number, first: number, last: number, kind?: FoldingRangeKind): void => {
    const end = lastWithText(document, first, last);
    if (end > first) found.push({ depth, range: { startLine: first, endLine: end, ...(kind !== undefined && { kind }) } });
  };
  const { contents, reports } = document;
  if (contents) add(0, contents.first, contents.last, FoldingRangeKind.Region);
  for (const report of reports) {
    if (reports.length > 1) add(0, report.title?.first ?? report.first, report.last);
    for (const section of report.allSections) add(section.depth, section.paragraph, section.last);
  }
  const kept = found.length > limit ? [...found].sort((a, b) => a.depth - b.depth).slice(0, limit) : found;
  return kept.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function lastWithText(document: ReportDocument, first: number, last: number): number {
  let line = Math.min(last, document.paragraphs.length - 1);
  while (line > first && document.paragraphs[line]?.text.trim() === '') line--;
  return line;
}
