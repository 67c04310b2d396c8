import type { FillBlankArguments } from './fillBlank';
import type { PlainRange } from './ask';

/** Answer of the server to `jiaogao/blanks`. */
export interface BlankList {
  readonly version: number;
  readonly groups: readonly { readonly name: string; readonly kind: BlankKind; readonly report?: string }[];
  readonly blanks: readonly { readonly range: PlainRange; readonly name: string; readonly group: number }[];
}

/** Who or what, a value, an instruction to the writer. */
export type BlankKind = 'name' | 'number' | 'text';

/** A line of the tree; each but the first can be given to the command that fills blanks. */
export interface BlankNode extends FillBlankArguments {
  /** The same for the same line after the tree has been made anew, so that it stays open. */
  readonly id: string;
  readonly level: 'all' | 'kind' | 'group' | 'blank';
  /** Said beside it: the title of the report, where the file has several. */
  readonly aside?: string | undefined;
  readonly children: readonly BlankNode[];
}

/** Makes the tree of the blanks of a document: kinds, names, places. A name with one place is that place. */
export function toTree(uri: string, { version, groups, blanks }: BlankList): BlankNode[] {
  const rangesOf = groups.map((): PlainRange[] => []);
  for (const { group, range } of blanks) rangesOf[group]?.push(range);
  // Two reports may have one title, or none.
  const seen = new Map<string, number>();
  const makeGroup = (index: number): BlankNode => {
    const { name, kind, report } = groups[index]!;
    const ranges = rangesOf[index]!;
    const node = { uri, version, phrase: name, aside: report, children: [] };
    const words = `${kind} ${name} ${report ?? ''}`;
    const earlier = seen.get(words) ?? 0;
    seen.set(words, earlier + 1);
    const id = `${words} ${earlier}`;
    if (ranges.length < 2) return { ...node, id, level: 'blank', ranges };
    const children = ranges.map((range, place): BlankNode => ({ ...node, id: `${id} ${place}`, level: 'blank', ranges: [range] }));
    return { ...node, id, level: 'group', ranges, children };
  };
  return (['name', 'number', 'text'] as const).flatMap((kind) => {
    const children = groups.flatMap((group, index) => (group.kind === kind ? [makeGroup(index)] : []));
    const ranges = children.flatMap((child) => child.ranges);
    return children.length > 0 ? [{ id: kind, level: 'kind', uri, version, phrase: kind, ranges, children }] : [];
  });
}
