import type { TextEdit } from '../../base/edit';
import { canFormat } from '../../grammar/markers';
import type { MarkerForm } from '../../grammar/syntax';
import type { NumbersByForm, Report, ReportDocument, Section } from '../document';
import { seriesOf } from '../navigate';
import { renumberSection } from '../renumber';
import { startsList } from './blocks';
import { type Look, toLookEdits } from './looks';
import type { PlannedSection } from './structureEdit';

/** Headings that are numbered one after another. */
interface Series {
  readonly form: MarkerForm;
  readonly sections: Section[];
  /** True when its members are not those it had. */
  readonly touched: boolean;
}

/**
 * Numbers the headings that a change of structure concerns: every series whose members change, and one that goes on from the
 * last number of its form before it (1. to 4. in one part, 5. to 9. in the next) where that is another now.
 *
 * @param planned - all headings of the report as they are to be
 * @param looks - of the headings that are to be written otherwise
 * @param joins - a heading that has come from elsewhere, and one whose series it joins
 * @returns edits in offsets of the document; undefined where a number cannot be written
 */
export function renumberPlanned(
  document: ReportDocument,
  report: Report,
  planned: readonly PlannedSection[],
  looks: ReadonlyMap<Section, Look>,
  joins?: { readonly section: Section; readonly beside: Section | undefined },
): TextEdit[] | undefined {
  const lists = new Set(report.allSections.filter((section) => startsList(report, section)));
  const headings = planned.filter(({ section }) => !lists.has(section));
  const oldSeries = groupsOf(report.allSections.map((section) => ({ section, depth: section.depth }))).flatMap((group) =>
    seriesOf(group.filter((section) => !lists.has(section))),
  );
  const seriesBefore = new Map(oldSeries.flatMap((series) => series.map((section) => [section, series] as const)));
  for (const section of looks.keys()) seriesBefore.delete(section);
  const joined = joins?.beside && seriesBefore.get(joins.beside);
  if (joins && joined) seriesBefore.set(joins.section, joined);
  const goesOn = findGoingOn(oldSeries, report.numbersBefore, report.allSections);
  const series = cutSeries(headings, looks, seriesBefore);

  const edits: TextEdit[] = [];
  const last: Partial<Record<MarkerForm, number>> = { ...report.numbersBefore };
  const ordinals = new Map<Section, number>();
  const starts = new Map(series.map((of) => [of.sections[0]!, of]));
  const nth = new Map<MarkerForm, number>();
  for (const { section } of headings) {
    const of = starts.get(section);
    if (of) {
      const position = nth.get(of.form) ?? 0;
      nth.set(of.form, position + 1);
      const stood = oldSeries.filter((old) => old[0]!.marker!.form === of.form);
      const isComplete = stood.length === series.filter(({ form }) => form === of.form).length;
      // By place: a part that comes to stand first starts at 1, and the one that was first goes on.
      const old = isComplete ? stood[position] : seriesBefore.get(section);
      const isGoingOn = old ? goesOn.has(old) : stood.some((series) => goesOn.has(series));
      if (of.touched || isGoingOn || goesOn.has(seriesBefore.get(section)!)) {
        const from = isGoingOn ? (last[of.form] ?? 0) + 1 : 1;
        of.sections.forEach((member, index) => ordinals.set(member, from + index));
      }
    }
    const form = formOf(section, looks);
    const ordinal = ordinals.get(section) ?? section.marker?.ordinal;
    const look = looks.get(section);
    if (look) {
      const written = toLookEdits(document, section, look, ordinal ?? 1);
      if (!written) return undefined;
      edits.push(...written);
    } else if (form && ordinal !== undefined && ordinal !== section.marker!.ordinal) {
      if (!canFormat(form, ordinal)) return undefined;
      edits.push(...[renumberSection(document, section, ordinal)].filter((edit) => edit !== undefined));
    }
    if (form && ordinal !== undefined) last[form] = ordinal;
  }
  return edits;
}

function formOf(section: Section, looks: ReadonlyMap<Section, Look>): MarkerForm | undefined {
  const look = looks.get(section);
  return look && section.marker ? look.mark?.form : section.marker?.form;
}

/** Lists of siblings in text order. */
function groupsOf(planned: readonly PlannedSection[]): Section[][] {
  const groups: Section[][] = [];
  const open: Section[][] = [];
  for (const { section, depth } of planned) {
    open.length = Math.min(open.length, depth);
    const group = (open[depth - 1] ??= []);
    if (group.length === 0) groups.push(group);
    group.push(section);
  }
  return groups;
}

/** The series that go on from the last number of their form before them. */
function findGoingOn(
  series: readonly (readonly Section[])[],
  numbersBefore: NumbersByForm,
  sections: readonly Section[],
): ReadonlySet<readonly Section[]> {
  const found = new Set<readonly Section[]>();
  const heads = new Map(series.map((of) => [of[0]!, of]));
  const last: Partial<Record<MarkerForm, number>> = { ...numbersBefore };
  for (const section of sections) {
    const { marker } = section;
    if (!marker) continue;
    const of = heads.get(section);
    if (of && marker.ordinal > 1 && last[marker.form] === marker.ordinal - 1) found.add(of);
    last[marker.form] = marker.ordinal;
  }
  return found;
}

/**
 * Cuts the planned lists of siblings into series: two that stood one behind the other stay two, and a heading that has come
 * from elsewhere belongs to the one that it stands in or behind.
 */
function cutSeries(
  planned: readonly PlannedSection[],
  looks: ReadonlyMap<Section, Look>,
  seriesBefore: ReadonlyMap<Section, readonly Section[]>,
): Series[] {
  const cut: { form: MarkerForm; old: readonly Section[] | undefined; sections: Section[] }[] = [];
  for (const group of groupsOf(planned)) {
    let open: (typeof cut)[number] | undefined;
    for (const section of group) {
      const form = formOf(section, looks);
      if (!form) {
        open = undefined;
        continue;
      }
      const old = seriesBefore.get(section);
      if (open?.form !== form || (open.old && old && open.old !== old)) cut.push((open = { form, old, sections: [] }));
      open.old ??= old;
      open.sections.push(section);
    }
  }
  return cut.map(({ form, old, sections }) => ({
    form,
    sections,
    touched: old?.length !== sections.length || sections.some((section, index) => section !== old[index]),
  }));
}
