import type { Span } from '../../base/span';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import { toOrdinal } from '../../grammar/numerals';
import type { EnumeratorForm, Inline, MarkerForm } from '../../grammar/syntax';
import type { Paragraph, ReportDocument } from '../document';

/** A number that a series lacks and that stands in the text all the same. */
export interface Spare {
  /** `unread`: at the start of a paragraph; `glued`: starts a clause in the middle of one; `mentioned`: somewhere else. */
  readonly spare: 'unread' | 'glued' | 'mentioned';
  readonly ordinal: number;
  readonly paragraph: number;
  /** Relative to the paragraph. */
  readonly span: Span;
}

/** Where to look for numbers: paragraphs from `from` up to, not including, `end`. */
export interface SearchRange {
  readonly from: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** More numbers than this were not left out one by one, and more labels than this are a list of their own. */
const MOST = 20;
const ENOUGH = 60;

/** Finds the labels of certain numbers inside paragraphs, in text order. O(text of the range). */
export function findInside(document: ReportDocument, form: MarkerForm, { from, end, first, last }: SearchRange): Spare[] {
  const spares: Spare[] = [];
  const until = Math.min(last, first + MOST - 1);
  for (let index = from; index < end && spares.length < ENOUGH; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph) continue;
    const { items, marker } = paragraph.syntax;
    // A list that runs on inside a paragraph has its own 1, perhaps behind words that announce it.
    const isList = items.some((item) => numberInside(item, form) === 1) || (marker?.form === form && marker.label !== undefined);
    if (first > 1 && isList) continue;
    const found = new Set<number>();
    items.forEach((item, at) => {
      const ordinal = numberInside(item, form);
      if (ordinal === undefined || ordinal < first || ordinal > until) return;
      found.add(ordinal);
      spares.push({
        spare: isGlued(paragraph, item, items[at - 1], form) ? 'glued' : 'mentioned',
        ordinal,
        paragraph: index,
        span: item.span,
      });
    });
    for (let ordinal = first; ordinal <= until; ordinal++) {
      const start = found.has(ordinal) ? undefined : mentionOf(paragraph, form, ordinal);
      if (start !== undefined) spares.push({ spare: 'mentioned', ordinal, paragraph: index, span: { start, end: start + 1 } });
    }
  }
  return spares;
}

/**
 * Finds paragraphs that start with a label and were not read as headings: 3.8个平台 behind 2. and before 4., or （三抓落实, which has lost
 * its second bracket. O(paragraphs).
 */
export function findUnread(document: ReportDocument, form: MarkerForm, from: number, end: number): Spare[] {
  const spares: Spare[] = [];
  const read =
    form === 'han' || form === 'arabic' ? numberAtStart : form === 'hanBracket' || form === 'arabicBracket' ? numberInHalf : undefined;
  if (!read) return spares;
  for (let index = from; index < end; index++) {
    const paragraph = document.paragraphs[index];
    const ordinal = paragraph && !paragraph.syntax.marker ? read(paragraph, form) : undefined;
    if (paragraph && ordinal !== undefined) {
      const { start } = paragraph.syntax.content;
      spares.push({ spare: 'unread', ordinal, paragraph: index, span: { start, end: start + 1 } });
    }
  }
  return spares;
}

/** The marks that may stand behind a number without brackets. */
const marks = ['、', '.', '．'];

function numberAtStart({ text, syntax: { content } }: Paragraph, form: MarkerForm): number | undefined {
  const start = text.slice(content.start, content.start + 5);
  const at = [...start].findIndex((character) => marks.includes(character));
  if (at < 1) return undefined;
  const numeral = start.slice(0, at).trim();
  const ordinal = toOrdinal(numeral);
  return canFormat(form, ordinal) && formatOrdinal(form, ordinal, form === 'han' ? '一' : numeral) === numeral ? ordinal : undefined;
}

/** The number of a label without its second bracket. */
function numberInHalf({ text, syntax: { content } }: Paragraph, form: MarkerForm): number | undefined {
  const start = text.slice(content.start, content.start + 4);
  if (!/^[（(]/.test(start)) return undefined;
  for (let end = start.length; end > 1; end--) {
    const numeral = start.slice(1, end);
    const ordinal = toOrdinal(numeral);
    if (canFormat(form, ordinal) && formatOrdinal(form, ordinal, numeral) === numeral) return ordinal;
  }
  return undefined;
}

/** What 第一… may be called, outermost first. */
export const partUnits = ['编', '篇', '部分', '章'];

/** The form in which a heading's marker is read when it stands inside a paragraph. */
const inlineForms: Partial<Record<MarkerForm, EnumeratorForm>> = { arabicBracket: 'bracket', circled: 'circled' };

/** The number of a label of a heading's form inside a paragraph; undefined for anything else. */
export function numberInside(item: Inline, form: MarkerForm): number | undefined {
  if (item.kind === 'marker') return item.marker.form === form ? item.marker.ordinal : undefined;
  return item.kind === 'enumerator' && item.form === inlineForms[form] ? item.ordinal : undefined;
}

/** True for a marker behind the end of a sentence or a colon. One in brackets says clearly enough what it is behind any pause. */
function isGlued({ text, syntax }: Paragraph, { span }: Inline, before: Inline | undefined, form: MarkerForm): boolean {
  const lead = text.slice(syntax.marker?.span.end ?? syntax.content.start, span.start).trim();
  if (lead === '') return false;
  if (form === 'hanBracket') return true;
  return (
    before !== undefined &&
    before.span.end >= span.start - 1 &&
    (before.kind === 'stop' || (before.kind === 'comma' && isColon(before.mark)))
  );
}

function isColon(mark: string): boolean {
  return mark === '：' || mark === ':';
}

/** Finds a label in brackets or a circle, which is nothing else than a label, anywhere in a paragraph. */
function mentionOf({ text }: Paragraph, form: MarkerForm, ordinal: number): number | undefined {
  return labelsOf(form, ordinal)
    .map((label) => text.indexOf(label))
    .find((index) => index >= 0);
}

function labelsOf(form: MarkerForm, ordinal: number): string[] {
  if (!canFormat(form, ordinal)) return [];
  const number = formatOrdinal(form, ordinal, form === 'arabicBracket' ? '1' : '一');
  switch (form) {
    case 'circled':
      return [number];
    case 'part':
      return partUnits.map((unit) => `第${number}${unit}`);
    case 'subpart':
      return [`第${number}节`];
    case 'hanBracket':
    case 'arabicBracket':
      return ['（', '('].flatMap((open) => ['）', ')'].map((close) => open + number + close));
    case 'han':
    case 'arabic':
      return [];
  }
}
