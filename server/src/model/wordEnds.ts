import { tableOf } from '../base/characters';

/** Finds words from their ends, as a regular expression cannot: without a try at every place before them. */
export interface WordEnds {
  /** The word that ends at `end`, the longest of them; empty when there is none. */
  readonly findAt: (text: string, end: number) => string;
  /** Where the stretch begins that reaches up to `end` and consists of nothing but these words; `end` when there is none. */
  readonly findStretch: (text: string, end: number) => number;
}

/** Readies a list of words, none longer than 31 code units. */
export function createWordEnds(words: readonly string[]): WordEnds {
  const last = tableOf(words.map((word) => word.slice(-1)));
  const byLast = new Map<string, readonly string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = word.slice(-1);
    byLast.set(key, [...(byLast.get(key) ?? []), word]);
  }
  const endingAt = (text: string, end: number): readonly string[] =>
    end > 0 && last[text.charCodeAt(end - 1)] === 1 ? byLast.get(text.charAt(end - 1))! : [];
  return {
    findAt: (text, end) => endingAt(text, end).find((word) => text.endsWith(word, end)) ?? '',
    findStretch: (text, end) => {
      let start = end;
      // Bit n is set where the words reach from `end` down to n places before `at`.
      for (let [at, reached] = [end, 1]; reached !== 0; at--, reached >>>= 1) {
        if ((reached & 1) === 0) continue;
        start = at;
        for (const word of endingAt(text, at)) if (text.endsWith(word, at)) reached |= 1 << word.length;
      }
      return start;
    },
  };
}
