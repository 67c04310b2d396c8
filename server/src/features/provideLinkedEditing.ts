import type { Range } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';
import { findBlank } from './findBlank';
import { toRange } from './positions';

/** Places to be typed into at the same time; the shape that LSP gives its answer. */
export interface LinkedRanges {
  ranges: Range[];
  /** What may be typed, as a regular expression. */
  wordPattern: string;
}

/** What may be typed into all of them at once: anything but marks that end a clause, and blanks. */
const wordPattern = '[^\\s，。、；：！？,;:!?]+';

/**
 * Gives the blanks to be typed into at the same time as the one at an offset: those of its name in its report. Only names, as
 * two values are seldom the same, and only where all masks are spelled alike, as an editor wants the same text in all ranges.
 */
export function provideLinkedEditing(document: ReportDocument, offset: number): LinkedRanges | undefined {
  const blank = findBlank(document, offset);
  if (blank?.item.placeholder !== 'name' || blank.same.length < 2) return undefined;
  const mask = document.textOf(blank.span);
  if (blank.same.some((span) => document.textOf(span) !== mask)) return undefined;
  return { ranges: blank.same.map((span) => toRange(document, span)), wordPattern };
}
