import type { Marker, MarkerForm } from '../../grammar/syntax';
import type { Report, ReportDocument, Section } from '../../model/document';
import { textAt } from '../../model/navigate';
import { computeRanks } from '../../model/ranks';
import type { OrdinalItem } from './ordinals';
import { type ExplainedSeries, explainOrdinals, type OrdinalSlip } from './ordinalSlips';
import { findSpares, type Spare } from './spares';

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

/** A number of a series: a heading, or a label that stands somewhere else. */
export type SeriesItem =
  (OrdinalItem & { readonly heading: Heading; readonly spare?: undefined }) | (OrdinalItem & Spare & { readonly heading?: undefined });

/** All headings of one rank in one report, with what is wrong with their numbers. */
export interface Series {
  readonly rank: number;
  readonly form: MarkerForm;
  readonly items: readonly SeriesItem[];
  readonly explained: ExplainedSeries;
}

/** What 第一… may be called, outermost first. */
const partUnits = ['编', '篇', '部分', '章', '节'];

/**
 * Lists the numbered headings of a report. 第一章 and 第一节 are two ranks; so are 任务：1. and 目标：1. where both labels
 * come again and again, and 1. and 1、 in the forms of `split`, the one used first being the outer.
 */
export function collectHeadings(document: ReportDocument, { allSections }: Report, split: ReadonlySet<MarkerForm> = new Set()): Heading[] {
  const numbered = allSections.flatMap((section) => (section.marker ? [{ section, marker: section.marker }] : []));
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

/** Cuts headings into series by rank and explains each. O(headings), and the text around each gap. */
export function explainSeries(document: ReportDocument, report: Report, headings: readonly Heading[]): Series[] {
  const [first] = headings;
  if (!first) return [];
  const excerpt = isExcerpt(document, report, first);
  const breaks = collectBreaks(report);
  const outers = outersOf(headings);
  const forms = new Map(headings.map(({ rank, form }) => [rank, form]));
  return [...forms.keys()]
    .sort((a, b) => a - b)
    .map((rank) => {
      const form = forms.get(rank)!;
      const options = { lonelyRestart: 1.2, excerpt: excerpt && rank === first.rank };
      const bare = itemsOfRank(document, headings, rank, breaks);
      const explained = explainOrdinals(bare, options);
      const items = withSpares(document, report, outers, form, bare, explained.slips);
      return { rank, form, items, explained: items === bare ? explained : explainOrdinals(items, options) };
    });
}

/** True when the numbers may begin above 1: a text that begins with a heading, or a report that goes on from the one before it. */
function isExcerpt({ reports }: ReportDocument, report: Report, { section, marker }: Heading): boolean {
  if (!report.title && section.paragraph === report.first) return true;
  const before = reports[reports.indexOf(report) - 1]?.sections.findLast((other) => other.marker?.form === marker.form);
  return before?.marker?.ordinal === marker.ordinal - 1;
}

/** An unnumbered heading, or a line that may be one; those inside a section end nothing. */
interface Break {
  readonly paragraph: number;
  readonly loose: boolean;
}

function collectBreaks({ looseHeadings, allSections }: Report): Break[] {
  const breaks = [
    ...looseHeadings.map((paragraph) => ({ paragraph, loose: true })),
    ...allSections.filter(({ marker }) => !marker).map(({ paragraph }) => ({ paragraph, loose: false })),
  ];
  return breaks.sort((a, b) => a.paragraph - b.paragraph);
}

function itemsOfRank(document: ReportDocument, headings: readonly Heading[], rank: number, breaks: readonly Break[]): SeriesItem[] {
  const items: SeriesItem[] = [];
  let previous: Section | undefined;
  let isNew = false;
  let at = 0;
  for (const heading of headings) {
    if (heading.rank < rank) isNew = true;
    if (heading.rank !== rank) continue;
    const { section, marker } = heading;
    let isLoose = false;
    for (let next = breaks[at]; next && next.paragraph < section.paragraph; next = breaks[++at]) {
      if (next.loose || !previous || next.paragraph > previous.last) isLoose = true;
    }
    const start = isNew ? 'new' : isLoose ? 'loose' : startAmong(document, previous, heading);
    items.push({ ordinal: marker.ordinal, start, heading });
    previous = section;
    isNew = false;
  }
  return items;
}

/** Whether a heading that has nothing but deeper ones between it and its sibling may start another list. */
function startAmong(document: ReportDocument, previous: Section | undefined, heading: Heading): OrdinalItem['start'] {
  const { section, marker } = heading;
  if (marker.label || isLazy(document, heading)) return 'loose';
  if (followsColon(document, section.paragraph)) return 'list';
  // Running text behind an item that runs in itself may lead over to another list.
  const isFollowed = previous && !previous.alone && previous.children.length === 0 && previous.last > previous.paragraph;
  return isFollowed && marker.ordinal === 1 ? 'list' : 'none';
}

/** True for `1. ` directly behind another `1. ` line: Markdown counts such a list by itself. */
function isLazy(document: ReportDocument, { section: { paragraph }, marker }: Heading): boolean {
  const isOne = (at: number): boolean => {
    const { text, syntax } = document.paragraphs[at] ?? {};
    const own = syntax?.marker;
    return own?.form === 'arabic' && own.ordinal === 1 && own.separator === '.' && text?.[own.span.end] === ' ';
  };
  return marker.ordinal === 1 && isOne(paragraph) && isOne(paragraph - 1);
}

/** True when the text before a paragraph ends in a colon. */
function followsColon(document: ReportDocument, paragraph: number): boolean {
  let before = paragraph - 1;
  while (document.paragraphs[before]?.syntax.line.kind === 'blank') before--;
  const syntax = document.paragraphs[before]?.syntax;
  const last = syntax?.items.at(-1);
  return last?.kind === 'comma' && last.span.end === syntax?.content.end && (last.mark === '：' || last.mark === ':');
}

/** Puts labels that stand elsewhere in front of the headings before which they are missing. */
function withSpares(
  document: ReportDocument,
  report: Report,
  outers: readonly (Heading | undefined)[],
  form: MarkerForm,
  items: readonly SeriesItem[],
  slips: readonly OrdinalSlip[],
): readonly SeriesItem[] {
  const gaps = new Map(slips.flatMap((slip) => (slip.kind === 'gap' ? [[slip.index, slip] as const] : [])));
  if (gaps.size === 0) return items;
  const filled = items.flatMap((item, index): SeriesItem[] => {
    const gap = gaps.get(index);
    if (!gap || !item.heading) return [item];
    const from = rangeStart(report, outers, gap.before === undefined ? undefined : items[gap.before], item.heading);
    const spares = findSpares(document, form, { from, end: item.heading.section.paragraph, first: gap.expected, last: gap.until });
    return [...spares.map((spare) => ({ ...spare, start: item.start })), item];
  });
  return filled.length > items.length ? filled : items;
}

/** Where the numbers missing before a heading may stand: from the sibling before it, or from the heading above it. */
function rangeStart(report: Report, outers: readonly (Heading | undefined)[], before: SeriesItem | undefined, heading: Heading): number {
  return before?.heading?.section.paragraph ?? outers[heading.position]?.section.paragraph ?? report.first;
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
