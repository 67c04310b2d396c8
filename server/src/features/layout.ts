import type { TextEdit } from '../base/edit';
import { isWordCode } from '../base/characters';
import type { Paragraph, Report, ReportDocument } from '../model/document';

/** How the paragraphs of a report are laid out; with `keep` they stay as they are. */
export interface LayoutOptions {
  /** Blanks before a paragraph: two of the width of a character (GB/T 9704 7.3.3), or none. */
  readonly indent: 'keep' | 'two' | 'none';
  /** Blank lines between two paragraphs. */
  readonly blankLines: 'keep' | 'one' | 'none';
  /** In Markdown blanks before a line, behind it and between lines have a meaning: they are left where they may have it. */
  readonly isMarkdown: boolean;
}

const INDENT = '　　';
/** A line that starts further right, in columns, was put there by hand: in the middle, or under a signature. */
const FARTHEST = 8;
/** A shorter line without number and without any mark is no paragraph. */
const SHORTEST = 20;

/**
 * Lays out the paragraphs of all reports: blanks before and behind them, blank lines between them. Titles, contents page,
 * salutation, signature, headings without number, lists, tables and code are no paragraphs in this sense. Blank
 * lines come last: no edits but theirs are given once nothing else is left to do in a report. O(lines).
 */
export function layoutEdits(document: ReportDocument, options: LayoutOptions): TextEdit[] {
  return document.reports.flatMap((report) => {
    const prose = findProse(document, report, options);
    const edits = options.isMarkdown ? [] : trimEdits(document, report);
    if (options.indent !== 'keep') edits.push(...indentEdits(document, prose, options.indent));
    if (edits.length > 0) return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return options.blankLines === 'keep' ? [] : spacingEdits(document, report, prose, options);
  });
}

/** Indices of the paragraphs of running text and of the numbered headings, in order. */
function findProse(document: ReportDocument, report: Report, { isMarkdown }: LayoutOptions): number[] {
  const { title, first, last, looseHeadings } = report;
  const loose = new Set([...looseHeadings, ...report.allSections.filter(({ marker }) => !marker).map(({ paragraph }) => paragraph)]);
  const prose: number[] = [];
  for (let index = title ? title.last + 1 : first; index <= last; index++) {
    const paragraph = document.paragraphs[index]!;
    if (loose.has(index) || isListed(document, index) || !isProse(paragraph)) continue;
    if (isMarkdown && (/^[ \t]/.test(paragraph.text) || goesOn(document.paragraphs[index - 1]))) continue;
    prose.push(index);
  }
  return prose;
}

/** Tells whether a line belongs to the contents page. */
function isListed({ contents }: ReportDocument, index: number): boolean {
  return contents !== undefined && contents.first <= index && index <= contents.last;
}

function isProse({ text, syntax }: Paragraph): boolean {
  const { line, content, title, items, marker } = syntax;
  if (line.kind !== 'text' || line.hashes > 0 || line.lead !== 'none' || title) return false;
  if (items.some((item) => item.kind === 'opaque' && item.span.start === content.start)) return false;
  // A name under the title, a place and a day: no sentence.
  if (!marker && content.end - content.start < SHORTEST && !/[。！？；：，、]/.test(text)) return false;
  return widthOf(text.slice(0, content.start)) <= FARTHEST && !/\S[ \t　]{3,}\S/.test(text.slice(content.start));
}

function widthOf(blanks: string): number {
  let width = 0;
  for (const blank of blanks) width += blank === '　' ? 2 : blank === '\t' ? 4 : 1;
  return width;
}

/** In Markdown the line below one of a list, a quotation or a table belongs to it. */
function goesOn(above: Paragraph | undefined): boolean {
  return above !== undefined && above.syntax.line.kind !== 'blank' && (above.syntax.line.lead !== 'none' || above.text.startsWith('|'));
}

function indentEdits(document: ReportDocument, prose: readonly number[], indent: 'two' | 'none'): TextEdit[] {
  const wanted = indent === 'two' ? INDENT : '';
  return prose.flatMap((index) => {
    const { text } = document.paragraphs[index]!;
    const own = /^\s*/.exec(text)![0];
    const start = document.startOf(index);
    return own === wanted ? [] : [{ span: { start, end: start + own.length }, newText: wanted }];
  });
}

/** Blanks at the end of a line; where they may be part of a form or a table they stay. */
function trimEdits(document: ReportDocument, { first, last }: Report): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let index = first; index <= last; index++) {
    const { text, syntax } = document.paragraphs[index]!;
    const { kind } = syntax.line;
    const blanks = /\s+$/.exec(text)?.[0].length ?? 0;
    if (blanks === 0 || (kind !== 'text' && kind !== 'blank' && kind !== 'formal') || isListed(document, index)) continue;
    const end = document.endOf(index);
    // A colon with blanks behind it may wait for a name: 联系人：＿＿.
    const isForm = blanks > 2 && /[：:]\s+$/.test(text);
    if (!isForm) edits.push({ span: { start: end - blanks, end }, newText: '' });
  }
  return edits;
}

function spacingEdits(document: ReportDocument, report: Report, prose: readonly number[], options: LayoutOptions): TextEdit[] {
  // In Markdown it is the blank line that makes two lines two paragraphs.
  if (options.isMarkdown && options.blankLines === 'none') return [];
  const wanted = options.blankLines === 'one' ? 1 : 0;
  const headings = new Set(report.allSections.map(({ paragraph }) => paragraph));
  return prose.flatMap((index, at): TextEdit[] => {
    const next = prose[at + 1];
    if (next === undefined || !areBlank(document, index + 1, next)) return [];
    const blanks = next - index - 1;
    if (blanks > wanted) return [{ span: { start: document.startOf(index + 1 + wanted), end: document.startOf(next) }, newText: '' }];
    if (blanks === wanted || !(headings.has(index) || isClosed(document.paragraphs[index]!))) return [];
    const end = document.endOf(index);
    return [{ span: { start: end, end }, newText: document.eol }];
  });
}

function areBlank(document: ReportDocument, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (document.paragraphs[index]!.syntax.line.kind !== 'blank') return false;
  return true;
}

/** A line that ends within a word or at a comma may go on in the next: it was broken by hand. */
function isClosed({ text, syntax }: Paragraph): boolean {
  const last = text.charAt(syntax.content.end - 1);
  return !isWordCode(last.charCodeAt(0)) && !'，、,'.includes(last);
}
