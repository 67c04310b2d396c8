import type { Paragraph, Report, ReportDocument } from '../model/document';
import type { PartMemory, RunMemory } from './memory';

/** A way of looking at a document part by part: paragraph by paragraph, or report by report. */
export interface Partition {
  readonly count: number;
  /** So many parts are looked at before what was found is kept; a run that is stopped loses no more than that. */
  readonly chunk: number;
  /** Offset of a part's first character in this version. */
  startOf(part: number): number;
  /** What was said of the part before, if anything. */
  known(part: number): PartMemory | undefined;
  keep(part: number, said: PartMemory): void;
  /** The part in which an offset lies. */
  partAt(offset: number): number;
  /** The document as shown to rules that are to look at some parts only, given in ascending order. */
  show(parts: readonly number[]): ReportDocument;
}

/** Looks at a document paragraph by paragraph. */
export function byParagraph(document: ReportDocument, { paragraphs: memory }: RunMemory): Partition {
  const { paragraphs } = document;
  const at = (index: number) => paragraphs[index] as Paragraph;
  return {
    count: paragraphs.length,
    chunk: 1024,
    startOf: (index) => document.startOf(index),
    known: (index) => memory.get(at(index)),
    keep: (index, said) => memory.set(at(index), said),
    partAt: (offset) => document.paragraphAt(offset),
    show: (indexes) => showParagraphs(document, indexes),
  };
}

/** Looks at a document report by report. */
export function byReport(document: ReportDocument, { reports: memory }: RunMemory): Partition {
  const { reports } = document;
  const at = (index: number) => reports[index] as Report;
  return {
    count: reports.length,
    chunk: 8,
    startOf: (index) => document.startOf(at(index).first),
    known: (index) => memory.get(at(index)),
    keep: (index, said) => memory.set(at(index), said),
    partAt: (offset) => {
      const paragraph = document.paragraphAt(offset);
      return lastIndex(reports.length, (index) => at(index).first <= paragraph);
    },
    show: (indexes) => showReports(document, indexes.map(at)),
  };
}

/** A document whose paragraphs are some of another's; all offsets are those of the other. */
function showParagraphs(document: ReportDocument, indexes: readonly number[]): ReportDocument {
  const real = (index: number) => indexes[index] ?? -1;
  return {
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
    reports: [],
    contents: undefined,
    cover: undefined,
  };
}

/** A document that lists some of another's reports; all indexes and offsets are those of the other. */
function showReports(document: ReportDocument, reports: readonly Report[]): ReportDocument {
  return {
    paragraphs: document.paragraphs,
    length: document.length,
    get eol() {
      return document.eol;
    },
    startOf: (paragraph) => document.startOf(paragraph),
    endOf: (paragraph) => document.endOf(paragraph),
    paragraphAt: (offset) => document.paragraphAt(offset),
    toSpan: (place) => document.toSpan(place),
    textOf: (span) => document.textOf(span),
    reports,
    contents: undefined,
    cover: undefined,
  };
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
