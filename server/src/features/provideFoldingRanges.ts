import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Part, ReportDocument } from '../model/document';

/** A fold; the deeper, the further in it stands. */
interface Fold {
  readonly depth: number;
  readonly range: FoldingRange;
}

/**
 * Gives what can be folded: sections, the contents page, and in a file with several reports each report.
 * Blank lines at the end stay visible. Over the limit the deepest sections lose their fold first. Costs the parts of the
 * file that changed or moved to other lines: the ranges of the others are those given before.
 */
export function provideFoldingRanges(document: ReportDocument, limit = Infinity): FoldingRange[] {
  const { contents, reports, parts } = document;
  const least = reports.length > 1 ? 0 : 1;
  const page = contents && { startLine: contents.first, endLine: lastWithText(document, contents.first, contents.last) };
  const pages: Fold[] = page && page.endLine > page.startLine ? [{ depth: 0, range: { ...page, kind: FoldingRangeKind.Region } }] : [];
  const groups = [pages, ...parts.map(placeFolds)];
  const room = roomByDepth(groups, least, limit);
  const ranges: FoldingRange[] = [];
  for (const folds of groups) for (const { depth, range } of folds) if (depth >= least && room[depth]!-- > 0) ranges.push(range);
  // Those of the parts are in order; only the contents page may lie among them.
  return pages.length > 0 ? ranges.sort(compareRanges) : ranges;
}

/** How many folds of each depth there is room for. */
function roomByDepth(groups: readonly (readonly Fold[])[], least: number, limit: number): number[] {
  const counts: number[] = [];
  for (const folds of groups) for (const { depth } of folds) counts[depth] = (counts[depth] ?? 0) + 1;
  let left = limit;
  for (let depth = 0; depth < counts.length; depth++) {
    const room = depth < least ? 0 : Math.min(counts[depth] ?? 0, left);
    counts[depth] = room;
    left -= room;
  }
  return counts;
}

function compareRanges(a: FoldingRange, b: FoldingRange): number {
  return a.startLine - b.startLine || b.endLine - a.endLine;
}

/** The folds of a part, sorted, where it stood when they were last asked for. */
interface PartFolds {
  first: number;
  folds: readonly Fold[];
}

function placeFolds({ document, first }: Part): readonly Fold[] {
  const known = document.derive(readFolds);
  const by = first - known.first;
  if (by !== 0) {
    known.folds = known.folds.map(({ depth, range }) => ({
      depth,
      range: { startLine: range.startLine + by, endLine: range.endLine + by },
    }));
    known.first = first;
  }
  return known.folds;
}

/** The folds of a part: its report at the depth 0, and the sections in it. Lines are counted from the part's first. */
function readFolds(part: ReportDocument): PartFolds {
  const folds: Fold[] = [];
  const add = (depth: number, startLine: number, last: number): void => {
    const endLine = lastWithText(part, startLine, last);
    if (endLine > startLine) folds.push({ depth, range: { startLine, endLine } });
  };
  for (const report of part.reports) {
    add(0, report.title?.first ?? report.first, report.last);
    for (const { depth, paragraph, last } of report.allSections) add(depth, paragraph, last);
  }
  return { first: 0, folds: folds.sort((a, b) => compareRanges(a.range, b.range)) };
}

function lastWithText(document: ReportDocument, first: number, last: number): number {
  let line = Math.min(last, document.paragraphs.length - 1);
  while (line > first && document.paragraphs[line]?.text.trim() === '') line--;
  return line;
}
