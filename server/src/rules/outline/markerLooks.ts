import type { TextEdit } from '../../base/edit';
import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { Report, ReportDocument } from '../../model/document';
import { textAt } from '../../model/navigate';
import type { Numbering } from '../../model/numbering/explainNumbering';
import { type Heading, lookOf, outersOf } from '../../model/numbering/numberedHeadings';
import { markerSpan, writeLabel } from './numbering';
import { listsIn } from '../../model/numbering/ordinalSlips';
import { scopesOf } from './scopes';
import type { Series } from '../../model/numbering/series';

/** Headings that are written otherwise than their like. */
export interface OddLook {
  /** Next to each other in one list, or a whole list. */
  readonly headings: readonly Heading[];
  /** A heading that shows how the others are written. */
  readonly model: Heading;
  /** True when all headings of the list are written so, and only those of other lists differ. */
  readonly wholeList: boolean;
}

/** Finds markers that differ in brackets, separator or width of figures from those of the same level in the same part. O(headings). */
export function findOddLooks(document: ReportDocument, report: Report, { headings, series }: Numbering): OddLook[] {
  const scopes = scopesOf(report, headings);
  const outers = outersOf(headings);
  const groups = new Map<string, Heading[][]>();
  for (const one of series) {
    for (const list of listsOf(one)) {
      const first = list[0]!;
      const outer = outers[first.position];
      const key = `${one.rank} ${outer?.rank ?? -1} ${scopes.get(first)}`;
      const group = groups.get(key);
      if (group) group.push(list);
      else groups.set(key, [list]);
    }
  }
  return [...groups.values()].flatMap((lists) => oddIn(document, lists)).sort((a, b) => a.headings[0]!.position - b.headings[0]!.position);
}

/**
 * The lists of a series without headings that stand there only because their marker is at the wrong level. A list that
 * seems to run on under another heading in another look is two.
 */
function listsOf({ items, explained, form }: Series): Heading[][] {
  const lists: Heading[][] = [];
  for (const list of listsIn(items, explained)) {
    let open: Heading[] | undefined;
    for (const { heading, start } of list) {
      if (heading?.marker.form !== form) continue;
      const before = open?.at(-1);
      const isOther = before && start !== 'none' && lookOf(before.marker) !== lookOf(heading.marker);
      if (open && !isOther) open.push(heading);
      else lists.push((open = [heading]));
    }
  }
  return lists;
}

function oddIn(document: ReportDocument, lists: readonly Heading[][]): OddLook[] {
  const look = (heading: Heading): string => fullLook(document, heading);
  const all = lists.flat();
  const common = commonest(all.map(look));
  return lists.flatMap((list): OddLook[] => {
    const own = commonest(list.map(look));
    const models = new Set(list.map(look));
    if (models.size === 1) {
      if (own === common) return [];
      return [{ headings: list, model: all.find((heading) => look(heading) === common)!, wholeList: true }];
    }
    const right = isMajority(list.map(look), own) ? own : models.has(common) ? common : own;
    const model = list.find((heading) => look(heading) === right)!;
    return runsOf(list, (heading) => look(heading) !== right).map((headings) => ({ headings, model, wholeList: false }));
  });
}

/** The most frequent of some strings; of two equally frequent ones the first. */
function commonest(looks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

function isMajority(looks: readonly string[], look: string): boolean {
  return looks.filter((other) => other === look).length * 2 > looks.length;
}

function runsOf<T>(list: readonly T[], belongs: (element: T) => boolean): T[][] {
  const runs: T[][] = [];
  let open: T[] | undefined;
  for (const element of list) {
    if (!belongs(element)) open = undefined;
    else if (open) open.push(element);
    else runs.push((open = [element]));
  }
  return runs;
}

function fullLook(document: ReportDocument, { section, marker }: Heading): string {
  const figure = textAt(document, { paragraph: section.paragraph, span: marker.number })[0] ?? '';
  const width = figure >= '０' && figure <= '９' ? 'full' : 'half';
  return `${lookOf(marker)} ${width}`;
}

/** Writes a heading's marker the way another heading has its own: （四） as 四、; empty where there is no numeral for it. */
export function writeLike(document: ReportDocument, { marker }: Heading, model: Heading): string {
  const { form, open, close, separator, number } = model.marker;
  if (!canFormat(form, marker.ordinal)) return '';
  if (form !== marker.form) return writeLabel(document, model.section, marker.ordinal);
  const like = textAt(document, { paragraph: model.section.paragraph, span: number });
  // A mark that should not stand behind a bracket at all is not handed on.
  return open + formatOrdinal(form, marker.ordinal, like) + close + (form === 'arabic' ? separator : marker.separator);
}

/** Edits that write the markers of headings the way another heading has its own. */
export function relabelEdits(document: ReportDocument, headings: readonly Heading[], model: Heading): TextEdit[] {
  return headings.flatMap((heading) => {
    const newText = writeLike(document, heading, model);
    return newText === '' ? [] : [{ span: markerSpan(document, heading), newText }];
  });
}
