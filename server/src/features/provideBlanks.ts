import type { Range } from 'vscode-languageserver-types';
import { firstAtOrBehind } from '../base/search';
import type { Span } from '../base/span';
import type { PlaceholderKind } from '../grammar/syntax';
import type { ReportDocument } from '../model/document';
import { textAt } from '../model/navigate';
import type { BlankGroup } from './findBlanks';
import { toRange } from './positions';

/** The blanks of one name in one report. */
export interface BlankGroupEntry {
  /** Mask and noun in one way of writing: XX镇, XX万元. */
  readonly name: string;
  readonly kind: PlaceholderKind;
  /** Title of the report they stand in; missing where the file has one report only, and for a report without title. */
  readonly report?: string;
}

/** A blank: what filling replaces, and the group it belongs to. */
export interface BlankEntry {
  readonly range: Range;
  readonly name: string;
  readonly kind: PlaceholderKind;
  /** Index of its group. */
  readonly group: number;
}

/** All blanks of a file that are still to be filled. */
export interface BlankList {
  readonly groups: readonly BlankGroupEntry[];
  /** By group, and in text order within one. */
  readonly blanks: readonly BlankEntry[];
}

/** Lists blanks for other programs to show. */
export function provideBlanks(document: ReportDocument, groups: readonly BlankGroup[]): BlankList {
  return {
    groups: groups.map(({ name, kind, report }) => {
      const title = reportTitle(document, report);
      return { name, kind, ...(title && { report: title }) };
    }),
    blanks: groups.flatMap(({ name, kind, spans }, group) => spans.map((span) => ({ range: toRange(document, span), name, kind, group }))),
  };
}

/** The words of a report's title, to tell it from the others of its file; undefined where it is the only one or has none. */
export function reportTitle(document: ReportDocument, index: number | undefined): string | undefined {
  const title = index === undefined || document.reports.length < 2 ? undefined : document.reports[index]?.title;
  return title && textAt(document, { paragraph: title.paragraph, span: title.syntax.text }).trim();
}

/** A blank among all of its file. */
export interface NextBlank {
  readonly range: Range;
  /** Which one it is in text order, from 1. */
  readonly number: number;
  readonly total: number;
}

/**
 * Gives the blank behind a selection, or before it; behind the last comes the first again. A blank that is selected, and
 * one the cursor stands in, is not its own next, but one that begins at the cursor is. O(log blanks).
 *
 * @param spans - all blanks in text order
 */
export function provideNextBlank(
  document: ReportDocument,
  spans: readonly Span[],
  selection: Span,
  backward: boolean,
): NextBlank | undefined {
  const total = spans.length;
  const behind = firstAtOrBehind(spans, selection.end, ({ start }) => start);
  const before = firstAtOrBehind(spans, selection.start + 1, ({ end }) => end) - 1;
  const index = (backward ? before + total : behind) % total;
  const span = spans[index];
  return span && { range: toRange(document, span), number: index + 1, total };
}
