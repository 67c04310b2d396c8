import { slice } from '../../base/span';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { Enumerator } from '../../grammar/syntax';
import type { Report, ReportDocument } from '../../model/document';

/** Marks behind which an item of a list may begin. */
const opening = /[；;。：:，,]\s*$/;

/**
 * Finds the word that the next item of a list begins with (二是 behind 一是…；), in the shape of the list before the cursor; behind
 * a colon where no list is open yet, the first of the shape that the report uses most.
 *
 * @param column - the cursor's place in its line
 * @returns the word and how much of it stands before the cursor already
 */
export function findNextOrdinal(
  document: ReportDocument,
  report: Report | undefined,
  paragraph: number,
  column: number,
): { readonly text: string; readonly typed: number } | undefined {
  const line = document.paragraphs[paragraph];
  if (!line) return undefined;
  const before = line.text.slice(0, column);
  const begun = /[一二三四五六七八九十第其]{0,3}$/.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - begun.length);
  const isStart = lead.trim() === '';
  if (!isStart && !opening.test(lead)) return undefined;
  const text = isStart ? followLine(document, paragraph) : (followItems(line, lead.length) ?? firstItem(document, report, lead));
  return text?.startsWith(begun) === true ? { text, typed: begun.length } : undefined;
}

function isEnumerator(item: { readonly kind: string }): item is Enumerator {
  return item.kind === 'enumerator';
}

/** What comes behind the last item of the line before `end`. */
function followItems({ text, syntax }: ReportDocument['paragraphs'][number], end: number): string | undefined {
  const last = syntax.items.findLast((item): item is Enumerator => isEnumerator(item) && item.span.end <= end);
  return last && follow(text, last);
}

/** What comes on a new line behind one that is an item itself. */
function followLine(document: ReportDocument, paragraph: number): string | undefined {
  for (let index = paragraph - 1; index >= 0; index--) {
    const line = document.paragraphs[index];
    if (!line || line.text.trim() === '') continue;
    // Where one line holds the whole list, nothing of it goes on below.
    const [first, second] = line.syntax.items.filter(isEnumerator);
    return first?.leads === true && !second ? follow(line.text, first) : undefined;
  }
  return undefined;
}

function follow(text: string, { form, ordinal, span, number }: Enumerator): string | undefined {
  if (ordinal === undefined || !canFormat(form, ordinal + 1)) return undefined;
  const next = formatOrdinal(form, ordinal + 1, slice(text, number));
  return text.slice(span.start, number.start) + next + text.slice(number.end, span.end);
}

function firstItem(document: ReportDocument, report: Report | undefined, lead: string): string | undefined {
  if (!report || !/[：:]\s*$/.test(lead)) return undefined;
  const counts = new Map<string, number>();
  for (const { items } of report.enumerations) {
    const [first] = items;
    if (first?.item.ordinal !== 1) continue;
    const word = slice(document.paragraphs[first.paragraph]?.text ?? '', first.item.span);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '一是';
}
