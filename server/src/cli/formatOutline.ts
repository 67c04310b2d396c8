import type { Report, ReportDocument, Section } from '../model/document';
import type { ListedFile } from './listCommand';
import { toPrintable } from './terminalText';
import type { CliTexts } from './texts';

/** One JSON entry for a file: its reports with their headings; lines count from 1, `depth` is the real nesting. */
export function formatOutlineJson({ path, document }: ListedFile): string {
  const reports = document.reports.map((report) => ({
    title: titleOf(document, report),
    line: lineOf(report),
    headings: report.allSections.map((section) => ({
      line: section.paragraph + 1,
      depth: section.depth,
      ...headingOf(document, section),
    })),
  }));
  return JSON.stringify({ path, reports });
}

/** The headings of a file for people: line number, then the heading, indented by its depth. */
export function formatOutlineText({ path, document }: ListedFile, texts: CliTexts): string {
  const lines = document.reports.flatMap((report) => [
    ...(report.title || document.reports.length > 1 ? [formatLine(lineOf(report), 0, titleOf(document, report) || texts.untitled)] : []),
    ...report.allSections.map((section) => {
      const { marker, text } = headingOf(document, section);
      return formatLine(section.paragraph + 1, section.depth, marker + text || texts.untitled);
    }),
  ]);
  return `${[toPrintable(path), ...(lines.length > 0 ? lines : [`  ${texts.noHeadings}`])].join('\n')}\n\n`;
}

function formatLine(line: number, depth: number, words: string): string {
  return `${String(line).padStart(6)}  ${'  '.repeat(depth)}${toPrintable(words)}`;
}

function titleOf(document: ReportDocument, { title }: Report): string {
  return title ? document.textOf(document.toSpan({ paragraph: title.paragraph, span: title.syntax.text })) : '';
}

function lineOf({ title, first }: Report): number {
  return (title?.paragraph ?? first) + 1;
}

function headingOf(document: ReportDocument, { paragraph, marker, title }: Section): { readonly marker: string; readonly text: string } {
  const textOf = (span: { readonly start: number; readonly end: number }): string => document.textOf(document.toSpan({ paragraph, span }));
  return { marker: marker ? textOf(marker.span) : '', text: textOf(title) };
}
