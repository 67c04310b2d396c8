import { narrowEdit, type TextEdit } from '../base/edit';
import { canFormat, formatOrdinal } from '../grammar/markers';
import type { MarkerForm } from '../grammar/syntax';
import type { Pairing } from './contentsPairs';
import type { ReportDocument } from './document';
import type { ContentsCheck, ContentsLine, ListedTitle } from './listedTitles';
import { markerText } from './navigate';

/** The form of the marker a line of the contents page starts with; undefined for none. */
export function formOf(document: ReportDocument, { paragraph }: ContentsLine): MarkerForm | undefined {
  return document.paragraphs[paragraph]!.syntax.marker?.form;
}

/** The forms of the lines that name titles; lines of other forms group them: 一、综合篇. */
export function titleForms(document: ReportDocument, { lines }: ContentsCheck, { titleOf }: Pairing): Set<MarkerForm | undefined> {
  return new Set(lines.flatMap((line, index) => (titleOf[index] === undefined ? [] : [formOf(document, line)])));
}

/** Tells whether some lines of a contents page only group others. */
export function isGrouped(document: ReportDocument, check: ContentsCheck, pairing: Pairing): boolean {
  const forms = titleForms(document, check, pairing);
  return check.lines.some((line) => !forms.has(formOf(document, line)));
}

/** Tells whether a contents page has page numbers. */
export function hasPages(document: ReportDocument, { lines }: ContentsCheck): boolean {
  return lines.some(({ paragraph }) => document.paragraphs[paragraph]!.syntax.entry?.page !== undefined);
}

/**
 * Gives the edits after which a contents page has one line for each title, in their order. A line that stays keeps all but
 * its number and words that are wrong; one that moves takes its page number along; a new one is written as the line before
 * it, page number included. Lines that group others, and the order of what they group, stay.
 */
export function updateEdits(document: ReportDocument, check: ContentsCheck, pairing: Pairing): TextEdit[] {
  const { lines, titles } = check;
  const { titleOf, moved } = pairing;
  const forms = titleForms(document, check, pairing);
  const grouped = isGrouped(document, check, pairing);
  const lineOf = new Map(titleOf.flatMap((title, line) => (title === undefined ? [] : [[title, lines[line]!] as const])));
  const edits: TextEdit[] = [];
  const kept = new Set<ContentsLine>();
  lines.forEach((line, index) => {
    const title = titleOf[index];
    if (title !== undefined && (grouped || !moved.has(index))) {
      kept.add(line);
      edits.push(...rewriteLine(document, line, titles[title]!, grouped ? undefined : title + 1));
    } else if (forms.has(formOf(document, line))) edits.push(removeLine(document, line));
  });
  return [...edits, ...insertLines(document, check, lineOf, kept)].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The lines that are not there yet, each behind the line of the title before it. */
function insertLines(
  document: ReportDocument,
  { lines, titles }: ContentsCheck,
  lineOf: ReadonlyMap<number, ContentsLine>,
  kept: ReadonlySet<ContentsLine>,
): TextEdit[] {
  const first = lines.find((line) => kept.has(line));
  if (!first) return [];
  const { eol } = document;
  const edits: TextEdit[] = [];
  let above: ContentsLine | undefined;
  let written: string[] = [];
  const flush = (): void => {
    const at = above ? document.endOf(above.paragraph) : document.startOf(first.paragraph);
    const newText = written.map((line) => (above ? eol + line : line + eol)).join('');
    if (written.length > 0) edits.push({ span: { start: at, end: at }, newText });
    written = [];
  };
  titles.forEach((title, index) => {
    const line = lineOf.get(index);
    if (line && kept.has(line)) {
      flush();
      above = line;
    } else written.push(writeLine(document, line ?? above ?? first, title, index + 1));
  });
  flush();
  return edits;
}

function removeLine(document: ReportDocument, { paragraph }: ContentsLine): TextEdit {
  const isLast = paragraph === document.paragraphs.length - 1;
  const start = isLast && paragraph > 0 ? document.endOf(paragraph - 1) : document.startOf(paragraph);
  return { span: { start, end: isLast ? document.endOf(paragraph) : document.startOf(paragraph + 1) }, newText: '' };
}

/** A line for a title, written as another is: its blanks, marker, dots and page number. */
function writeLine(document: ReportDocument, { paragraph, span }: ContentsLine, title: ListedTitle, ordinal: number): string {
  const { text } = document.paragraphs[paragraph]!;
  const start = document.startOf(paragraph);
  const { from, to, number } = numberOf(document, paragraph, title, ordinal);
  return text.slice(0, from) + number + text.slice(to, span.start - start) + title.words + text.slice(span.end - start);
}

/** Puts a line's number and words right; its number stays where `ordinal` is left out. */
function rewriteLine(
  document: ReportDocument,
  { paragraph, span, key }: ContentsLine,
  title: ListedTitle,
  ordinal: number | undefined,
): TextEdit[] {
  const words = key === title.key ? [] : narrowEdit(document.textOf(span), { span, newText: title.words });
  if (ordinal === undefined) return words;
  const { from, to, number } = numberOf(document, paragraph, title, ordinal);
  const old = document.toSpan({ paragraph, span: { start: from, end: to } });
  return [...narrowEdit(document.textOf(old), { span: old, newText: number }), ...words];
}

/** What of a line's marker is replaced for a title, and by what: a heading has its own marker, a report the number of its place. */
function numberOf(document: ReportDocument, paragraph: number, { section }: ListedTitle, ordinal: number) {
  const { text, syntax } = document.paragraphs[paragraph]!;
  const { marker } = syntax;
  if (!marker) return { from: 0, to: 0, number: '' };
  const own = section && markerText(document, section);
  if (own) return { from: marker.span.start, to: marker.span.end, number: own };
  const { start: from, end: to } = marker.number;
  const number = text.slice(from, to);
  return { from, to, number: canFormat(marker.form, ordinal) ? formatOrdinal(marker.form, ordinal, number) : number };
}
