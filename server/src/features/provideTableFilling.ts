import type { TextEdit as LspTextEdit } from 'vscode-languageserver-types';
import { firstAtOrBehind } from '../base/search';
import type { TextEdit } from '../base/edit';
import type { Span } from '../base/span';
import type { PlaceholderKind } from '../grammar/syntax';
import type { ReportDocument } from '../model/document';
import { writtenWithX } from '../model/placeholderName';
import type { BlankTable, TableRow } from './blankTable';
import type { BlankGroup } from './findBlanks';
import { toLspEdits } from './positions';

/** Blanks of one name that get one value. */
export interface Filling {
  readonly name: string;
  /** The first of them, with its unit or noun, as it reads then. */
  readonly result: string;
  /** One for each place; only what is not there already is replaced. */
  readonly edits: readonly LspTextEdit[];
}

/** Why a row of the table fills nothing: no blank has its name; all that do are filled by rows before; or another row wants the same name to be something else. */
export type UnusedReason = 'noBlank' | 'tooMany' | 'contradiction';

/** What a table would fill, and what it would not. */
export interface TableFilling {
  readonly fillings: readonly Filling[];
  /** Blanks that the table has no value for. */
  readonly unfilled: readonly { readonly name: string; readonly count: number }[];
  readonly unused: readonly (TableRow & { readonly reason: UnusedReason })[];
  /** Lines of the table that are not a name and a value. */
  readonly unread: readonly string[];
}

/**
 * Says what a table would fill. A name gets its value everywhere; rows with different values for it contradict each other.
 * So does a value or an instruction that has one row; where it has several, each of them fills one blank, in the order of the text.
 * What a value repeats of the words behind the blank (云溪镇 for XX镇) is not written twice.
 */
export function provideTableFilling(document: ReportDocument, groups: readonly BlankGroup[], { rows, unread }: BlankTable): TableFilling {
  const fillings: Filling[] = [];
  const unfilled: { name: string; count: number }[] = [];
  const unused = new Map<TableRow, UnusedReason>(rows.map((row) => [row, 'noBlank']));
  const rowsOf = sortRows(rows);
  for (const [key, group] of joinGroups(groups)) {
    const own = rowsOf.get(key) ?? [];
    const shares = shareOut(group, own);
    let left = group.spans.length;
    for (const [index, row] of own.entries()) {
      const share = shares[index]!;
      if (typeof share === 'string') {
        if (unused.has(row)) unused.set(row, share);
        continue;
      }
      unused.delete(row);
      left -= share.length;
      if (share.length > 0) fillings.push(toFilling(document, group, share, row.value));
    }
    if (left > 0) unfilled.push({ name: group.name, count: left });
  }
  return { fillings, unfilled, unused: Array.from(unused, ([row, reason]) => ({ ...row, reason })), unread };
}

/** Joins the groups that have one name: of several reports, and of marks written in two widths (XX%, XX％). */
function joinGroups(groups: readonly BlankGroup[]): Map<string, BlankGroup> {
  const joined = new Map<string, BlankGroup>();
  for (const group of groups) {
    const key = keyOf(group.kind, group.name);
    const known = joined.get(key);
    const spans = [...(known?.spans ?? []), ...group.spans].sort((a, b) => a.start - b.start);
    joined.set(key, { ...(known ?? group), spans });
  }
  return joined;
}

/** The rows by what they may be about: a table does not say of what kind a blank is. */
function sortRows(rows: readonly TableRow[]): Map<string, TableRow[]> {
  const sorted = new Map<string, TableRow[]>();
  for (const row of rows) {
    for (const kind of ['name', 'number', 'text'] as const) {
      const key = keyOf(kind, row.name);
      const known = sorted.get(key);
      if (known) known.push(row);
      else sorted.set(key, [row]);
    }
  }
  return sorted;
}

function keyOf(kind: PlaceholderKind, name: string): string {
  return `${kind} ${writtenWithX(name, kind)}`;
}

/** Gives for each row of a name the blanks it fills, or why it fills none. */
function shareOut({ kind, spans }: BlankGroup, rows: readonly TableRow[]): (readonly Span[] | UnusedReason)[] {
  if (kind !== 'name' && rows.length > 1) return rows.map((_, index) => (index < spans.length ? [spans[index]!] : 'tooMany'));
  const contradicts = rows.some(({ value }) => value !== rows[0]?.value);
  return rows.map((_, index) => (contradicts ? 'contradiction' : index === 0 ? spans : []));
}

function toFilling(document: ReportDocument, { name, noun }: BlankGroup, spans: readonly Span[], value: string): Filling {
  const cut = value.length - noun.length;
  const filling = cut > 0 && value.slice(cut).normalize('NFKC') === noun.normalize('NFKC') ? value.slice(0, cut) : value;
  const edits = spans.flatMap((span) => replaceBy(document, span, filling));
  return { name, result: filling + noun, edits: toLspEdits(document, edits) };
}

/** Replaces of a blank what does not stay: of 20XX for 2024 the last two characters. */
function replaceBy(document: ReportDocument, { start, end }: Span, newText: string): TextEdit[] {
  const mask = document.textOf({ start, end });
  const shorter = Math.min(mask.length, newText.length);
  let head = 0;
  while (head < shorter && mask[head] === newText[head]) head++;
  let tail = 0;
  while (tail < shorter - head && mask.at(-1 - tail) === newText.at(-1 - tail)) tail++;
  if (mask === newText) return [];
  return [{ span: { start: start + head, end: end - tail }, newText: newText.slice(head, newText.length - tail) }];
}

/** Keeps the groups of the report that an offset lies in or behind; all of them where it lies before the first, as on a cover. */
export function groupsAt(document: ReportDocument, groups: readonly BlankGroup[], offset: number): readonly BlankGroup[] {
  const paragraph = document.paragraphAt(offset);
  const report = firstAtOrBehind(document.reports, paragraph + 1, ({ first }) => first) - 1;
  return report < 0 ? groups : groups.filter((group) => group.report === report);
}
