import type { TextEdit } from '../../base/edit';
import type { Span } from '../../base/span';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { Enumerator, EnumeratorForm, Inline } from '../../grammar/syntax';
import type { Fix } from '../../linter/rule';
import type { EnumerationItem, Report, ReportDocument, Section } from '../../model/document';
import { findSection, textAt } from '../../model/navigate';
import { renumberItem } from '../../model/renumber';
import { findMarkerRuns } from '../../model/announced/markerRuns';
import { MENDABLE } from './numbering';
import type { OrdinalItem } from './ordinals';
import { type ExplainedSeries, explainOrdinals, type OrdinalSlip } from './ordinalSlips';
import { firstAtOrBehind } from '../../base/search';

/** All items of one form under one heading, in text order, with what is wrong with their numbers. */
export interface ItemSeries {
  readonly form: EnumeratorForm;
  readonly section: Section | undefined;
  readonly items: readonly EnumerationItem[];
  readonly explained: ExplainedSeries;
}

/** 首先 and 其次 are everyday words as well, so their numbers say little. */
const unreliable: ReadonlySet<EnumeratorForm> = new Set(['shouxian']);

/** The enumerations of a report of the document with what is wrong with their numbers; the rules that ask for them share them. */
export function enumerationsOf(document: ReportDocument, report: Report): readonly ItemSeries[] {
  return document.derive(explainReports).get(report) ?? explainEnumerations(document, report);
}

function explainReports(document: ReportDocument): ReadonlyMap<Report, readonly ItemSeries[]> {
  return new Map(document.reports.map((report) => [report, explainEnumerations(document, report)]));
}

/** Explains the numbers of a report's enumerations. O(items), and the text before each gap. */
function explainEnumerations(document: ReportDocument, report: Report): ItemSeries[] {
  const groups: { form: EnumeratorForm; section: Section | undefined; items: EnumerationItem[] }[] = [];
  const open = new Map<EnumeratorForm, (typeof groups)[number]>();
  for (const { form, section, items } of report.enumerations) {
    if (unreliable.has(form)) continue;
    let group = open.get(form);
    if (!group || group.section !== section) {
      group = { form, section, items: [] };
      groups.push(group);
      open.set(form, group);
    }
    group.items.push(...items.filter(({ item }) => item.ordinal !== undefined));
  }
  groups.push(...collectMarkerRuns(report));
  const lastOf = new Map<EnumeratorForm, number>();
  return groups.flatMap((group) => {
    const series = explainGroup(document, report, group, lastOf);
    lastOf.set(group.form, group.items.at(-1)?.item.ordinal ?? 0);
    return series ? [series] : [];
  });
}

/** Lists 1.…2.…4. within a paragraph, but for labels of headings that are glued into it. */
function collectMarkerRuns(report: Report): { form: EnumeratorForm; section: Section | undefined; items: EnumerationItem[] }[] {
  const runs = findMarkerRuns(report).filter(({ items }) => items.length > 2 && items[0]!.marker.form === 'arabic');
  if (runs.length === 0) return [];
  const headed = new Set(report.allSections.flatMap(({ marker }) => (marker?.form === 'arabic' ? [marker.ordinal] : [])));
  return runs
    .filter(({ items }) => !headed.has(items.at(-1)!.marker.ordinal + 1))
    .map(({ paragraph, items }) => ({
      form: 'arabic',
      section: findSection(report, paragraph),
      items: items.map(({ span, marker: { ordinal, number } }): EnumerationItem => {
        return { paragraph, item: { kind: 'enumerator', form: 'arabic', ordinal, span, number, leads: false } };
      }),
    }));
}

function explainGroup(
  document: ReportDocument,
  report: Report,
  { form, section, items }: Omit<ItemSeries, 'explained'>,
  lastOf: ReadonlyMap<EnumeratorForm, number>,
): ItemSeries | undefined {
  const first = items[0];
  if (!first) return undefined;
  const options = { lonelyRestart: 0.5, excerpt: lastOf.get(form) === (first.item.ordinal ?? 0) - 1 };
  const ordinals = items.map((item, index): OrdinalItem => ({
    ordinal: item.item.ordinal ?? 0,
    start: startOf(document, items[index - 1], item),
  }));
  const explained = explainOrdinals(ordinals, options);
  const slips = explained.slips.filter((slip) => slip.kind !== 'gap' || !isElsewhere(document, report, section, items, slip));
  return { form, section, items, explained: { ...explained, slips } };
}

/** A 一是 begins a new enumeration unless it stands where the next item of the one before it would. */
function startOf(
  document: ReportDocument,
  previous: EnumerationItem | undefined,
  { paragraph, item }: EnumerationItem,
): OrdinalItem['start'] {
  if (!previous || item.ordinal !== 1) return 'none';
  if (previous.paragraph === paragraph) {
    const before = markBefore(document, paragraph, item);
    return before?.kind === 'stop' ? 'none' : 'list';
  }
  return previous.item.leads && item.leads && isNext(document, previous.paragraph, paragraph) ? 'none' : 'loose';
}

function isNext(document: ReportDocument, before: number, paragraph: number): boolean {
  for (let index = before + 1; index < paragraph; index++) if (document.paragraphs[index]?.syntax.line.kind !== 'blank') return false;
  return true;
}

/** The stop or comma directly in front of an item. */
export function markBefore(
  document: ReportDocument,
  paragraph: number,
  { span }: Enumerator,
): { kind: 'stop' | 'comma'; mark: string; span: Span } | undefined {
  const { text, syntax } = document.paragraphs[paragraph]!;
  for (let index = firstAtOrBehind(syntax.items, span.start, startOfItem) - 1; index >= 0; index--) {
    const item = syntax.items[index]!;
    if (text.slice(item.span.end, span.start).trim() !== '') break;
    if (item.kind === 'stop' || item.kind === 'comma') return item;
  }
  return undefined;
}

function startOfItem({ span }: Inline): number {
  return span.start;
}

/** More numbers than this were not left out one by one. */
const MOST = 20;

/** True when each number left out stands there in another way: as an item of another form, or within a sentence. */
function isElsewhere(
  document: ReportDocument,
  report: Report,
  section: Section | undefined,
  items: readonly EnumerationItem[],
  slip: Extract<OrdinalSlip, { kind: 'gap' }>,
): boolean {
  const { paragraph, item } = items[slip.index]!;
  const before = slip.before === undefined ? undefined : items[slip.before];
  // Notes are counted through the whole report.
  const isNote = item.form === 'circled' || item.form === 'bracket';
  const from = before?.paragraph ?? (isNote ? undefined : section?.paragraph) ?? report.first;
  if (slip.until - slip.expected >= MOST) return false;
  for (let ordinal = slip.expected; ordinal <= slip.until; ordinal++) {
    let found = false;
    for (let index = from; index <= paragraph && !found; index++) {
      const start = index === before?.paragraph ? before.item.span.end : 0;
      const end = index === paragraph ? item.span.start : Infinity;
      found = mentions(document, index, { start, end }, item.form, ordinal);
    }
    if (!found) return false;
  }
  return true;
}

function mentions(document: ReportDocument, paragraph: number, { start, end }: Span, form: EnumeratorForm, ordinal: number): boolean {
  const { text, syntax } = document.paragraphs[paragraph]!;
  for (let index = firstAtOrBehind(syntax.items, start, startOfItem); index < syntax.items.length; index++) {
    const other = syntax.items[index]!;
    if (other.span.start >= end) break;
    if (other.kind === 'enumerator' && other.ordinal === ordinal) return true;
  }
  const stretch = text.slice(start, Math.min(end, text.length));
  return labelsOf(form, ordinal).some((label) => stretch.includes(label));
}

/** The ways to write an item without what follows it. */
function labelsOf(form: EnumeratorForm, ordinal: number): string[] {
  if (!canFormat(form, ordinal)) return [];
  const number = formatOrdinal(form, ordinal, form === 'bracket' || form === 'arabic' ? '1' : '一');
  switch (form) {
    case 'shi':
      return [`${number}是`];
    case 'yao':
      return [`${number}要`];
    case 'di':
      return [`第${number}`];
    case 'qi':
      return [`其${number}`];
    case 'bracket':
      return [
        ...['（', '('].flatMap((open) => ['）', ')'].map((close) => open + number + close)),
        // With one of its brackets lost: ；（3稳就业, ；3）稳就业.
        ...['；', '。', '：'].flatMap((stop) => [`${stop}（${number}`, `${stop}${number}）`]),
      ];
    case 'arabic':
      return ['.', '、', '．'].map((mark) => number + mark);
    case 'circled':
    case 'shouxian':
      return [number];
  }
}

/** One slip in the numbers of an enumeration. */
export interface ItemSlip<Kind extends OrdinalSlip['kind']> {
  readonly series: ItemSeries;
  readonly slip: Extract<OrdinalSlip, { kind: Kind }>;
}

/** Gives the slips of one kind in all enumerations of a document. */
export function* findItemSlips<Kind extends OrdinalSlip['kind']>(document: ReportDocument, kind: Kind): Generator<ItemSlip<Kind>> {
  for (const report of document.reports) {
    for (const series of enumerationsOf(document, report)) {
      for (const slip of series.explained.slips) if (isOfKind(slip, kind)) yield { series, slip };
    }
  }
}

function isOfKind<Kind extends OrdinalSlip['kind']>(slip: OrdinalSlip, kind: Kind): slip is Extract<OrdinalSlip, { kind: Kind }> {
  return slip.kind === kind;
}

/** Where an item's label stands in the document. */
export function itemSpan(document: ReportDocument, { paragraph, item }: EnumerationItem): Span {
  return document.toSpan({ paragraph, span: item.span });
}

/** Gives an item's label without the comma behind it, with its own number or another: 三是, 第二. */
export function itemLabel(document: ReportDocument, { paragraph, item }: EnumerationItem, ordinal = item.ordinal ?? 0): string {
  const at = (start: number, end: number) => textAt(document, { paragraph, span: { start, end } });
  const { span, number, form } = item;
  if (!canFormat(form, ordinal)) return String(ordinal);
  const tail = at(number.end, span.end).replace(/[，,、]$/, '');
  return at(span.start, number.start) + formatOrdinal(form, ordinal, at(number.start, number.end)) + tail;
}

/** The fix that gives a slip's item the right number, and those behind it theirs where they have to follow. */
export function toItemFix<Id extends string>(
  document: ReportDocument,
  { series, slip }: { readonly series: ItemSeries; readonly slip: OrdinalSlip },
  titles: { readonly one: Id; readonly rest: Id },
): Fix<Id>[] {
  if (series.explained.slips.length > MENDABLE) return [];
  const edits: TextEdit[] = [];
  for (const [index, ordinal] of slip.renumber()) {
    const item = series.items[index]!;
    if (item.item.ordinal === ordinal) continue;
    const edit = renumberItem(document, item, ordinal);
    if (!edit) return [];
    edits.push(edit);
  }
  if (edits.length === 0) return [];
  const expected = itemLabel(document, series.items[slip.index]!, slip.expected);
  return [
    { title: { id: edits.length > 1 ? titles.rest : titles.one, data: { expected } }, edits, safety: slip.certain ? 'safe' : 'unsafe' },
  ];
}
