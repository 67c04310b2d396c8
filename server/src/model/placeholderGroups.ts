import { firstAtOrBehind } from '../base/search';
import type { PlaceholderGroup } from './document';
import type { ParagraphRecord, TaggedLines } from './paragraphRecord';
import { Flag, hasFlag } from './paragraphTag';
import type { LineChange } from './steadyChanges';

type Place = PlaceholderGroup['places'][number];

/** A group while more places may follow. */
interface OpenGroup extends PlaceholderGroup {
  readonly places: Place[];
}

/**
 * Groups the placeholders of one report by kind and name. O(lines + placeholders).
 *
 * @param lines - the report's lines, title included; placeholders count their places from the first of them
 */
export function buildPlaceholderGroups({ records, tags }: TaggedLines): PlaceholderGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (let offset = 0; offset < tags.length; offset++) {
    if (!hasFlag(tags[offset], Flag.placeholders)) continue;
    for (const { item, name, key } of records[offset]?.digest.placeholders ?? []) {
      let group = groups.get(key);
      if (!group) {
        group = { name, kind: item.placeholder, places: [] };
        groups.set(key, group);
      }
      group.places.push({ paragraph: offset, item });
    }
  }
  return [...groups.values()];
}

/**
 * Puts the placeholders of changed lines into the groups of the version before, for a masked draft may have tens of
 * thousands. Costs the groups that the lines have part in. Undefined where a group comes, goes, or may change its rank
 * among the others, as it does when its first place moves.
 */
export function patchPlaceholderGroups(
  groups: readonly PlaceholderGroup[],
  changes: readonly LineChange[],
): PlaceholderGroup[] | undefined {
  const patched = new Map(groups.map((group) => [`${group.kind} ${group.name}`, group]));
  for (const { index, before, after } of changes) {
    const fresh = placesByKey(after, index);
    for (const key of new Set([...placesByKey(before, index).keys(), ...fresh.keys()])) {
      const group = patched.get(key);
      const first = group?.places[0];
      if (!group || !first || first.paragraph >= index) return undefined;
      patched.set(key, { ...group, places: replacePlaces(group.places, index, fresh.get(key) ?? []) });
    }
  }
  return [...patched.values()];
}

function placesByKey({ digest }: ParagraphRecord, paragraph: number): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { item, key } of digest.placeholders) {
    const own = places.get(key);
    if (own) own.push({ paragraph, item });
    else places.set(key, [{ paragraph, item }]);
  }
  return places;
}

function replacePlaces(places: readonly Place[], paragraph: number, fresh: readonly Place[]): Place[] {
  const start = firstAtOrBehind(places, paragraph, paragraphOf);
  return places.slice(0, start).concat(fresh, places.slice(firstAtOrBehind(places, paragraph + 1, paragraphOf)));
}

function paragraphOf({ paragraph }: Place): number {
  return paragraph;
}
