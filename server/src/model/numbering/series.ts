import type { MarkerForm } from '../../grammar/syntax';
import type { Report, ReportDocument, Section } from '../document';
import type { Heading } from './numberedHeadings';
import type { OrdinalItem } from './ordinals';
import { type ExplainedSeries, explainOrdinals, type OrdinalSlip } from './ordinalSlips';
import { findInside, findUnread, type Spare } from './spares';

/** A heading as a number of its series. */
interface HeadingItem extends OrdinalItem {
  readonly heading: Heading;
  readonly spare?: undefined;
  /** The paragraph with which the place of its list begins: the heading above it, or the sibling before it. */
  readonly from: number;
}

/** A number of a series: a heading, or a label that stands somewhere else. */
export type SeriesItem = HeadingItem | (OrdinalItem & Spare & { readonly heading?: undefined });

/** All headings of one rank in one report, with what is wrong with their numbers. */
export interface Series {
  readonly rank: number;
  readonly form: MarkerForm;
  readonly items: readonly SeriesItem[];
  readonly explained: ExplainedSeries;
}

/** Cuts headings into series by rank and explains each. O(headings), and the text between the headings of a series with slips. */
export function explainSeries(document: ReportDocument, report: Report, headings: readonly Heading[]): Series[] {
  const [first] = headings;
  if (!first) return [];
  const excerpt = isExcerpt(report, first);
  const breaks = collectBreaks(report);
  const forms = new Map(headings.map(({ rank, form }) => [rank, form]));
  return [...forms.keys()]
    .sort((a, b) => a - b)
    .map((rank) => {
      const form = forms.get(rank)!;
      const options = { lonelyRestart: 1.2, excerpt: excerpt && rank === first.rank };
      const bare = itemsOfRank(document, report, headings, rank, breaks);
      const explained = explainOrdinals(bare, options);
      if (explained.slips.length === 0) return { rank, form, items: bare, explained };
      const items = withSpares(document, report, form, bare, explained.slips);
      return { rank, form, items, explained: items.length === bare.length ? explained : explainOrdinals(items, options) };
    });
}

/** True when the numbers may begin above 1: a text that begins with a heading, or a report that goes on from the one before it. */
function isExcerpt({ title, first, numbersBefore }: Report, { section, marker }: Heading): boolean {
  return (!title && section.paragraph === first) || numbersBefore[marker.form] === marker.ordinal - 1;
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

function itemsOfRank(
  document: ReportDocument,
  report: Report,
  headings: readonly Heading[],
  rank: number,
  breaks: readonly Break[],
): HeadingItem[] {
  const items: HeadingItem[] = [];
  let previous: Section | undefined;
  let outer: Section | undefined;
  let at = 0;
  for (const heading of headings) {
    if (heading.rank < rank) outer = heading.section;
    if (heading.rank !== rank) continue;
    const { section, marker } = heading;
    let loose: number | undefined;
    for (let next = breaks[at]; next && next.paragraph < section.paragraph; next = breaks[++at]) {
      if (next.loose || !previous || next.paragraph > previous.last) loose = next.paragraph;
    }
    const start = outer ? 'new' : loose === undefined ? startAmong(document, previous, heading) : 'loose';
    const from = Math.max(outer?.paragraph ?? -1, loose ?? -1, previous?.paragraph ?? report.first);
    items.push({ ordinal: marker.ordinal, start, heading, from });
    previous = section;
    outer = undefined;
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

/** Puts the labels that stand elsewhere in front of the headings before which they may be missing. */
function withSpares(
  document: ReportDocument,
  report: Report,
  form: MarkerForm,
  items: readonly HeadingItem[],
  slips: readonly OrdinalSlip[],
): readonly SeriesItem[] {
  const gaps = new Map(slips.flatMap((slip) => (slip.kind === 'gap' ? [[slip.index, slip] as const] : [])));
  return items.flatMap((item, index): SeriesItem[] => {
    const end = item.heading.section.paragraph;
    const before = items[index - 1]?.heading.section.paragraph ?? report.first - 1;
    const spares = findUnread(document, form, before + 1, end);
    const gap = gaps.get(index);
    if (gap) {
      const from = (gap.before === undefined ? undefined : items[gap.before]?.heading.section.paragraph) ?? item.from;
      spares.push(...findInside(document, form, { from, end, first: gap.expected, last: gap.until }));
    }
    spares.sort((a, b) => a.paragraph - b.paragraph || a.span.start - b.span.start);
    return [...spares.map((spare) => ({ ...spare, start: spare.paragraph < item.from ? ('none' as const) : item.start })), item];
  });
}
