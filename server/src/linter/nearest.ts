/** Longer words are compared with nothing. */
const LONGEST = 80;

/**
 * Finds the known word that a misspelled one most likely stands for: the fewest letters apart, at most a quarter of them; for
 * names with a slash the part behind it, given alone, is enough.
 */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 4)) + 1;
  for (const candidate of new Set(known)) {
    const name = candidate.slice(candidate.indexOf('/') + 1);
    const distance = Math.min(countEdits(wanted, candidate), wanted.includes('/') ? Infinity : countEdits(wanted, name));
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}

/** How many letters have to be put in, left out, replaced or swapped with their neighbor to turn one word into another. */
function countEdits(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      next.push(edits);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
