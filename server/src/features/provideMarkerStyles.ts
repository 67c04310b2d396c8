import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from '../base/edit';
import { canFormat, formatOrdinal } from '../grammar/markers';
import { startsWithNumeral } from '../grammar/numerals';
import type { Enumerator, EnumeratorForm, Marker, MarkerForm } from '../grammar/syntax';
import type { Enumeration, Report, ReportDocument, Section } from '../model/document';
import { findReport, findSection, textAt } from '../model/navigate';
import { toWorkspaceEdit } from './workspaceEdit';
import type { RenumberingOptions } from './provideRenumbering';

/** Kind of the actions that write the labels of a level, or of an enumeration, in another way. */
export const markerStyleKind = `${CodeActionKind.RefactorRewrite}.markerStyle`;

/** A way to write a label around its numeral: `（` and `）`, or nothing and `、`. */
type Style = readonly [open: string, close: string];

/** The ways to write the markers of a level; the numerals stay. */
const markerStyles: Readonly<Partial<Record<MarkerForm, readonly Style[]>>> = {
  han: [['', '、'], ['', '．'], ['', '.']],
  hanBracket: [['（', '）'], ['(', ')']],
  arabic: [['', '、'], ['', '．'], ['', '.']],
  arabicBracket: [['（', '）'], ['(', ')']],
}; // prettier-ignore

/** The ways to write the items of an enumeration that can stand for each other. */
const itemStyles: Readonly<Partial<Record<EnumeratorForm, readonly (readonly [EnumeratorForm, ...Style])[]>>> = {
  shi: [['di', '第', '，']],
  di: [['shi', '', '是']],
  bracket: [['circled', '', '']],
  circled: [['bracket', '（', '）']],
};

/** Offers to write the markers of the level whose heading stands at a place, or the labels of the enumeration there, in another way. */
export function provideMarkerStyles(document: ReportDocument, at: number, options: RenumberingOptions): CodeAction[] {
  const paragraph = document.paragraphAt(at);
  const report = findReport(document, paragraph);
  if (!report) return [];
  const column = at - document.startOf(paragraph);
  const section = findSection(report, paragraph);
  const { marker } = section?.paragraph === paragraph ? section : { marker: undefined };
  const restyled =
    section && marker && column <= marker.span.end
      ? restyleLevel(document, report, section, marker)
      : restyleItems(document, report, paragraph, column);
  return restyled.map(({ from, to, count, edits }) => ({
    title: options.texts.markerStyle(from, to, count),
    kind: markerStyleKind,
    edit: toWorkspaceEdit(document, edits, options),
  }));
}

/** Labels written in another way: one as it is and as it will be, and all edits. */
interface Restyled {
  readonly from: string;
  readonly to: string;
  /** How many labels there are. */
  readonly count: number;
  readonly edits: readonly TextEdit[];
}

function restyleLevel(document: ReportDocument, report: Report, section: Section, own: Marker): Restyled[] {
  const level = report.allSections.flatMap(({ paragraph, marker, depth }) =>
    marker?.form === own.form && depth === section.depth ? [{ paragraph, marker }] : [],
  );
  // 1.5亿元 would be no heading, 二、三产业 none either: such a level stays. A sign such as ⒈ has nothing around its numeral.
  const isRisky = level.some(
    ({ paragraph, marker: { span, number } }) =>
      span.end === number.end || startsWithNumeral(document.paragraphs[paragraph]!.text.slice(span.end).trimStart()),
  );
  if (isRisky) return [];
  const textOf = (start: number, end: number) => textAt(document, { paragraph: section.paragraph, span: { start, end } });
  const from = textOf(own.span.start, own.span.end);
  return (markerStyles[own.form] ?? []).flatMap(([open, close]) => {
    const to = open + textOf(own.number.start, own.number.end) + close;
    const edits = level.flatMap(({ paragraph, marker }) => around(document, paragraph, marker, [open, close]));
    return to === from || edits.length === 0 ? [] : [{ from, to, count: level.length, edits }];
  });
}

/** Replaces what stands in a label around its numeral, where that is not so already. */
function around(document: ReportDocument, paragraph: number, { span, number }: Marker | Enumerator, [open, close]: Style): TextEdit[] {
  return [
    { span: { start: span.start, end: number.start }, newText: open },
    { span: { start: number.end, end: span.end }, newText: close },
  ].flatMap((edit) => {
    const place = { paragraph, span: edit.span };
    return textAt(document, place) === edit.newText ? [] : [{ ...edit, span: document.toSpan(place) }];
  });
}

function restyleItems(document: ReportDocument, report: Report, paragraph: number, column: number): Restyled[] {
  const isAt = ({ items }: Enumeration) =>
    items.some((item) => item.paragraph === paragraph && item.item.span.start <= column && column <= item.item.span.end);
  const run = report.enumerations.find(isAt);
  // A marker that counts as the first item heads its paragraph; its level is written otherwise as a whole.
  const headed = new Set(report.allSections.flatMap((section) => (section.marker ? [section.paragraph] : [])));
  if (!run || run.items.some(({ item, paragraph: own }) => item.ordinal === undefined || (item.leads && headed.has(own)))) return [];
  return (itemStyles[run.form] ?? []).flatMap(([form, open, close]) => {
    const written = run.items.map((item) => ({ ...item, label: labelOf(form, item.item.ordinal ?? 0, open, close) }));
    const edits = written.flatMap(({ paragraph: own, item, label }) =>
      label === undefined ? [] : [{ span: document.toSpan({ paragraph: own, span: item.span }), newText: label }],
    );
    const first = written[0]!;
    const from = textAt(document, { paragraph: first.paragraph, span: first.item.span });
    return edits.length < written.length ? [] : [{ from, to: edits[0]!.newText, count: edits.length, edits }];
  });
}

function labelOf(form: EnumeratorForm, ordinal: number, open: string, close: string): string | undefined {
  return canFormat(form, ordinal) ? open + formatOrdinal(form, ordinal, form === 'bracket' ? '1' : '一') + close : undefined;
}
