import type { AlphabetPlan } from './alphabet';
import { planAlphabet, quote, writeSets } from './alphabet';
import type { CharSet } from './charSet';
import { END_ONLY, charOf } from './charSet';
import type { Astral, WordsExpression } from './expression';

/** Where in the text to look: code for a position. */
export type Place = string;

/**
 * The tables of a compiled grammar: collected while its code is written a first time, laid out, and named when it is
 * written again. Before the layout the code given is a stand-in.
 */
export interface Tables {
  /** A condition that the unit at the place is in the set, or with `wanted` false that it is not. */
  inSet(set: CharSet, place: Place, wanted?: boolean): string;
  /** A number with bit i set where the unit at the place is in set i; at most 32 sets. */
  bitsOf(sets: readonly CharSet[], place: Place): string;
  /** The name of a table of words. */
  wordTable(item: WordsExpression): string;
  /** Ranges of code points, first and last in turn. */
  astralTable(astral: Astral): string;
  /** Decides on classes and numbers, from all that has been asked for so far. */
  layOut(): void;
  /** The code that unfolds the tables. */
  declarations(): string[];
}

interface Layout {
  readonly alphabet: AlphabetPlan;
  /** Written sets in order, the end alone first. */
  readonly sets: readonly CharSet[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** How many sets one table of bits holds. */
const BITS = 32;

/** Tables with nothing in them yet. */
export function createTables(): Tables {
  const asked = new Map<string, CharSet>([[END_ONLY.key, END_ONLY]]);
  const tested: CharSet[] = [];
  const choices = new Map<string, { name: string; sets: readonly CharSet[] }>();
  const lists = new Map<string, { name: string; words: readonly string[] }>();
  const ranges = new Map<string, { name: string; astral: Astral }>();
  let layout: Layout | undefined;

  const ask = (set: CharSet) => asked.set(set.key, set);

  function inSet(set: CharSet, place: Place, wanted = true): string {
    ask(set);
    const unit = `u[${place}]!`;
    if (!layout) return unit;
    const classes = layout.alphabet.classesOf(set);
    if (classes.length === 1) return `${unit} ${wanted ? '===' : '!=='} ${classes.join()}`;
    if (classes.length === layout.alphabet.size - 1) {
      const missing = Array.from({ length: layout.alphabet.size }, (_, each) => each).find((each) => !classes.includes(each));
      return `${unit} ${wanted ? '!==' : '==='} ${missing ?? 0}`;
    }
    let at = tested.findIndex((each) => each.key === set.key);
    if (at < 0) at = tested.push(set) - 1;
    const test = `b${Math.floor(at / BITS)}[${unit}]! & ${1 << (at % BITS)}`;
    return wanted ? test : `!(${test})`;
  }

  function layOut(): void {
    const alphabet = planAlphabet([...asked.values()]);
    // Small sets first, so that larger ones can be written as what they are made of.
    const rest = [...asked.values()].slice(1).map((set) => ({ set, count: alphabet.classesOf(set).length }));
    const sets = [END_ONLY, ...rest.sort((left, right) => left.count - right.count).map(({ set }) => set)];
    layout = { alphabet, sets, numbers: new Map(sets.map((set, number) => [set.key, number])) };
  }

  return {
    inSet,
    layOut,
    bitsOf(sets, place) {
      sets.forEach(ask);
      const key = sets.map((set) => set.key).join('|');
      const choice = choices.get(key) ?? { name: `d${choices.size}`, sets };
      choices.set(key, choice);
      return `${choice.name}[u[${place}]!]!`;
    },
    wordTable({ key, words }) {
      for (const unit of words.join('').split('')) ask(charOf(unit.charCodeAt(0)));
      const list = lists.get(key) ?? { name: `w${lists.size}`, words };
      lists.set(key, list);
      return list.name;
    },
    astralTable(astral) {
      const key = String(astral);
      const table = ranges.get(key) ?? { name: `a${ranges.size}`, astral };
      ranges.set(key, table);
      return table.name;
    },
    declarations() {
      if (!layout) throw new Error('The tables have not been laid out.');
      return [
        ...declareSets(layout, tested, [...choices.values()]),
        ...[...lists.values()].map(({ name, words }) => `const ${name} = words(${quote(separate(words))});`),
        ...[...ranges.values()].map(({ name, astral }) => `const ${name} = [${astral === 'all' ? '0x10000, 0x10ffff' : String(astral)}];`),
      ];
    },
  };
}

/** The words as `readWords` takes them. */
function separate(words: readonly string[]): string {
  const separator = [' ', '|', '/', '\n'].find((each) => words.every((word) => !word.includes(each)));
  if (separator === undefined) throw new Error(`No separator is free for the words ${words.join()}.`);
  const sorted = [...words].sort((left, right) => left.charCodeAt(0) - right.charCodeAt(0) || right.length - left.length);
  return sorted.map((word) => separator + word).join('');
}

/** The alphabet, those sets that are needed, and the tables of bits made from them. */
function declareSets(
  { alphabet, sets }: Layout,
  tested: readonly CharSet[],
  choices: readonly { name: string; sets: readonly CharSet[] }[],
): string[] {
  const needed = new Set([END_ONLY.key, ...tested.map((set) => set.key), ...choices.flatMap((each) => each.sets.map((set) => set.key))]);
  const written = sets.filter((set) => needed.has(set.key));
  const numbers = new Map(written.map((set, number) => [set.key, number]));
  const pack = (name: string, members: readonly CharSet[]) =>
    `const ${name} = pack(${members.map((set) => numbers.get(set.key) ?? 0).join(', ')});`;
  const bits = Array.from({ length: Math.ceil(tested.length / BITS) }, (_, i) => pack(`b${i}`, tested.slice(i * BITS, (i + 1) * BITS)));
  return [
    `const alphabet = readAlphabet(${quote(alphabet.singles)}, [${alphabet.groups.map(quote).join(', ')}]);`,
    'const sets = readSets(alphabet, [',
    ...fillLines(writeSets(alphabet, written)).map((line) => `  ${line}`),
    ']);',
    'const pack = (...numbers: number[]) => packSets(sets, numbers);',
    'const words = (written: string) => readWords(alphabet, written);',
    ...bits,
    ...choices.map(({ name, sets: members }) => pack(name, members)),
  ];
}

/** Items of a list, as many as fit, on each line. */
function fillLines(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < 120) lines[lines.length - 1] = `${last} ${item},`;
    else lines.push(`${item},`);
  }
  return lines;
}
