import type { ReportDocument } from '../../model/document';

/** Units for numbers of which the report says nothing yet. */
const common: readonly string[] = ['个', '户', '人', '万元', '亿元', '件', '次', '人次', '项', '家', '亩', '公里', '%', '个百分点'];

/** So many lines above and below are looked at. */
const reach = 200;

/** So many units are offered. */
const most = 16;

/** A number behind a word, nothing behind it; a year or the number of a heading is none. */
const unfinished = /\p{Script=Han}[^\d\p{P}]{0,2}(?!(?:19|20)\d\d$)\d[\d,.]*$/u;

/** Tells whether a number without a unit stands between `before` and `after`, the two halves of a line. */
export function wantsUnit(before: string, after: string): boolean {
  return unfinished.test(before) && /^\s*(?:$|[，。；、）])/.test(after);
}

/** Finds units for the number at the end of `before`: those used behind the same words first, then those used most, then common ones. */
export function findUnits(document: ReportDocument, paragraph: number, before: string): string[] {
  const words = before.replace(/\s*[\d,.]+$/, '');
  const scores = new Map<string, number>();
  const last = Math.min(document.paragraphs.length - 1, paragraph + reach);
  for (let index = Math.max(0, paragraph - reach); index <= last; index++) {
    const line = document.paragraphs[index];
    for (const item of line?.syntax.items ?? []) {
      if (item.kind !== 'quantity' || !item.unitSpan || index === paragraph) continue;
      const unit = line!.text.slice(item.low.span.start, item.unitSpan.end).replace(/^.*[\d０-９]/, '');
      if (unit === '' || !/^[\p{Script=Han}%％]+$/u.test(unit)) continue;
      const shared = sharedEnd(words, line!.text.slice(0, item.span.start));
      scores.set(unit, (scores.get(unit) ?? 0) + 1 + (shared >= 2 ? shared * 1000 : 0));
    }
  }
  const used = [...scores].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
  return [...new Set([...used, ...common])].slice(0, most);
}

/** How many characters two texts end in together. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
