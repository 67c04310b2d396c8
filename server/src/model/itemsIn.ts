import type { Span } from '../base/span';
import type { Inline } from '../grammar/syntax';

/** So far back an item that reaches into a stretch is looked for: items are short and hardly ever nested. */
const nested = 4;

/** The items that share a character with a stretch of their paragraph, in order. O(log items), for paragraphs of any length. */
export function* itemsIn(items: readonly Inline[], { start, end }: Span): Generator<Inline> {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  for (let index = Math.max(0, low - nested); index < items.length; index++) {
    const item = items[index]!;
    if (item.span.start >= end) return;
    if (item.span.end > start) yield item;
  }
}
