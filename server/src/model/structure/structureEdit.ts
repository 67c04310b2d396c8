import type { TextEdit } from '../../base/edit';
import type { Span } from '../../base/span';
import { headingText } from '../navigate';
import type { ReportDocument, Section } from '../document';
import { isSnapshot } from '../snapshot';
import { updateDocument } from '../updateDocument';

/** A change of a report's structure: edits that are made together, and where the selection goes. */
export interface StructureEdit {
  /** In offsets of the text before any of them; none overlaps another. */
  readonly edits: readonly TextEdit[];
  /** In offsets of the text after all of them. */
  readonly selection: Span;
}

/** A heading in the order and at the depth that it is to have. */
export interface PlannedSection {
  readonly section: Section;
  readonly depth: number;
}

/** Tells where an offset lies after edits; inside of a replaced stretch it keeps its distance from the start as far as it can. */
export function moveOffset(edits: readonly TextEdit[], offset: number): number {
  let moved = offset;
  for (const { span, newText } of edits) {
    if (span.end <= offset && span.start < offset) moved += newText.length - (span.end - span.start);
    else if (span.start < offset) moved -= offset - span.start - Math.min(newText.length, offset - span.start);
  }
  return moved;
}

/** Tells where a selection lies after edits. */
export function moveSelection(edits: readonly TextEdit[], { start, end }: Span): Span {
  return { start: moveOffset(edits, start), end: moveOffset(edits, end) };
}

/** Leaves out what an edit would replace by the same; undefined where nothing is left. */
export function toMinimalEdit(document: ReportDocument, { span, newText }: TextEdit): TextEdit | undefined {
  const old = document.textOf(span);
  let head = 0;
  while (head < old.length && head < newText.length && old[head] === newText[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, newText.length) - head;
  while (tail < most && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  const edit = { span: { start: span.start + head, end: span.end - tail }, newText: newText.slice(head, newText.length - tail) };
  return edit.span.start === edit.span.end && edit.newText === '' ? undefined : edit;
}

/**
 * Tells whether edits give a report the headings that were planned, at their depths, and leave the other reports theirs: how
 * headings nest depends on their neighbors too. Costs the parsing of the lines edited.
 */
export function givesOutline(
  document: ReportDocument,
  edits: readonly TextEdit[],
  report: ReportDocument['reports'][number],
  planned: readonly PlannedSection[],
): boolean {
  if (!isSnapshot(document)) return false;
  const backward = [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  const after = updateDocument(document, backward, document.origin.parse);
  const outlineOf = (of: ReportDocument, sections: readonly PlannedSection[]): string =>
    sections.map(({ section, depth }) => `${depth} ${headingText(of, section)}`).join('\n');
  const index = document.reports.findIndex(({ first }) => first === report.first);
  return (
    after.reports.length === document.reports.length &&
    document.reports.every((before, at) => {
      const now = after.reports[at]!.allSections.map((section) => ({ section, depth: section.depth }));
      const wanted = at === index ? planned : before.allSections.map((section) => ({ section, depth: section.depth }));
      return outlineOf(after, now) === outlineOf(document, wanted);
    })
  );
}
