import { firstAtOrBehind } from '../base/search';
import { slice, type Span } from '../base/span';
import type { MarkerForm } from '../grammar/syntax';
import type { Part, Place, Report, ReportDocument, Section } from './document';

/** Gives the text at a place in a paragraph. */
export function textAt(document: ReportDocument, { paragraph, span }: Place): string {
  return slice(document.paragraphs[paragraph]?.text ?? '', span);
}

/** Gives a heading's words without marker and closing mark. */
export function headingText(document: ReportDocument, { paragraph, title }: Section): string {
  return textAt(document, { paragraph, span: title });
}

/** Gives a heading's marker as written, such as （二）; empty when it has none. */
export function markerText(document: ReportDocument, { paragraph, marker }: Section): string {
  return marker ? textAt(document, { paragraph, span: marker.span }) : '';
}

/** A heading with its marker, in document offsets. */
export function headingSpan(document: ReportDocument, { paragraph, marker, title }: Section): Span {
  return document.toSpan({
    paragraph,
    span: { start: marker?.span.start ?? title.start, end: Math.max(title.end, marker?.span.end ?? 0) },
  });
}

/** Finds the report a paragraph belongs to; none for cover, contents and the blank lines between reports. O(log reports). */
export function findReport(document: ReportDocument, paragraph: number): Report | undefined {
  const report = document.reports[firstAtOrBehind(document.reports, paragraph + 1, ({ first }) => first) - 1];
  return report && paragraph <= report.last ? report : undefined;
}

/** Finds the innermost section a paragraph of the report stands in, its own if it is a heading. O(log sections). */
export function findSection(report: Report, paragraph: number): Section | undefined {
  if (paragraph > report.last) return undefined;
  return report.allSections[firstAtOrBehind(report.allSections, paragraph + 1, (section) => section.paragraph) - 1];
}

/** Gives the sections that share a section's parent, itself included, in text order. */
export function siblingsOf(report: Report, section: Section): readonly Section[] {
  return section.parent?.children ?? report.sections;
}

/** The headings of a report by the one they stand under: the outermost first, then the children of each. */
export function* levelsOf({ sections, allSections }: Report): Generator<readonly Section[]> {
  yield sections;
  for (const { children } of allSections) if (children.length > 0) yield children;
}

/**
 * Cuts siblings into series, each to be numbered on its own: a new one starts at ordinal 1, at another form of marker,
 * and behind a heading without marker. A loose heading alone starts none, as numbering often goes on across one.
 *
 * @param siblings - the children of one section, or the top sections of a report
 */
export function seriesOf(siblings: readonly Section[]): Section[][] {
  const series: Section[][] = [];
  let open: Section[] | undefined;
  for (const section of siblings) {
    const { marker } = section;
    if (!marker) {
      open = undefined;
      continue;
    }
    if (!open || marker.ordinal === 1 || open[0]?.marker?.form !== marker.form) {
      open = [];
      series.push(open);
    }
    open.push(section);
  }
  return series;
}

/** Groups headings that stand under the same one by the form of their markers; those without marker are left out. O(headings). */
export function byForm(siblings: readonly Section[]): Map<MarkerForm, Section[]> {
  const groups = new Map<MarkerForm, Section[]>();
  for (const section of siblings) {
    if (!section.marker) continue;
    const group = groups.get(section.marker.form);
    if (group) group.push(section);
    else groups.set(section.marker.form, [section]);
  }
  return groups;
}

/** Finds the part of the file that an offset lies in. O(log parts). */
export function partAt(document: ReportDocument, offset: number): Part | undefined {
  const part = document.parts[firstAtOrBehind(document.parts, offset + 1, ({ start }) => start) - 1];
  return part && offset <= part.start + part.document.length ? part : undefined;
}
