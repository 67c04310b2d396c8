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

/** Shortest beginning of a pinyin prefix that is offered by itself; one letter is too often something else. */
const LATIN_START = 2;

/**
 * Finds the snippets whose prefix has been begun at the end of `before`, the line up to the cursor. Chinese has no spaces,
 * so a prefix may begin in the middle of what an editor takes for a word. On a line that is still empty all are given.
 */
export function matchPhrases(snippets: Readonly<Record<string, Snippet>>, before: string): PhraseMatch[] {
  const empty = before.trim() === '';
  return Object.entries(snippets).flatMap(([name, snippet]) => {
    const prefixes = typeof snippet.prefix === 'string' ? [snippet.prefix] : snippet.prefix;
    const best = prefixes.map((prefix) => ({ prefix, typed: typedLength(prefix, before) })).reduce((a, b) => (b.typed > a.typed ? b : a));
    if (best.typed === 0 && !empty) return [];
    const body = typeof snippet.body === 'string' ? snippet.body : snippet.body.join('\n');
    return [{ name, body, description: snippet.description ?? name, ...best }];
  });
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
  const latin = /^[a-z]/i.test(prefix);
  for (let length = Math.min(prefix.length, before.length); length > 0; length--) {
    if (before.slice(-length).toLowerCase() !== prefix.slice(0, length).toLowerCase()) continue;
    if (latin && (length < LATIN_START || /[a-z\d]/i.test(before.at(-length - 1) ?? ''))) return 0;
    return length;
  }
  return 0;
}
