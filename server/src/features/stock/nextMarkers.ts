import { slice } from '../../base/span';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { MarkerForm } from '../../grammar/syntax';
import type { Report, ReportDocument, Section } from '../../model/document';
import { headingText } from '../../model/navigate';

/** A number that a heading on a new line may have. */
export interface NextMarker {
  /** The marker as this report writes it, with what stands around it in its lines. */
  readonly text: string;
  /** The words of the heading that it follows, or that it goes under. */
  readonly near: string;
  readonly isChild: boolean;
}

/** The first marker below each form, where the report has none to take as a model (GB/T 9704 7.3.3). */
const below: Readonly<Partial<Record<MarkerForm, string>>> = {
  part: '一、',
  subpart: '一、',
  han: '（一）',
  hanBracket: '1．',
  arabic: '（1）',
};

/**
 * Finds the numbers that may come on a line: the next one of every level that is open there, the innermost first, and the
 * first below. Right under a heading without text the one below comes first.
 */
export function findNextMarkers(document: ReportDocument, report: Report, paragraph: number): NextMarker[] {
  const last = report.allSections.findLast((section) => section.paragraph < paragraph);
  const next: NextMarker[] = [];
  for (let open = last; open; open = open.parent) {
    const text = open.marker && markerLike(document, open, open.marker.ordinal + 1);
    if (text !== undefined) next.push({ text, near: headingText(document, open), isChild: false });
  }
  const child = last && firstBelow(document, report, last);
  if (!last || !child) return next;
  const first = { text: child, near: headingText(document, last), isChild: true };
  return isBare(document, last, paragraph) ? [first, ...next] : [...next, first];
}

/** The number of the next section of a report's outermost level, as the report writes it. */
export function findNextOutermost(document: ReportDocument, report: Report | undefined, paragraph: number): string {
  const last = report?.sections.findLast((section) => section.paragraph < paragraph && section.marker);
  return (last?.marker && markerLike(document, last, last.marker.ordinal + 1)) ?? '一、';
}

/** Tells whether nothing but blank lines stands between a heading and a later line. */
export function isBare(document: ReportDocument, section: Section, paragraph: number): boolean {
  if (!section.alone) return false;
  for (let line = section.paragraph + 1; line < paragraph; line++) if (document.paragraphs[line]?.text.trim()) return false;
  return true;
}

function firstBelow(document: ReportDocument, report: Report, section: Section): string | undefined {
  const { marker } = section;
  if (!marker) return undefined;
  const model = report.allSections.find(({ parent, marker: own }) => own && parent?.marker?.form === marker.form);
  return (model && markerLike(document, model, 1)) ?? below[marker.form];
}

/** A heading's line up to its words with another number; marks of bold are left out, as nothing would close them. */
function markerLike(document: ReportDocument, { paragraph, marker }: Section, ordinal: number): string | undefined {
  if (!marker || !canFormat(marker.form, ordinal)) return undefined;
  const text = document.paragraphs[paragraph]?.text ?? '';
  const blank = /^[ \t\u3000]?/.exec(text.slice(marker.span.end))?.[0] ?? '';
  const before = text.slice(0, marker.number.start).replaceAll('*', '');
  const number = formatOrdinal(marker.form, ordinal, slice(text, marker.number));
  return before + number + text.slice(marker.number.end, marker.span.end) + blank;
}
