import { lazyValues } from '../base/lazy';
import { firstAtOrBehind } from '../base/search';
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
    paragraphAt: (offset) => Math.max(0, firstAtOrBehind(indexes, document.paragraphAt(offset) + 1, (index) => index) - 1),
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
