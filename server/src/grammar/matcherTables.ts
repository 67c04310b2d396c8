/**
 * Tables that a compiled grammar works with. The generated module holds them as short strings; here they are unfolded.
 *
 * Units that the grammar never tells apart share a class, so all tables are indexed by class and stay small.
 * Class 0 is the end of the text, class 1 every unit that the grammar does not mention.
 */
export interface Alphabet {
  /** The class of each UTF-16 code unit. */
  readonly classes: Uint16Array;
  /** How many classes there are. */
  readonly size: number;
}

/** Membership by class: 1 where the class belongs to the set. */
export type ClassSet = Uint8Array;

/** A set as written in a generated module: sets listed before it, by number, and units, each standing for its class; -1 in front means all but these. */
export type WrittenSet = string | readonly (number | string)[];

/** Words by the class of their first unit. */
export interface WordTable {
  /** Where in `entries` the words with that first class begin; 0 where there are none. */
  readonly first: Uint16Array;
  /** Longest first, each its length and the classes of its further units; 0 ends the list. */
  readonly entries: Uint16Array;
}

/**
 * Unfolds the alphabet.
 * @param singles - units that have a class each, in order, from class 2
 * @param groups - the further classes, each as pairs of first and last unit
 */
export function readAlphabet(singles: string, groups: readonly string[]): Alphabet {
  const classes = new Uint16Array(0x10000).fill(1);
  for (let i = 0; i < singles.length; i++) classes[singles.charCodeAt(i)] = i + 2;
  groups.forEach((pairs, group) => {
    for (let i = 0; i < pairs.length; i += 2) classes.fill(singles.length + group + 2, pairs.charCodeAt(i), pairs.charCodeAt(i + 1) + 1);
  });
  return { classes, size: singles.length + groups.length + 2 };
}

/** Unfolds the sets; the first is always the end alone. */
export function readSets({ classes, size }: Alphabet, written: readonly WrittenSet[]): ClassSet[] {
  const sets = [new Uint8Array(size).fill(1, 0, 1)];
  for (const parts of written) {
    const set = new Uint8Array(size);
    for (const part of parts) {
      if (typeof part === 'string') for (let i = 0; i < part.length; i++) set[classes[part.charCodeAt(i)] ?? 1] = 1;
      else addSet(set, sets[part], 1);
    }
    sets.push(parts[0] === -1 ? set.map((member) => 1 - member) : set);
  }
  return sets;
}

/** Puts up to 32 sets into one table: bit i of a class's entry says whether it belongs to the set with the i-th number. */
export function packSets(sets: readonly ClassSet[], numbers: readonly number[]): Uint8Array | Int32Array {
  const size = sets[0]?.length ?? 0;
  const packed = numbers.length <= 8 ? new Uint8Array(size) : new Int32Array(size);
  numbers.forEach((number, bit) => addSet(packed, sets[number], 1 << bit));
  return packed;
}

/** Sets a bit in the entries of all classes that belong to the set. */
function addSet(entries: Uint8Array | Int32Array, set: ClassSet | undefined, bit: number): void {
  if (!set) return;
  // The table is as long as the set.
  for (let i = 0; i < set.length; i++) if (set[i] === 1) entries[i] = (entries[i] ?? 0) | bit;
}

/**
 * Unfolds a list of words.
 * @param written - the words, each behind a separator, which is the first unit; those that begin alike stand together, longest first
 */
export function readWords({ classes, size }: Alphabet, written: string): WordTable {
  const first = new Uint16Array(size);
  // A word takes as many places as it has units; its separator's is for the 0 in front of those that begin alike.
  const entries = new Uint16Array(written.length + 1);
  let at = 0;
  for (const word of written.slice(1).split(written.charAt(0))) {
    const beginning = classes[word.charCodeAt(0)] ?? 1;
    if (first[beginning] === 0) first[beginning] = ++at;
    entries[at++] = word.length;
    for (let i = 1; i < word.length; i++) entries[at++] = classes[word.charCodeAt(i)] ?? 1;
  }
  return { first, entries: entries.slice(0, at + 1) };
}
