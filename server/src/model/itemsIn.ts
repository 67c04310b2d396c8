import { firstAtOrBehind } from '../base/search';
import type { Span } from '../base/span';
import type { Inline } from '../grammar/syntax';

/** So far back an item that reaches into a stretch is looked for: items are short and hardly ever nested. */
const nested = 4;

/** The items that share a character with a stretch of their paragraph, in order. O(log items), for paragraphs of any length. */
export function* itemsIn(items: readonly Inline[], { start, end }: Span): Generator<Inline> {
  const first = firstAtOrBehind(items, start, ({ span }) => span.start);
  for (let index = Math.max(0, first - nested); index < items.length; index++) {
    const item = items[index]!;
    if (item.span.start >= end) return;
    if (item.span.end > start) yield item;
  }
}
