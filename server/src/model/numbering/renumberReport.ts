import type { TextEdit } from '../../base/edit';
import { contains, type Span } from '../../base/span';
import { canFormat, formatCount, formatOrdinal } from '../../grammar/markers';
import type { Marker } from '../../grammar/syntax';
import { findAnnouncedItems } from '../announced/announcedItems';
import { findAnnouncedSections } from '../announced/announcedSections';
import type { Place, Report, ReportDocument } from '../document';
import { textAt } from '../navigate';
import { findReferences, type Reference, type ReferenceTarget } from '../references';
import { type NumberChange, renumberItem, renumberSection } from '../renumber';
import { enumerationsOf } from './explainEnumerations';
import { numberingOf } from './explainNumbering';
import type { ExplainedSeries } from './ordinalSlips';

/** Right numbers make others read otherwise: what went on from a wrong one. More rounds than this help no text. */
const ROUNDS = 6;

/**
 * Puts right the numbers of all headings and enumerations of a report. Only lists in which something is wrong are
 * touched, so that what goes on from an earlier list, or starts in the middle, stays as it is meant; lists are read as the
 * checks read them, so nothing is left for them to find. O(report) for each round.
 */
export function renumberReport(document: ReportDocument, report: Report): NumberChange[] {
  const numbers = new Map<string, NewNumber>();
  let read = report;
  for (let round = 0; round < ROUNDS; round++) {
    const found = findNewNumbers(document, read);
    if (found.length === 0) break;
    // The target stays the one that stands in the text, with the number it has there.
    for (const { target, ordinal } of found) numbers.set(keyOf(target), { target: numbers.get(keyOf(target))?.target ?? target, ordinal });
    read = withNumbers(report, numbers);
  }
  const changes = [...numbers.values()].flatMap(({ target, ordinal }): NumberChange[] => {
    const edit =
      target.kind === 'section' ? renumberSection(document, target.section, ordinal) : renumberItem(document, target.item, ordinal);
    return edit ? [{ target, ordinal, edit }] : [];
  });
  return changes.sort((a, b) => a.edit.span.start - b.edit.span.start);
}

interface NewNumber {
  readonly target: ReferenceTarget;
  readonly ordinal: number;
}

function findNewNumbers(document: ReportDocument, report: Report): NewNumber[] {
  const headings = numberingOf(document, report).series.flatMap(({ items, explained }) =>
    countOn(items, explained).flatMap(([{ heading }, ordinal]): NewNumber[] =>
      heading ? [{ target: { kind: 'section', section: heading.section }, ordinal }] : [],
    ),
  );
  const items = enumerationsOf(document, report).flatMap((series) => {
    const ordinals = series.items.map((item) => ({ ordinal: item.item.ordinal ?? 0, item }));
    return countOn(ordinals, series.explained).map(([{ item }, ordinal]): NewNumber => ({ target: { kind: 'item', item }, ordinal }));
  });
  // A marker in front of （2）… is a heading and an item; a heading it is first.
  const headed = new Set(headings.map(({ target }) => keyOf(target)));
  return [...headings, ...items.filter(({ target }) => !headed.has(keyOf(target)))];
}

/** Counts on in each list with a slip; gives the items that should have another number. */
function countOn<Item extends { readonly ordinal: number; readonly spare?: unknown }>(
  items: readonly Item[],
  { slips, lists, firsts }: ExplainedSeries,
): [Item, number][] {
  const wrong = new Set(slips.map(({ index }) => lists[index]));
  const next = new Map(firsts);
  return items.flatMap((item, index): [Item, number][] => {
    const list = lists[index];
    if (list === undefined || !wrong.has(list)) return [];
    // A label that stands elsewhere keeps its number.
    const ordinal = item.spare === undefined ? (next.get(list) ?? 1) : item.ordinal;
    next.set(list, ordinal + 1);
    return ordinal === item.ordinal ? [] : [[item, ordinal]];
  });
}

/** The report as it reads with other numbers; its places stay those of the text. */
function withNumbers(report: Report, numbers: ReadonlyMap<string, NewNumber>): Report {
  const numberAt = (paragraph: number, number: Span) => numbers.get(placeKey(paragraph, number))?.ordinal;
  const renumbered = (paragraph: number, marker: Marker): Marker => ({
    ...marker,
    ordinal: numberAt(paragraph, marker.number) ?? marker.ordinal,
  });
  return {
    ...report,
    allSections: report.allSections.map((section) =>
      section.marker ? { ...section, marker: renumbered(section.paragraph, section.marker) } : section,
    ),
    enumerations: report.enumerations.map((run) => ({
      ...run,
      items: run.items.map(({ paragraph, item }) => ({
        paragraph,
        item: { ...item, ordinal: numberAt(paragraph, item.number) ?? item.ordinal },
      })),
    })),
    inlineMarkers: report.inlineMarkers.map(({ paragraph, item }) => ({
      paragraph,
      item: { ...item, marker: renumbered(paragraph, item.marker) },
    })),
  };
}

/** What goes with new numbers elsewhere in the text. */
export interface FollowingEdits {
  /** References, and announced counts, that are told to be of this report. */
  readonly certain: readonly TextEdit[];
  /** References to what has another number now that may as well be another paper's. */
  readonly doubtful: readonly TextEdit[];
  /** Words that speak of a number which nothing has, or more than one thing. */
  readonly left: readonly Reference[];
}

/** Has references and announced counts follow new numbers. O(text). */
export function followChanges(document: ReportDocument, changes: readonly NumberChange[]): FollowingEdits {
  const [certain, doubtful, left]: [TextEdit[], TextEdit[], Reference[]] = [[], [], []];
  if (changes.length === 0) return { certain, doubtful, left };
  const ordinals = new Map(changes.map(({ target, ordinal }) => [keyOf(target), ordinal]));
  for (const reference of findReferences(document)) {
    const ordinal = reference.target && ordinals.get(keyOf(reference.target));
    const edit = ordinal === undefined ? undefined : toReferenceEdit(document, reference, ordinal);
    if (edit) (reference.told ? certain : doubtful).push(edit);
    else if (reference.told && (ordinal !== undefined || !reference.target)) left.push(reference);
  }
  return { certain: [...certain, ...countEdits(document, changes)], doubtful, left };
}

/** Stands for a heading or an item: its paragraph, and where its numeral begins. */
function keyOf(target: ReferenceTarget): string {
  if (target.kind === 'item') return placeKey(target.item.paragraph, target.item.item.number);
  return placeKey(target.section.paragraph, target.section.marker?.number);
}

function placeKey(paragraph: number, number: Span | undefined): string {
  return `${paragraph} ${number?.start ?? 0}`;
}

function toReferenceEdit(document: ReportDocument, { number, syntax }: Reference, ordinal: number): TextEdit | undefined {
  const form = syntax.script === 'circled' ? 'circled' : syntax.script;
  if (!canFormat(form, ordinal)) return undefined;
  return { span: document.toSpan(number), newText: formatOrdinal(form, ordinal, textAt(document, number)) };
}

/** 以下四个方面 in front of 一、二、四、 was said of the last number; once that is 三 it says three. */
function countEdits(document: ReportDocument, changes: readonly NumberChange[]): TextEdit[] {
  const edits = new Map<number, TextEdit>();
  for (const report of document.reports) {
    for (const find of [findAnnouncedItems, findAnnouncedSections]) {
      for (const { announcements, counted, members } of find(document, report)) {
        const old = lastNumber(document, members, changes);
        if (old === undefined || old === counted || !canFormat('han', counted)) continue;
        for (const { paragraph, tally } of announcements.filter((announcement) => announcement.tally.count === old)) {
          const place: Place = { paragraph, span: tally.number };
          const span = document.toSpan(place);
          edits.set(span.start, { span, newText: formatCount(counted, textAt(document, place)) });
        }
      }
    }
  }
  return [...edits.values()];
}

/** The number that the last member of a list had, if it gets another. */
function lastNumber(document: ReportDocument, members: readonly Place[], changes: readonly NumberChange[]): number | undefined {
  const last = members.at(-1);
  if (!last) return undefined;
  const line = { start: document.startOf(last.paragraph), end: document.endOf(last.paragraph) };
  const span = document.toSpan(last);
  const inLine = changes.filter(({ edit }) => contains(line, edit.span));
  const change = inLine.find(({ edit }) => contains(span, edit.span)) ?? inLine.find(({ target }) => target.kind === 'section');
  return change?.target.kind === 'section' ? change.target.section.marker?.ordinal : change?.target.item.item.ordinal;
}
