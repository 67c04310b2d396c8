import type { Enumerator, EnumeratorForm, Marker } from '../grammar/syntax';
import type { Enumeration, EnumerationItem, Section } from './document';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { Flag, hasFlag, Role, roleIn } from './paragraphTag';

/** A run while more items may follow. */
interface OpenRun extends Enumeration {
  readonly items: EnumerationItem[];
}

/**
 * Collects the enumerations of one report in the order in which they start. O(lines + enumerators).
 *
 * Each form has one run open at a time, so runs of different forms may hold each other: 一是…：（1）…（2）… 二是…. A run
 * ends at the next heading, or where one of its form starts again at 1. 最后 closes a run of 首先 and starts none.
 *
 * @param lines - the report's lines; items count their places from the first of them
 * @param sections - all sections of the report in text order
 */
export function buildEnumerations({ records, tags }: TaggedLines, sections: readonly Section[]): Enumeration[] {
  const runs: OpenRun[] = [];
  const open = new Map<EnumeratorForm, OpenRun>();
  let section: Section | undefined;
  let next = 0;
  for (let offset = 0; offset < tags.length; offset++) {
    const role = roleIn(tags[offset]);
    if (role === Role.heading) {
      section = sections[next++];
      open.clear();
    }
    const line = role !== Role.outside && hasFlag(tags[offset], Flag.enumerators) ? records[offset] : undefined;
    if (!line) continue;
    for (const item of line.digest.enumerators) {
      let run = open.get(item.form);
      if (!run || item.ordinal === 1) {
        if (item.ordinal === undefined) continue;
        run = { form: item.form, items: leadOf(line, item, offset), section };
        runs.push(run);
        open.set(item.form, run);
      }
      run.items.push({ paragraph: offset, item });
    }
  }
  return runs;
}

/** The marker in front of （1）…；（2）…, which counts as the run's first item when the run goes on from it. */
function leadOf({ syntax: { marker } }: ParagraphRecord, item: Enumerator, paragraph: number): EnumerationItem[] {
  if (!marker || item.ordinal === 1 || enumeratorFormOf(marker) !== item.form) return [];
  const { ordinal, span, number } = marker;
  return [{ paragraph, item: { kind: 'enumerator', form: item.form, ordinal, span, number, leads: true } }];
}

function enumeratorFormOf(marker: Marker): EnumeratorForm | undefined {
  if (marker.form === 'arabicBracket') return 'bracket';
  return marker.form === 'circled' ? 'circled' : undefined;
}
