import type { CharSet } from './charSet';
import { ANY_OR_END, difference, isEmpty } from './charSet';
import type { Expression } from './expression';
import type { Pair } from './openings';
import { cheapestMerge, openingOf, singlesOf } from './openings';

/** How the next two units tell which alternatives of a choice to try: each bit stands for a pair of sets. */
export interface Dispatch {
  readonly pairs: readonly Pair[];
  readonly alternatives: readonly {
    /** The bits of which one is set where the alternative may match. */
    readonly mask: number;
    /** The bit that is set where the alternative takes the one unit for sure; 0 where there is none. */
    readonly single: number;
  }[];
}

/** Bits in a table of which all can be tested with small numbers. */
const MAX_BITS = 31;

interface Draft {
  readonly single: Pair | undefined;
  pairs: readonly Pair[];
}

/**
 * Gives each alternative its bits, as many as tell it well from the rest and fit.
 * @throws where there are more alternatives than bits
 */
export function planDispatch(items: readonly Expression[], ruleName: string): Dispatch {
  const drafts = items.map(draftOf);
  const count = () => drafts.reduce((sum, { single, pairs }) => sum + pairs.length + (single ? 1 : 0), 0);
  while (count() > MAX_BITS) {
    const merges = drafts.flatMap((draft) => (draft.pairs.length > 1 ? [{ draft, ...cheapestMerge(draft.pairs) }] : []));
    const [best] = merges.sort((left, right) => left.waste - right.waste);
    if (!best) throw new Error(`Rule "${ruleName}" has a choice of ${items.length} alternatives; at most ${MAX_BITS} are supported.`);
    best.draft.pairs = [...best.draft.pairs.filter((_, at) => at !== best.i && at !== best.j), best.merged];
  }
  const pairs: Pair[] = [];
  const alternatives = drafts.map(({ single, pairs: own }) => {
    const singleBit = single ? 1 << (pairs.push(single) - 1) : 0;
    return { single: singleBit, mask: own.reduce((mask, each) => mask | (1 << (pairs.push(each) - 1)), singleBit) };
  });
  return { pairs, alternatives };
}

/** The pairs of an alternative, those units that it takes for sure apart. */
function draftOf(item: Expression): Draft {
  const singles: CharSet = singlesOf(item);
  if (isEmpty(singles)) return { single: undefined, pairs: openingOf(item) };
  const rest = openingOf(item).map(({ first, second }) => ({ first: difference(first, singles), second }));
  return { single: { first: singles, second: ANY_OR_END }, pairs: rest.filter(({ first }) => !isEmpty(first)) };
}
