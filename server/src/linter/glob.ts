/** A pattern with more alternatives is taken for its first ones only. */
const MOST_ALTERNATIVES = 64;

/**
 * Tells whether a path (parts divided by `/`, relative to the folder of the house rules) fits a pattern: `*` stands for
 * anything within one part, `?` for one character, `**` for any number of parts, `{甲,乙}` for either. A pattern
 * of one part fits at any depth; one that ends in a plain name also fits all that lies in the folder of that name. Capital and
 * small letters are the same. Costs at most the product of both lengths for each alternative, whatever the pattern.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const parts = normalize(path).split('/');
  return expandBraces(normalize(pattern).replaceAll('\\', '/')).some((alternative) => matchesParts(toParts(alternative), parts));
}

function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The parts of a pattern, with what it leaves unsaid: any depth before it, all of a folder behind it. */
function toParts(pattern: string): string[] {
  const inner = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
  const parts = inner.split('/');
  const anywhere = parts.length === 1 && !/^\.?\//.test(pattern);
  const isName = !/[*?]/.test(parts.at(-1) ?? '');
  return [...(anywhere ? ['**'] : []), ...parts, ...(isName ? ['**'] : [])];
}

/** Replaces the first braces by each of their alternatives, and so on with what remains. */
function expandBraces(pattern: string): string[] {
  let patterns = [pattern];
  for (;;) {
    const next = patterns.flatMap((one) => {
      const braces = /\{([^{}]*)\}/.exec(one);
      if (!braces) return [one];
      const [whole, inside = ''] = braces;
      return inside.split(',').map((choice) => one.slice(0, braces.index) + choice + one.slice(braces.index + whole.length));
    });
    if (next.length === patterns.length && next.every((one, index) => one === patterns[index])) return patterns;
    patterns = next.slice(0, MOST_ALTERNATIVES);
  }
}

function matchesParts(pattern: readonly string[], parts: readonly string[]): boolean {
  return matchesSequence(pattern, parts, '**', (one, part) => matchesSequence(one, part, '*', (a, b) => a === '?' || a === b));
}

/** Matches a sequence against a pattern in which one item stands for any number of others; goes back to the last such item only. */
function matchesSequence<T extends string | readonly string[]>(
  pattern: T,
  items: T,
  any: string,
  fits: (wanted: string, item: string) => boolean,
): boolean {
  let at = 0;
  let wanted = 0;
  let open: { readonly wanted: number; at: number } | undefined;
  while (at < items.length) {
    const item = pattern[wanted];
    if (item === any) {
      open = { wanted: ++wanted, at };
    } else if (item !== undefined && fits(item, items[at] ?? '')) {
      at += 1;
      wanted += 1;
    } else if (open) {
      at = ++open.at;
      wanted = open.wanted;
    } else return false;
  }
  while (pattern[wanted] === any) wanted += 1;
  return wanted === pattern.length;
}
