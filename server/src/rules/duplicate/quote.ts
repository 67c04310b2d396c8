/** Longer words are cut in messages, in UTF-16 code units. */
const longest = 20;

/** Words of the text as they stand in a message: not too many, and cut in the middle so that their end is seen. */
export function quote(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 6)}……${words.slice(-4)}`;
}
