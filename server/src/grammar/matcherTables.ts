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

/** A set of classes, by those that belong to it or, in a large one, by those that do not. */
export interface ClassSet {
  readonly isInverted: boolean;
  readonly classes: readonly number[];
}

/** So many of a kind. */
export type TupleOf<Item, Count extends number, Items extends Item[] = []> = Items['length'] extends Count
  ? Items
  : TupleOf<Item, Count, [...Items, Item]>;

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
 * @param groups - the further classes, each as pairs of first and last unit; units among them that belong to a later one, or
 * have a class of their own, are not meant
 */
export function readAlphabet(singles: string, groups: readonly string[]): Alphabet {
  const classes = new Uint16Array(0x10000).fill(1);
  groups.forEach((pairs, group) => {
    for (let i = 0; i < pairs.length; i += 2) classes.fill(singles.length + group + 2, pairs.charCodeAt(i), pairs.charCodeAt(i + 1) + 1);
  });
  for (let i = 0; i < singles.length; i++) classes[singles.charCodeAt(i)] = i + 2;
  return { classes, size: singles.length + groups.length + 2 };
}

/** Takes texts apart that stand behind one another, each behind a separator; the separator is the first unit. */
const splitTexts = (joined: string): string[] => joined.slice(1).split(joined.charAt(0));

/** The digits of numbers written with {@link DIGITS_EACH} of them. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS_EACH = 2;

/** Reads numbers that are written one behind the other, with as many digits each. */
function readNumbers(written: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < written.length; i += DIGITS_EACH) {
    numbers.push(DIGITS.indexOf(written.charAt(i)) * DIGITS.length + DIGITS.indexOf(written.charAt(i + 1)));
  }
  return numbers;
}

/**
 * Unfolds the sets. First, unwritten, come the end alone and, for each list of words, the first units of its words and
 * their second ones.
 * @param lists - as {@link readWords} takes them
 * @param written - joined texts: each set as the numbers of sets before it, and behind a blank further units, each standing
 * for its class; with - in front all but these are meant
 */
export function readSets({ classes, size }: Alphabet, lists: string, written: string): ClassSet[] {
  const sets: Int32Array[] = [];
  const addSet = (): Int32Array => {
    const set = new Int32Array((size + 31) >> 5);
    sets.push(set);
    return set;
  };
  const addUnit = (set: Int32Array, unit: number) => {
    const member = classes[unit] ?? 1;
    set[member >> 5]! |= 1 << (member & 31);
  };
  addSet()[0] = 1;
  for (const list of splitTexts(lists)) {
    const first = addSet();
    const second = addSet();
    for (const word of splitTexts(list)) {
      addUnit(first, word.charCodeAt(0));
      if (word.length > 1) addUnit(second, word.charCodeAt(1));
    }
  }
  for (const each of splitTexts(written)) {
    const isInverted = each.startsWith('-');
    const behind = each.indexOf(' ');
    const end = behind < 0 ? each.length : behind;
    const set = addSet();
    for (const number of readNumbers(each.slice(isInverted ? 1 : 0, end))) sets[number]?.forEach((bits, i) => (set[i]! |= bits));
    for (let i = end + 1; i < each.length; i++) addUnit(set, each.charCodeAt(i));
    if (isInverted) set.forEach((bits, i) => (set[i] = ~bits));
  }
  return sets.map((set) => listClasses(set, size));
}

/** A set by its classes, from a bit for each class, 32 in each number. */
function listClasses(set: Int32Array, size: number): ClassSet {
  // The class of all other units tells a large set nearly always.
  const isInverted = (set[0]! & 2) !== 0;
  const classes: number[] = [];
  set.forEach((bits, i) => {
    // Takes out the highest bit until none is left.
    for (let left = isInverted ? ~bits : bits; left !== 0;) {
      const at = 31 - Math.clz32(left);
      left ^= 1 << at;
      if ((i << 5) + at < size) classes.push((i << 5) + at);
    }
  });
  return { isInverted, classes };
}

/**
 * Puts sets into tables, up to 32 into each: bit i of a class's entry says whether it belongs to the i-th set.
 * @param written - joined texts: for each table the numbers of its sets
 */
export function packSets(sets: readonly ClassSet[], size: number, written: string): (Uint8Array | Int32Array)[] {
  return splitTexts(written).map((table) => {
    const packed = readNumbers(table).map((number) => sets[number]!);
    const inverted = packed.reduce((bits, { isInverted }, bit) => (isInverted ? bits | (1 << bit) : bits), 0);
    const entries = packed.length <= 8 ? new Uint8Array(size).fill(inverted) : new Int32Array(size).fill(inverted);
    packed.forEach(({ classes }, bit) => {
      for (const each of classes) entries[each]! ^= 1 << bit;
    });
    return entries;
  });
}

/**
 * Unfolds lists of words.
 * @param lists - joined texts of joined words; those that begin alike stand together, longest first
 */
export function readWords({ classes, size }: Alphabet, lists: string): WordTable[] {
  return splitTexts(lists).map((list) => {
    const first = new Uint16Array(size);
    // A word takes as many places as it has units; its separator's is for the 0 in front of those that begin alike.
    const entries = new Uint16Array(list.length + 1);
    let at = 0;
    for (const word of splitTexts(list)) {
      const beginning = classes[word.charCodeAt(0)] ?? 1;
      if (first[beginning] === 0) first[beginning] = ++at;
      entries[at++] = word.length;
      for (let i = 1; i < word.length; i++) entries[at++] = classes[word.charCodeAt(i)] ?? 1;
    }
    return { first, entries: entries.subarray(0, at + 1) };
  });
}
