import type { TextEdit } from '../../base/edit';
import type { Span } from '../../base/span';
import type { Report, ReportDocument, Section } from '../document';
import { findReport, findSection, siblingsOf } from '../navigate';
import { renumberPlanned } from './renumberPlanned';
import { joinEdit, splitEdit } from './splitting';
import { givesOutline, moveOffset, moveSelection, type PlannedSection, type StructureEdit } from './structureEdit';

/**
 * Makes a section a part of the sibling before it: its heading becomes the first sentence of its text, without number, and what
 * stands under it goes under the sibling. A 。 is added where the heading has no mark. Undefined where the sibling has sections
 * of its own, as the text would come to belong to the last of them, and for the headings of Markdown and in bold.
 */
export function mergeSection(document: ReportDocument, section: Section, at: Span): StructureEdit | undefined {
  const { paragraph, marker, title, alone } = section;
  const report = findReport(document, paragraph);
  const siblings = report && siblingsOf(report, section);
  const before = siblings?.[siblings.indexOf(section) - 1];
  const { text, syntax } = document.paragraphs[paragraph]!;
  if (!report || !before || before.children.length > 0 || !marker || syntax.line.hashes > 0 || syntax.line.strong) return undefined;
  const planned: PlannedSection[] = report.allSections.filter((of) => of !== section).map((of) => ({ section: of, depth: of.depth }));
  const numbers = renumberPlanned(document, report, planned, new Map());
  if (!numbers) return undefined;
  const end = /^\s*/.exec(text.slice(marker.span.end))![0].length + marker.span.end;
  const own: TextEdit[] = [
    { span: document.toSpan({ paragraph, span: { start: marker.label?.start ?? marker.span.start, end } }), newText: '' },
  ];
  if (alone) own.push(...closeHeading(document, report, section, title.end));
  const edits = [...own, ...numbers].sort((a, b) => a.span.start - b.span.start);
  return givesOutline(document, edits, report, planned) ? { edits, selection: moveSelection(edits, at) } : undefined;
}

/** Ends a heading alone on its line as a sentence and draws the paragraph under it up behind it. */
function closeHeading(document: ReportDocument, report: Report, { paragraph, last }: Section, end: number): TextEdit[] {
  const { text } = document.paragraphs[paragraph]!;
  const newText = /^\s*[。！？；：]/.test(text.slice(end)) ? '' : '。';
  const next = nextWithText(document, paragraph);
  const join = next !== undefined && next <= last && isPlain(document, report, next) ? joinEdit(document, next) : undefined;
  if (join) return [{ span: join.span, newText }];
  const place = document.startOf(paragraph) + end;
  return newText ? [{ span: { start: place, end: place }, newText }] : [];
}

/**
 * Joins a paragraph to the one above it, blank lines and indent between them going. Only running text is joined, to running text
 * or to a heading, which becomes the first sentence; the cursor goes to the seam.
 */
export function mergeParagraph(document: ReportDocument, paragraph: number): StructureEdit | undefined {
  const report = findReport(document, paragraph);
  const edit = joinEdit(document, paragraph);
  if (!report || !edit || !isPlain(document, report, paragraph)) return undefined;
  const above = document.paragraphAt(edit.span.start);
  const section = findSection(report, above);
  const heading = section?.paragraph === above ? section : undefined;
  const { line } = document.paragraphs[above]!.syntax;
  if (heading ? line.hashes > 0 || line.strong : !isPlain(document, report, above)) return undefined;
  const [before] = /.?$/u.exec(document.textOf({ start: document.startOf(above), end: edit.span.start }))!;
  const [after] = /^.?/u.exec(document.textOf({ start: edit.span.end, end: document.endOf(paragraph) }))!;
  const needsMark = heading?.alone === true && !/[。！？；：]/.test(before);
  const newText = needsMark ? '。' : /[a-z]/i.test(before) && /[a-z]/i.test(after) ? ' ' : '';
  const seam = edit.span.start + newText.length;
  const edits = [{ ...edit, newText }];
  const planned = report.allSections.map((of) => ({ section: of, depth: of.depth }));
  return givesOutline(document, edits, report, planned) ? { edits, selection: { start: seam, end: seam } } : undefined;
}

/** True for running text of a report: no heading, title, signature or layout, and nothing wrapped in bold. */
function isPlain(document: ReportDocument, report: Report, paragraph: number): boolean {
  const { text, syntax } = document.paragraphs[paragraph]!;
  const { kind, hashes, strong, lead } = syntax.line;
  const isTitle = report.title !== undefined && paragraph <= report.title.last;
  const isRunning = kind === 'text' && hashes === 0 && lead === 'none' && !strong && !syntax.marker;
  const isEntry = document.contents !== undefined && document.contents.first <= paragraph && paragraph <= document.contents.last;
  return isRunning && !isTitle && !isEntry && text.slice(syntax.content.end).trim() === '';
}

function nextWithText(document: ReportDocument, paragraph: number): number | undefined {
  let next = paragraph + 1;
  while (document.paragraphs[next]?.syntax.line.kind === 'blank') next++;
  return next < document.paragraphs.length ? next : undefined;
}

/** What a paragraph is split at. */
export type SplitReason = 'marker' | 'heading' | 'cursor';

/**
 * Starts a new paragraph: at a label such as （二） that the selection touches; else behind the heading that the paragraph starts
 * with, when the selection touches that; else at the selection's start. The new paragraph is indented and set off as
 * those around it are.
 */
export function splitParagraph(document: ReportDocument, at: Span): (StructureEdit & { readonly reason: SplitReason }) | undefined {
  const paragraph = document.paragraphAt(at.start);
  const report = findReport(document, paragraph);
  const { text, syntax } = document.paragraphs[paragraph]!;
  if (!report || syntax.line.kind !== 'text' || (report.title && paragraph <= report.title.last)) return undefined;
  const from = at.start - document.startOf(paragraph);
  const to = Math.max(from, at.end - document.startOf(paragraph));
  const place = placeToSplit(document, report, paragraph, { start: from, end: to });
  const isInside = place && text.slice(0, place.at).trim() !== '' && text.slice(place.at).trim() !== '';
  const isBold = place && (text.slice(0, place.at).split('**').length - 1) % 2 === 1;
  if (!isInside || isBold) return undefined;
  const edit = splitEdit(document, paragraph, place.at, modelFor(document, report, paragraph));
  const start = edit.span.start + edit.newText.length;
  const edits = [edit];
  const cursor = Math.max(start, moveOffset(edits, at.start));
  return { edits, selection: { start: cursor, end: cursor }, reason: place.reason };
}

function placeToSplit(
  document: ReportDocument,
  report: Report,
  paragraph: number,
  { start, end }: Span,
): { readonly at: number; readonly reason: SplitReason } | undefined {
  const label = report.inlineMarkers.find(
    ({ paragraph: of, item }) => of === paragraph && item.span.start <= end && start <= item.span.end,
  );
  if (label) return { at: label.item.span.start, reason: 'marker' };
  const { text, syntax } = document.paragraphs[paragraph]!;
  const { heading, marker, content } = syntax;
  if (heading && marker && !heading.alone && start <= heading.text.end + heading.mark.length) {
    const behind = heading.text.end + /^[\s*_]*[。；：！？]?(?:\*\*|__)?\s*/.exec(text.slice(heading.text.end))![0].length;
    return { at: behind, reason: 'heading' };
  }
  if (start <= (marker?.span.end ?? content.start) || start >= content.end) return undefined;
  // Blanks at the cursor stand at the seam.
  return { at: start + /^\s*/.exec(text.slice(start))![0].length, reason: 'cursor' };
}

/** The paragraph that shows how a new one is indented and set off: the next one, or where there is none the one that is split. */
function modelFor(document: ReportDocument, report: Report, paragraph: number): number {
  const next = nextWithText(document, paragraph);
  return next !== undefined && next <= report.last && document.paragraphs[next]?.syntax.line.kind === 'text' ? next : paragraph;
}
