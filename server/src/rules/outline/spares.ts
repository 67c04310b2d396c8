import type { Span } from '../../base/span';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { EnumeratorForm, Inline, MarkerForm } from '../../grammar/syntax';
import type { Paragraph, ReportDocument } from '../../model/document';

/** A number that a series lacks and that stands in the text all the same. */
export interface Spare {
  /** `glued`: starts a clause in the middle of a paragraph; `hidden`: stands there in another way, perhaps only as a mention. */
  readonly spare: 'glued' | 'hidden';
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

/** More numbers than this were not left out one by one. */
const MOST = 20;

/** Looks for the numbers that a series of headings lacks, in text order and each once. O(text of the range). */
export function findSpares(document: ReportDocument, form: MarkerForm, { from, end, first, last }: SearchRange): Spare[] {
  const spares: Spare[] = [];
  const wanted = new Set(Array.from({ length: Math.min(last - first + 1, MOST) }, (_, offset) => first + offset));
  for (let index = from; index < end && wanted.size > 0; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph) continue;
    const found = [...wanted].flatMap((ordinal) => {
      const spare = findLabel(paragraph, form, ordinal);
      return spare ? [{ ...spare, paragraph: index }] : [];
    });
    found.sort((a, b) => a.span.start - b.span.start);
    for (const spare of found) {
      spares.push(spare);
      wanted.delete(spare.ordinal);
    }
  }
  return spares;
}

/** The form in which a heading's marker is read when it stands inside a paragraph. */
const inlineForms: Partial<Record<MarkerForm, EnumeratorForm>> = { arabicBracket: 'bracket', circled: 'circled' };

function findLabel(paragraph: Paragraph, form: MarkerForm, ordinal: number): Omit<Spare, 'paragraph'> | undefined {
  const { items } = paragraph.syntax;
  const at = items.findIndex((item) =>
    item.kind === 'marker'
      ? item.marker.form === form && item.marker.ordinal === ordinal
      : item.kind === 'enumerator' && item.form === inlineForms[form] && item.ordinal === ordinal,
  );
  const item = items[at];
  if (item) return { spare: isGlued(paragraph, item, items[at - 1], form) ? 'glued' : 'hidden', ordinal, span: item.span };
  const start = mentionOf(paragraph, form, ordinal);
  return start === undefined ? undefined : { spare: 'hidden', ordinal, span: { start, end: start + 1 } };
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

/** Finds a label at the paragraph's start; one in brackets or a circle, which is nothing else than a label, anywhere. */
function mentionOf({ text, syntax: { content } }: Paragraph, form: MarkerForm, ordinal: number): number | undefined {
  const labels = labelsOf(form, ordinal);
  const start = text.slice(content.start, content.start + 16).replace(/\s/g, '');
  if (labels.some((label) => start.startsWith(label))) return content.start;
  if (form === 'han' || form === 'arabic') return undefined;
  return labels.map((label) => text.indexOf(label)).find((index) => index >= 0);
}

function labelsOf(form: MarkerForm, ordinal: number): string[] {
  if (!canFormat(form, ordinal)) return [];
  const number = formatOrdinal(form, ordinal, form === 'arabic' || form === 'arabicBracket' ? '1' : '一');
  switch (form) {
    case 'circled':
      return [number];
    case 'part':
      return [`第${number}`];
    case 'han':
    case 'arabic':
      return ['、', '.', '．'].map((mark) => number + mark);
    case 'hanBracket':
    case 'arabicBracket':
      return ['（', '('].flatMap((open) => ['）', ')'].map((close) => open + number + close));
  }
}
