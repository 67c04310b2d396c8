import type { ReportDocument } from '../model/document';
import { titleOf } from '../model/listedTitles';

/** What files are made of. */
export interface SplitOptions {
  /** Names that are there already, whatever the case of their letters. */
  readonly taken: readonly string[];
  /** With its dot: `.txt`. */
  readonly extension: string;
}

/** One report of a compilation, as a file of its own. */
export interface SplitReport {
  readonly name: string;
  readonly text: string;
}

/** Longer names are cut: file systems allow 255 bytes, of which a character takes three. */
const LONGEST_NAME = 60;

/**
 * Takes a compilation apart: each report from its first line up to the next report's, named for its title. Cover and contents page
 * are left out, and blank lines around a report; no other character is lost. Empty where there are fewer than two reports.
 */
export function splitReports(document: ReportDocument, { taken, extension }: SplitOptions): SplitReport[] {
  const { reports, paragraphs, eol } = document;
  if (reports.length < 2) return [];
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const starts = [firstLine(document), ...reports.slice(1).map((_, index) => startOf(document, index + 1))];
  return reports.map(({ title }, index) => {
    const lines = paragraphs.slice(starts[index], starts[index + 1]).map(({ text }) => text);
    const words = title ? titleOf(document, title).words : '';
    return { name: chooseName(words, index, extension, names), text: joinLines(lines, eol) + eol };
  });
}

/** Lines in one text, without those around it that are blank. */
export function joinLines(lines: readonly string[], eol: string): string {
  const isInk = (line: string): boolean => line.trim() !== '';
  const first = lines.findIndex(isInk);
  return first < 0 ? '' : lines.slice(first, lines.findLastIndex(isInk) + 1).join(eol);
}

/** The line behind cover and contents page. */
function firstLine({ cover, contents, reports }: ReportDocument): number {
  const first = reports[0]?.title?.first ?? reports[0]?.first ?? 0;
  return Math.max(0, ...[cover?.last, contents?.last].flatMap((last) => (last !== undefined && last < first ? [last + 1] : [])));
}

/** The first line of a report, with the comments above its title: they speak of what is below. */
function startOf({ reports, paragraphs }: ReportDocument, index: number): number {
  let start = reports[index]!.first;
  const above = reports[index - 1]!.first;
  for (let line = start - 1; line > above && /^\s*(?:<!--|$)/.test(paragraphs[line]!.text); line--) {
    if (paragraphs[line]!.text.trim() !== '') start = line;
  }
  return start;
}

/** A name that no file system refuses and no file has; a number is added where one has. */
function chooseName(words: string, index: number, extension: string, names: Set<string>): string {
  const plain = words.replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const stem = [...plain].slice(0, LONGEST_NAME).join('') || `第${index + 1}篇`;
  let name = stem + extension;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${stem}（${number}）${extension}`;
  names.add(name.toLowerCase());
  return name;
}
