import type { Placeholder } from '../grammar/syntax';
import type { PlaceholderGroup } from './document';
import type { TaggedLines } from './paragraphRecord';
import { Flag, hasFlag } from './paragraphTag';

/** A group while more places may follow. */
interface OpenGroup extends PlaceholderGroup {
  readonly places: { readonly paragraph: number; readonly item: Placeholder }[];
}

/**
 * Groups the placeholders of one report by kind and name. O(lines + placeholders).
 *
 * @param lines - the report's lines, title included
 * @param first - index in the document of the first of them
 */
export function buildPlaceholderGroups({ records, tags }: TaggedLines, first: number): PlaceholderGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (let offset = 0; offset < tags.length; offset++) {
    if (!hasFlag(tags[offset], Flag.placeholders)) continue;
    for (const { item, name, key } of records[offset]?.digest.placeholders ?? []) {
      let group = groups.get(key);
      if (!group) {
        group = { name, kind: item.placeholder, places: [] };
        groups.set(key, group);
      }
      group.places.push({ paragraph: first + offset, item });
    }
  }
  return [...groups.values()];
}
