import type { Marker, MarkerForm } from '../../grammar/syntax';
import type { Paragraph, Report, ReportDocument, Section } from '../document';
import { textAt } from '../navigate';
import { computeRanks } from '../ranks';
import { numberInside, partUnits } from './spares';

/** A numbered heading. */
export interface Heading {
  readonly section: Section;
  readonly marker: Marker;
  /** Position among all numbered headings of the report. */
  readonly position: number;
  /** The form it is counted in: its marker's own unless it was put at another level. */
  readonly form: MarkerForm;
  /** The smaller the further out; headings of one rank are counted together. */
  readonly rank: number;
}

/**
 * Lists the numbered headings of a report. 第一编 and 第一章 are two ranks; so are 任务：1. and 目标：1. where both labels
 * come again and again, and 1. and 1、 in the forms of `split`, the one used first being the outer.
 */
export function collectHeadings(document: ReportDocument, { allSections }: Report, split: ReadonlySet<MarkerForm> = new Set()): Heading[] {
  const numbered = numberedSections(document, allSections);
  const ranks = computeRanks(numbered.map(({ marker }) => marker));
  const written = numbered.map(({ section, marker }) => labelOf(document, section, marker));
  const labels = [...new Set(written.filter((label, index) => label !== '' && written.indexOf(label) !== index))];
  const looks: string[] = [];
  return numbered.map(({ section, marker }, position) => {
    const { form } = marker;
    let rank = ranks[form] + (labels.indexOf(written[position]!) + 1) / 1000;
    if (form === 'part') rank += unitOf(document, section, marker) / 10;
    if (split.has(form)) {
      const look = lookOf(marker);
      if (!looks.includes(look)) looks.push(look);
      rank += looks.indexOf(look) / 100;
    }
    return { section, marker, position, form, rank };
  });
}

interface Numbered {
  readonly section: Section;
  readonly marker: Marker;
}

/** The sections with markers, but for lines that hold a whole list: 要做到：1.有进度；2.有质量。 */
function numberedSections(document: ReportDocument, sections: readonly Section[]): Numbered[] {
  const numbered = sections.flatMap((section): Numbered[] => (section.marker ? [{ section, marker: section.marker }] : []));
  return numbered.filter(({ section, marker }, index) => {
    const last = lastInLine(document.paragraphs[section.paragraph], marker);
    if (marker.ordinal !== 1 || last === 1) return true;
    // Where the next line counts on from it, and not from a heading before it, the line is a list that lost its line breaks.
    const next = numbered[index + 1]?.marker;
    const before = numbered.slice(0, index).findLast((other) => other.marker.form === marker.form);
    return !marker.label && next?.form === marker.form && next.ordinal === last + 1 && before?.marker.ordinal !== last;
  });
}

/** The number to which a line counts on from its own marker; a list within it with a 1 of its own says nothing. */
function lastInLine(paragraph: Paragraph | undefined, { form, ordinal }: Marker): number {
  let last = ordinal;
  for (const item of paragraph?.syntax.items ?? []) {
    const number = numberInside(item, form);
    if (number === 1) break;
    if (number === last + 1) last++;
  }
  return last;
}

function labelOf(document: ReportDocument, { paragraph }: Section, { label }: Marker): string {
  return label ? textAt(document, { paragraph, span: label }) : '';
}

function unitOf(document: ReportDocument, { paragraph }: Section, { number, span }: Marker): number {
  const unit = textAt(document, { paragraph, span: { start: number.end, end: span.end } }).trim();
  return partUnits.findIndex((known) => unit.startsWith(known));
}

/** How a marker of its form is written: its brackets, and for 1. 1、 the separator. A mark that no marker of the form should have is no part of it. */
export function lookOf({ form, open, close, separator }: Marker): string {
  if (form === 'arabic') return separator;
  return form === 'hanBracket' || form === 'arabicBracket' ? `${open} ${close}` : '';
}

/** Gives for each heading, by its position, the nearest one before it that stands further out. O(headings). */
export function outersOf(headings: readonly Heading[]): (Heading | undefined)[] {
  const open: Heading[] = [];
  return headings.map((heading) => {
    while (open.length > 0 && open.at(-1)!.rank >= heading.rank) open.pop();
    const outer = open.at(-1);
    open.push(heading);
    return outer;
  });
}
