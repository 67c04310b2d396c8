import type { BracketPair } from './pairing';

/**
 * Finds the pairs that cross: “…《…”…》. Each is given with the pair that opens first; a pair that crosses several is
 * given with the innermost. `pairs` come by their opening marks.
 */
export function findCrossings(pairs: readonly BracketPair[]): (readonly [outer: BracketPair, inner: BracketPair])[] {
  const crossings: (readonly [BracketPair, BracketPair])[] = [];
  const byClose = [...pairs].sort((a, b) => a.close.span.start - b.close.span.start);
  const open: BracketPair[] = [];
  let next = 0;
  for (const closing of byClose) {
    for (let pair = pairs[next]; pair && pair.open.span.start < closing.close.span.start; pair = pairs[(next += 1)]) open.push(pair);
    const inner = open.at(-1);
    if (inner && inner !== closing) crossings.push([closing, inner]);
    // Few pairs are open at a time: each kind nests only so deep.
    open.splice(open.lastIndexOf(closing), 1);
  }
  return crossings;
}
