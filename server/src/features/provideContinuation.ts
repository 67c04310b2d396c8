import type { TextEdit as LspTextEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../base/edit';
import type { Span } from '../base/span';
import { canFormat, formatOrdinal } from '../grammar/markers';
import type { Enumerator, Marker } from '../grammar/syntax';
import type { Report, ReportDocument, Section } from '../model/document';
import { findReport, findSection, seriesOf, siblingsOf } from '../model/navigate';
import { followChanges } from '../model/numbering/renumberReport';
import { type NumberChange, renumberSection } from '../model/renumber';
import { toLspEdits } from './positions';

/** What the Enter key does at the end of a line. */
export interface Continuation {
  /** So many characters at the head of the line decide: words added behind them change nothing. */
  readonly head: number;
  /**
   * `next`: a line break and `before`, then the cursor, then `after`. `end`: the line holds nothing but a marker and is
   * emptied. `plain`: a line break as everywhere.
   */
  readonly kind: 'next' | 'end' | 'plain';
  readonly before: string;
  readonly after: string;
  /** New numbers of the items behind, and what follows them, if asked for. */
  readonly edits: readonly LspTextEdit[];
}

/** More of a line than any label takes. */
const LONGEST_HEAD = 24;

/** Any word added to a line may bring the next item into it. */
const WHOLE_LINE = Number.MAX_SAFE_INTEGER;

/** A label at the head of a line. */
interface Label {
  readonly form: Marker['form'] | Enumerator['form'];
  readonly ordinal: number;
  readonly span: Span;
  readonly number: Span;
}

/**
 * Tells what the Enter key does at the end of a line: an item gets the next one, an empty item ends the list. A heading with
 * text under it gets none, as what comes next is that text. O(headings).
 *
 * @param renumbers - whether the items behind are to move on by one
 */
export function provideContinuation(document: ReportDocument, paragraph: number, renumbers: boolean): Continuation {
  const line = document.paragraphs[paragraph];
  const report = findReport(document, paragraph);
  const label = line && report && line.syntax.line.kind === 'text' ? findLabel(document, report, paragraph) : undefined;
  if (!line || !report || !label) return { ...plain, head: LONGEST_HEAD };
  const { text } = line;
  const { span, number, form } = label;
  const [, gap = '', close = ''] = /^(\s*)(\*\*|__)?/.exec(text.slice(span.end)) ?? [];
  const open = /(\*\*|__)\s*$/.exec(text.slice(0, span.start))?.[1] ?? '';
  const isClosed = open !== '' && close === open;
  const head = span.end + (isClosed ? gap.length + close.length : 0);
  const words = text.slice(head).replace(/[\s*_]/g, '');
  if (words === '') return { kind: 'end', head, before: '', after: '', edits: [] };
  const next = label.ordinal + 1;
  if (!canFormat(form, next)) return { ...plain, head };
  const numeral = formatOrdinal(form, next, text.slice(number.start, number.end));
  const blanks = isClosed ? (/^\s*/.exec(text.slice(head))?.[0] ?? '') : gap;
  const before = text.slice(0, number.start) + numeral + text.slice(number.end, head) + blanks;
  const section = findSection(report, paragraph);
  const edits = renumbers && section?.paragraph === paragraph ? moveOn(document, report, section) : [];
  return {
    kind: 'next',
    head: section?.paragraph === paragraph && section.marker ? head : WHOLE_LINE,
    before,
    after: isClosed ? '' : open,
    edits: toLspEdits(document, edits),
  };
}

const plain: Omit<Continuation, 'head'> = { kind: 'plain', before: '', after: '', edits: [] };

function findLabel(document: ReportDocument, report: Report, paragraph: number): Label | undefined {
  const section = findSection(report, paragraph);
  if (section?.paragraph === paragraph && section.marker) {
    // Behind 附件：1. the next is 2., but only the first has the word; no text before the numeral can be told to be repeated.
    return section.last > paragraph || section.marker.label ? undefined : section.marker;
  }
  const enumerators = (document.paragraphs[paragraph]?.syntax.items ?? []).filter((item) => item.kind === 'enumerator');
  const [first] = enumerators;
  // 一是…。二是…。 in one paragraph is no list of lines.
  return first?.leads && first.ordinal !== undefined && enumerators.every((item) => item === first || item.form !== first.form)
    ? { ...first, ordinal: first.ordinal }
    : undefined;
}

/** Numbers the siblings behind a heading as they are when one more stands in front of them. */
function moveOn(document: ReportDocument, report: Report, section: Section): TextEdit[] {
  const series = seriesOf(siblingsOf(report, section)).find((sections) => sections.includes(section)) ?? [];
  const from = section.marker?.ordinal ?? 0;
  const changes = series.slice(series.indexOf(section) + 1).flatMap((sibling, index): NumberChange[] => {
    const ordinal = from + 2 + index;
    const edit = renumberSection(document, sibling, ordinal);
    return edit ? [{ target: { kind: 'section', section: sibling }, ordinal, edit }] : [];
  });
  return [...changes.map(({ edit }) => edit), ...followChanges(document, changes).certain];
}
