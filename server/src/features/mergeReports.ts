import { contentsOf, isMarkdownTitle } from '../model/contentsMake';
import type { ReportDocument } from '../model/document';
import { joinLines, splitReports } from './splitReports';

/** How reports are put together. */
export interface MergeOptions {
  /** The cover's title without the number of reports; one made from the titles where it is left out. */
  readonly cover?: string | undefined;
  /** What ends the lines of the new text. */
  readonly eol: string;
}

/** Reports in one text. */
export interface MergedReports {
  readonly text: string;
  readonly cover: string;
  /** How many reports there are in it. */
  readonly count: number;
  /** False where a text has no title, or is not told from its neighbors: it will not be found again as a report of its own. */
  readonly isTold: boolean;
}

/**
 * Puts reports together in the order given: a cover with their number, a contents page, and each text as it is but for blank
 * lines around it and for its line ends.
 *
 * @param open - reads a text
 */
export function mergeReports(
  documents: readonly ReportDocument[],
  { cover = suggestCover(documents), eol }: MergeOptions,
  open: (text: string) => ReportDocument,
): MergedReports {
  const count = documents.reduce((sum, { reports }) => sum + reports.filter(({ title }) => title).length, 0);
  const isMarkdown = documents.some((document) => document.reports.some(({ title }) => isMarkdownTitle(document, title?.paragraph)));
  const head = `${isMarkdown ? '# ' : ''}${cover}（${count}篇）`;
  const page = contentsOf(documents, isMarkdown).join(eol);
  const texts = documents.map((document) => linesOf(document, eol));
  const text = `${[head, page, ...texts].filter((part) => part !== '').join(eol + eol)}${eol}`;
  const found = piecesOf(open(text));
  const isTold = documents.flatMap(piecesOf).every((piece, index) => found[index] === piece);
  return { text, cover, count, isTold };
}

/** The texts of a document's reports, as they would be found again. */
function piecesOf(document: ReportDocument): string[] {
  const pieces = splitReports(document, { taken: [], extension: '' }).map(({ text }) => text.trimEnd().replace(/\r\n?/g, '\n'));
  return pieces.length > 0 ? pieces : [linesOf(document, '\n').trimEnd()];
}

function linesOf({ paragraphs }: ReportDocument, eol: string): string {
  return joinLines(
    paragraphs.map(({ text }) => text),
    eol,
  );
}

/** 2023年工作总结汇编: the year and the kind that all titles have in common. */
function suggestCover(documents: readonly ReportDocument[]): string {
  const reports = documents.flatMap((document) => document.reports);
  const years = new Set(reports.map(({ year }) => year));
  const [year] = years;
  const has = (part: 'summary' | 'plan'): boolean => reports.every(({ title }) => title?.parts.includes(part) === true);
  const kind = reports.length === 0 ? '材料' : has('summary') ? '工作总结' : has('plan') ? '工作计划' : '工作材料';
  return `${years.size === 1 && year !== undefined ? `${year}年` : ''}${kind}汇编`;
}
