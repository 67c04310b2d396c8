/**
 * Holds numbers under keys, the newest first: a hash table in arrays of numbers, so that a quarter of a million keys cost
 * milliseconds and leave nothing to collect. Walked so: `for (let at = first(key); at !== 0; at = next(at)) member(at)`.
 */
export interface BucketTable {
  /** Puts a member under a key; gives the entry that was the newest there, 0 for none. */
  readonly add: (key: number, member: number) => number;
  /** The newest entry under a key; 0 for none. */
  readonly first: (key: number) => number;
  /** The entry that was added before; 0 for none. */
  readonly next: (entry: number) => number;
  readonly member: (entry: number) => number;
}

/** Makes a table for at most `capacity` entries. */
export function createBucketTable(capacity: number): BucketTable {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(2 * capacity + 1)));
  const heads = new Int32Array(size);
  const keys = new Int32Array(capacity + 1);
  const members = new Int32Array(capacity + 1);
  const before = new Int32Array(capacity + 1);
  let count = 0;
  /** The slot of a key: that of its newest entry, or an empty one. */
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7) & (size - 1);
    while (heads[slot] !== 0 && keys[heads[slot]!] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    add: (key, member) => {
      const slot = slotOf(key);
      count++;
      keys[count] = key;
      members[count] = member;
      before[count] = heads[slot]!;
      heads[slot] = count;
      return before[count]!;
    },
    first: (key) => heads[slotOf(key)]!,
    next: (entry) => before[entry]!,
    member: (entry) => members[entry]!,
  };
}
