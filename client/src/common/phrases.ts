/** One entry of a snippet file, as VS Code defines it. */
export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
}

/** A snippet that fits where the cursor stands. */
export interface PhraseMatch {
  readonly name: string;
  readonly body: string;
  readonly description: string;
  /** The prefix that was typed, in part or in whole; the first one where nothing was. */
  readonly prefix: string;
  /** How many characters before the cursor belong to the prefix and are replaced. */
  readonly typed: number;
}

/** The phrases by their names: what a snippet file holds. */
export type Phrases = Readonly<Record<string, Snippet>>;

/** Shortest beginning of a prefix that is offered by itself; one character is too often the start of something else. */
const SHORTEST_START = 2;

/**
 * Finds the phrases whose prefix has been begun at the end of `before`, the line up to the cursor. A Chinese prefix counts
 * only where a clause begins: 项目 in 重点项目 is just a word. On a line that is still empty all phrases are given.
 */
export function matchPhrases(phrases: Phrases, before: string): PhraseMatch[] {
  const empty = before.trim() === '';
  return Object.entries(phrases).flatMap(([name, snippet]) => {
    const body = toBody(snippet);
    const starts = toPrefixes(snippet).map((prefix) => ({ prefix, typed: typedLength(prefix, before) }));
    const best = starts.reduce((a, b) => (b.typed > a.typed ? b : a));
    // Whoever writes 存在的问题 as a heading and presses Enter wants a new line, not the section's skeleton.
    const heading = best.typed === best.prefix.length && !isLatin(best.prefix) && !previewPhrase(body).startsWith(best.prefix);
    if (heading || (best.typed === 0 && !empty)) return [];
    return [{ name, body, description: snippet.description ?? name, ...best }];
  });
}

/** The prefixes of a snippet as a list. */
export function toPrefixes({ prefix }: Snippet): readonly string[] {
  return typeof prefix === 'string' ? [prefix] : prefix;
}

/** The body of a snippet as one text. */
export function toBody({ body }: Snippet): string {
  return typeof body === 'string' ? body : body.join('\n');
}

/** The text a snippet starts out with, for a look at it before it is chosen: no tab stops, first choices, no dates yet. */
export function previewPhrase(body: string): string {
  const values = new Map<string, string>();
  return body.replace(
    /\$\{(\d+)(?::([^{}]*)|\|([^,|]*)[^|]*\|)\}|\$\{?(\d+)\}?|\$\{[A-Z_]+[^{}]*\}/g,
    (_all, stop?: string, text?: string, choice?: string, mirror?: string) => {
      if (stop !== undefined) values.set(stop, text ?? choice ?? '');
      return values.get(stop ?? mirror ?? '') ?? '';
    },
  );
}

/** Length of the longest beginning of `prefix` that `before` ends in; 0 for none. */
function typedLength(prefix: string, before: string): number {
  const joined = isLatin(prefix) ? /[a-z\d]/i : /[a-z\d\p{Script=Han}]/iu;
  for (let length = Math.min(prefix.length, before.length); length >= SHORTEST_START; length--) {
    const typed = before.slice(-length).toLowerCase() === prefix.slice(0, length).toLowerCase();
    if (typed && !joined.test(before.charAt(before.length - length - 1))) return length;
  }
  return 0;
}

function isLatin(prefix: string): boolean {
  return /^[a-z]/i.test(prefix);
}
