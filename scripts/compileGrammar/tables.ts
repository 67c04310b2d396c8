import type { AlphabetPlan } from './alphabet';
import { planAlphabet, writeNumbers, writeSets } from './alphabet';
import { joinTexts, quote, quoteLines } from './texts';
import type { CharSet } from './charSet';
import { END_ONLY, NO_CHAR, charOf, union } from './charSet';
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

/** The alphabet and all sets, small ones first, so that larger ones can be written as what they are made of. */
interface Layout {
  readonly alphabet: AlphabetPlan;
  readonly sets: readonly CharSet[];
}

/** How many sets one table of bits holds; with more, the numbers that stand for them get long. */
const BITS = 8;

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
    const counted = [...asked.values()].map((set) => ({ set, count: alphabet.classesOf(set).length }));
    layout = { alphabet, sets: counted.sort((left, right) => left.count - right.count).map(({ set }) => set) };
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
        ...declareTables(layout, [...lists.values()], tested, [...choices.values()]),
        ...[...ranges.values()].map(({ name, astral }) => `const ${name} = [${astral === 'all' ? '0x10000, 0x10ffff' : String(astral)}];`),
      ];
    },
  };
}

/** The words of a list as one text, those that begin alike together, longest first. */
function joinWords(words: readonly string[]): string {
  return joinTexts([...words].sort((left, right) => left.charCodeAt(0) - right.charCodeAt(0) || right.length - left.length));
}

/** Sets for the first and the second units of words, as `readSets` finds them. */
function openingSets(words: readonly string[]): CharSet[] {
  const unitsAt = (place: number) =>
    words.reduce((set, word) => (word.length > place ? union(set, charOf(word.charCodeAt(place))) : set), NO_CHAR);
  return [unitsAt(0), unitsAt(1)];
}

/** The alphabet, the lists of words, those sets that are needed, and the tables of bits made from them. */
function declareTables(
  { alphabet, sets }: Layout,
  lists: readonly { name: string; words: readonly string[] }[],
  tested: readonly CharSet[],
  choices: readonly { name: string; sets: readonly CharSet[] }[],
): string[] {
  const known = [END_ONLY, ...lists.flatMap(({ words }) => openingSets(words))];
  const bits = Array.from({ length: Math.ceil(tested.length / BITS) }, (_, i) => ({
    name: `b${i}`,
    sets: tested.slice(i * BITS, (i + 1) * BITS),
  }));
  const packs = [...bits, ...choices];
  const needed = new Set(packs.flatMap((pack) => pack.sets.map((set) => set.key)));
  for (const set of known) needed.delete(set.key);
  const written = sets.filter((set) => needed.has(set.key));
  const numbers = new Map([...known, ...written].map((set, number) => [set.key, number]));
  const namesOf = (named: readonly { name: string }[]) => fillLines(named.map(({ name }) => name)).map((line) => `  ${line}`);
  const linesOf = (texts: readonly string[]) => quoteLines(joinTexts(texts)).map((line) => `  ${line}`);
  return [
    `const alphabet = readAlphabet(${quote(alphabet.singles)}, [${alphabet.groups.map(quote).join(', ')}]);`,
    'const lists =',
    ...linesOf(lists.map(({ words }) => joinWords(words))),
    ';',
    'const sets = readSets(alphabet, lists,',
    ...linesOf(writeSets(alphabet, known, written)),
    ');',
    ...(lists.length > 0 ? ['const [', ...namesOf(lists), `] = readWords(alphabet, lists) as TupleOf<WordTable, ${lists.length}>;`] : []),
    ...(packs.length > 0
      ? [
          'const [',
          ...namesOf(packs),
          '] = packSets(sets, alphabet.size,',
          ...linesOf(packs.map((pack) => writeNumbers(pack.sets.map((set) => numbers.get(set.key) ?? 0)))),
          `) as TupleOf<Uint8Array | Int32Array, ${packs.length}>;`,
        ]
      : []),
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
