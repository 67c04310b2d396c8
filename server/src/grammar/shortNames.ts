import type { Span } from '../base/span';

/** 以下简称“代建办”, 简称“两免一补”, with the word or the marks that tell that a name follows; the name with its marks alone is the group. */
const introduction =
  /(?:以下(?:统一?)?[简统]称(?:为|作)?[:：]?|[简统]称(?:为|作)?[:：]?(?=[“‘《"]))(“[^“”]{1,20}”|‘[^‘’]{1,20}’|《[^《》]{1,20}》|"[^"]{1,20}"|[^\s“”‘’《》"，。；：、（）()]{2,12}(?=[）)]))/dgu;

/** Marks around a name that are no part of it; 《》 are. */
const quotes = /^[“‘"]|[”’"]$/gu;

/** The short names that a text introduces, each without quotation marks, in order. */
export function readShortNames(text: string): Span[] {
  if (!text.includes('称')) return [];
  return [...text.matchAll(introduction)].map(({ 1: written = '', indices }) => {
    const start = (indices?.[1]?.[0] ?? 0) + (written.startsWith('《') ? 0 : written.length - written.replace(/^[“‘"]/u, '').length);
    return { start, end: start + written.replace(quotes, '').length };
  });
}
