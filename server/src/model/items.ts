import type { Inline } from '../grammar/syntax';
import type { ReportDocument } from './document';
import { holds } from './itemKinds';

/** An inline item of one kind. */
export type ItemOf<Kind extends Inline['kind']> = Extract<Inline, { kind: Kind }>;

/** All inline items of one kind with the index of their paragraph, in text order. O(paragraphs, and items of those that hold one). */
export function* itemsOf<Kind extends Inline['kind']>(
  document: ReportDocument,
  kind: Kind,
): Generator<{ readonly paragraph: number; readonly item: ItemOf<Kind> }> {
  const { paragraphs } = document;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (!holds(paragraph, kind)) continue;
    for (const item of paragraph.syntax.items) if (item.kind === kind) yield { paragraph: index, item: item as ItemOf<Kind> };
  }
}

/** Items that only rules about the whole file ask for, listed once for each part. */
const listers = {
  hole: (part: ReportDocument) => [...itemsOf(part, 'hole')],
  residue: (part: ReportDocument) => [...itemsOf(part, 'residue')],
} as const;

/** As {@link itemsOf}, for the items of a file most of which was looked through before. O(parts + items found). */
export function* itemsInParts<Kind extends keyof typeof listers>(
  document: ReportDocument,
  kind: Kind,
): Generator<{ readonly paragraph: number; readonly item: ItemOf<Kind> }> {
  for (const part of document.parts) {
    const found = part.document.derive<readonly { readonly paragraph: number; readonly item: Inline }[]>(listers[kind]);
    for (const { paragraph, item } of found) yield { paragraph: part.first + paragraph, item: item as ItemOf<Kind> };
  }
}
