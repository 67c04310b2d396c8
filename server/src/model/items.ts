import type { Inline } from '../grammar/syntax';
import type { ReportDocument } from './document';

/** An inline item of one kind. */
export type ItemOf<Kind extends Inline['kind']> = Extract<Inline, { kind: Kind }>;

/** All inline items of one kind with the index of their paragraph, in text order. O(items of the document). */
export function* itemsOf<Kind extends Inline['kind']>(
  document: ReportDocument,
  kind: Kind,
): Generator<{ readonly paragraph: number; readonly item: ItemOf<Kind> }> {
  for (const [paragraph, { syntax }] of document.paragraphs.entries()) {
    for (const item of syntax.items) if (item.kind === kind) yield { paragraph, item: item as ItemOf<Kind> };
  }
}
