import { mayHoldReferences } from '../grammar/references';
import type { EnumeratorForm, MarkerForm, ReferenceNumber, ReferencePart, ReferenceSyntax } from '../grammar/syntax';
import type { EnumerationItem, Place, Report, ReportDocument, Section } from './document';
import { findSection, textAt } from './navigate';

/** A number in the text by which it speaks of a part of its report: 三 of 见第三部分. */
export interface Reference {
  /** The words with the number: 第三部分, 第（二）项, 附件2. Two numbers of 第二、三部分 share them. */
  readonly place: Place;
  /** The numeral alone. */
  readonly number: Place;
  readonly syntax: ReferenceNumber;
  /** True when words such as 见, 上述 or 所述 say that it is about this report; a bare 第三部分 may be another paper's. */
  readonly told: boolean;
  readonly report: Report;
  /** What it speaks of; undefined where nothing, or more than one thing, has that number. */
  readonly target: ReferenceTarget | undefined;
}

/** A numbered heading, or an item of an enumeration. */
export type ReferenceTarget =
  { readonly kind: 'section'; readonly section: Section } | { readonly kind: 'item'; readonly item: EnumerationItem };

/** Finds where the reports of a document speak of their own numbered parts, in text order. O(text), and the headings around each. */
export function findReferences(document: ReportDocument): readonly Reference[] {
  return document.derive(computeReferences);
}

function computeReferences(document: ReportDocument): readonly Reference[] {
  return document.reports.flatMap((report) => {
    const found: Reference[] = [];
    for (let paragraph = report.first; paragraph <= report.last; paragraph++) {
      if (!mayHoldReferences(document.paragraphs[paragraph]!.text)) continue;
      for (const syntax of document.paragraphs[paragraph]!.syntax.references ?? [])
        found.push(...follow(document, report, paragraph, syntax));
    }
    return found;
  });
}

/** Goes the way that the words tell: the third chapter, and in it the second section. */
function follow(document: ReportDocument, report: Report, paragraph: number, { parts, told }: ReferenceSyntax): Reference[] {
  let within: Section | undefined;
  let isLost = false;
  return parts.flatMap((part) => {
    const targets = part.numbers.map((number) => (isLost ? undefined : findTarget(document, report, paragraph, part, number, within)));
    const [first] = targets;
    within = first?.kind === 'section' ? first.section : undefined;
    // Of 第二、三部分（一） nobody knows which （一） it is.
    isLost = within === undefined || targets.length > 1;
    return part.numbers.map((syntax, index): Reference => ({
      place: { paragraph, span: part.span },
      number: { paragraph, span: syntax.number },
      syntax,
      told,
      report,
      target: targets[index],
    }));
  });
}

function findTarget(
  document: ReportDocument,
  report: Report,
  paragraph: number,
  part: ReferencePart,
  number: ReferenceNumber,
  within: Section | undefined,
): ReferenceTarget | undefined {
  switch (part.kind) {
    case 'chapter':
      return only(toSections(chaptersOf(document, report, part.unit, within), number.ordinal));
    case 'attachment':
      return only(toSections(attachmentsOf(document, report), number.ordinal));
    default:
      return findNear(report, paragraph, within, (section) => membersOf(report, section, part, number));
  }
}

/** The targets if there is one alone: of two with the same number nobody knows which is meant. */
function only(targets: readonly ReferenceTarget[]): ReferenceTarget | undefined {
  return targets.length === 1 ? targets[0] : undefined;
}

function toSections(sections: readonly Section[], ordinal: number): ReferenceTarget[] {
  return sections.filter(({ marker }) => marker?.ordinal === ordinal).map((section) => ({ kind: 'section', section }));
}

/** The headings 第一部分, 第二部分…; where none is called so, 第三部分 is the outermost 三、. */
function chaptersOf(document: ReportDocument, report: Report, unit: string, within: Section | undefined): readonly Section[] {
  const all = within
    ? report.allSections.filter(({ paragraph }) => paragraph > within.paragraph && paragraph <= within.last)
    : report.allSections;
  const called = all.filter(
    ({ paragraph, marker }) =>
      marker?.form === 'part' &&
      textAt(document, { paragraph, span: { start: marker.number.end, end: marker.span.end } })
        .trim()
        .startsWith(unit),
  );
  if (called.length > 0 || unit !== '部分' || within) return called;
  const outermost = all.filter(({ marker, parent }) => marker && !hasNumberedParent(parent));
  return outermost.filter(({ marker }) => marker?.form === outermost[0]?.marker?.form);
}

function hasNumberedParent(parent: Section | undefined): boolean {
  return parent !== undefined && (parent.marker !== undefined || hasNumberedParent(parent.parent));
}

/** The list that 附件：1. begins. */
function attachmentsOf(document: ReportDocument, { allSections }: Report): readonly Section[] {
  const isFirst = ({ paragraph, marker }: Section) =>
    marker?.label !== undefined && textAt(document, { paragraph, span: marker.label }).startsWith('附件');
  const first = allSections.findLastIndex(isFirst);
  if (first < 0) return [];
  const { form } = allSections[first]!.marker!;
  const rest = allSections.slice(first + 1);
  const end = rest.findIndex(({ marker }) => marker?.form !== form || marker.ordinal === 1);
  return [allSections[first]!, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** Looks under the heading the words name, else under the headings around them, the innermost first, and at last among the outermost. */
function findNear(
  report: Report,
  paragraph: number,
  within: Section | undefined,
  findIn: (section: Section | undefined) => readonly ReferenceTarget[],
): ReferenceTarget | undefined {
  if (within) return only(findIn(within));
  for (let section = findSection(report, paragraph); section; section = section.parent) {
    const targets = findIn(section);
    if (targets.length > 0) return only(targets);
  }
  return only(findIn(undefined));
}

/** How items are marked that are called by a number of some script: 第（二）项 is marked （二）, 第2点 2. or （2）, 第二点 二是, （二） or 2. */
const formsByNumber: Readonly<Record<string, { readonly markers: readonly MarkerForm[]; readonly items: readonly EnumeratorForm[] }>> = {
  'han bracketed': { markers: ['hanBracket'], items: [] },
  'arabic bracketed': { markers: ['arabicBracket'], items: ['bracket'] },
  'circled bare': { markers: ['circled'], items: ['circled'] },
  'arabic bare': { markers: ['arabic', 'arabicBracket', 'circled'], items: ['bracket', 'circled'] },
  'han bare': { markers: ['hanBracket', 'arabic', 'arabicBracket'], items: ['shi', 'yao', 'di', 'qi', 'bracket', 'circled'] },
};

/** The headings and items right under a heading that may be called by a number. */
function membersOf(report: Report, section: Section | undefined, { kind }: ReferencePart, number: ReferenceNumber): ReferenceTarget[] {
  const children = section?.children ?? report.sections;
  if (kind === 'section')
    return toSections(
      children.filter(({ marker }) => marker?.form === 'subpart'),
      number.ordinal,
    );
  const forms = formsByNumber[`${number.script} ${number.bracketed ? 'bracketed' : 'bare'}`];
  if (!forms) return [];
  const sections = children.filter(({ marker }) => marker && forms.markers.includes(marker.form));
  const items = report.enumerations
    .filter((run) => isSame(run.section, section) && forms.items.includes(run.form))
    .flatMap((run) => run.items.filter(({ item }) => item.ordinal === number.ordinal));
  return [...toSections(sections, number.ordinal), ...items.map((item): ReferenceTarget => ({ kind: 'item', item }))];
}

function isSame(a: Section | undefined, b: Section | undefined): boolean {
  return a?.paragraph === b?.paragraph;
}
