import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';

/** Lines that can be folded; the deeper, the further in they stand. */
interface Fold {
  readonly depth: number;
  readonly first: number;
  readonly last: number;
  readonly kind?: FoldingRangeKind;
}

/**
 * Gives what can be folded: sections, the contents page, and in a file with several reports each report.
 * Blank lines at the end stay visible. Over the limit the deepest sections lose their fold first. Costs the parts of the
 * file that changed, and making a range of each fold.
 */
export function provideFoldingRanges(document: ReportDocument, limit = Infinity): FoldingRange[] {
  const { contents, reports, parts } = document;
  const found: Fold[] = contents
    ? [{ depth: 0, first: contents.first, last: lastWithText(document, contents.first, contents.last), kind: FoldingRangeKind.Region }]
    : [];
  for (const { document: part, first: by } of parts) {
    for (const { depth, first, last } of part.derive(readFolds))
      if (depth > 0 || reports.length > 1) found.push({ depth, first: first + by, last: last + by });
  }
  const open = found.filter(({ first, last }) => last > first);
  const kept = open.length > limit ? open.sort((a, b) => a.depth - b.depth).slice(0, limit) : open;
  return kept
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(({ first, last, kind }) => ({ startLine: first, endLine: last, ...(kind !== undefined && { kind }) }));
}

/** The folds of a part: its report at the depth 0, and the sections in it. Lines are counted from the part's first. */
function readFolds(part: ReportDocument): readonly Fold[] {
  return part.reports.flatMap((report) => [
    { depth: 0, first: report.title?.first ?? report.first, last: lastWithText(part, report.first, report.last) },
    ...report.allSections.map(({ depth, paragraph, last }) => ({ depth, first: paragraph, last: lastWithText(part, paragraph, last) })),
  ]);
}

function lastWithText(document: ReportDocument, first: number, last: number): number {
  let line = Math.min(last, document.paragraphs.length - 1);
  while (line > first && document.paragraphs[line]?.text.trim() === '') line--;
  return line;
}
