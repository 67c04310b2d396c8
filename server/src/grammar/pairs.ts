/** For each code unit a bit for every kind of pair that it may begin, and for every one that it may end. */
export interface PairTables {
  readonly first: Uint16Array;
  readonly second: Uint16Array;
}

/**
 * Readies the search for pairs of characters that stand side by side.
 * @param pairs - at most 16 kinds, each as the characters that it may begin with and those that it may end in
 */
export function pairTables(pairs: readonly (readonly [first: string, second: string])[]): PairTables {
  const tables = { first: new Uint16Array(0x10000), second: new Uint16Array(0x10000) };
  pairs.forEach(([first, second], index) => {
    for (let i = 0; i < first.length; i++) tables.first[first.charCodeAt(i)]! |= 1 << index;
    for (let i = 0; i < second.length; i++) tables.second[second.charCodeAt(i)]! |= 1 << index;
  });
  return tables;
}

/** Tells by a bit each which kinds of pairs a text holds, in one pass over it: what needs one that is not there need not be looked for. */
export function findPairs(text: string, { first, second }: PairTables): number {
  let found = 0;
  let begun = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    found |= begun & second[code]!;
    begun = first[code]!;
  }
  return found;
}
