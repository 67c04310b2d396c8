import { lazyValues } from '../base/lazy';
import type { Paragraph, ReportDocument } from '../model/document';

/** A document whose paragraphs are some of another's, given in ascending order; all offsets are those of the other. */
export function showParagraphs(document: ReportDocument, indexes: readonly number[]): ReportDocument {
  const real = (index: number) => indexes[index] ?? -1;
  const shown: ReportDocument = {
    paragraphs: indexes.map((index) => document.paragraphs[index] as Paragraph),
    length: document.length,
    get eol() {
      return document.eol;
    },
    startOf: (paragraph) => document.startOf(real(paragraph)),
    endOf: (paragraph) => document.endOf(real(paragraph)),
    paragraphAt: (offset) => {
      const wanted = document.paragraphAt(offset);
      return lastIndex(indexes.length, (index) => real(index) <= wanted);
    },
    toSpan: ({ paragraph, span }) => document.toSpan({ paragraph: real(paragraph), span }),
    textOf: (span) => document.textOf(span),
    derive: lazyValues((): ReportDocument => shown),
    reports: [],
    parts: [],
    contents: undefined,
    cover: undefined,
  };
  return shown;
}

/** The last index below `count` that fits, given that all before it do; 0 when none does. */
function lastIndex(count: number, fits: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
