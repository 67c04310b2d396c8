import { firstAtOrBehind } from '../base/search';

/** One line of a contents page, or one title in the text, as they are compared. */
export interface Listed {
  /** The words without blanks and marks that may differ. */
  readonly key: string;
}

/** How the lines of a contents page and the titles in the text belong together, by their indices. */
export interface Pairing {
  /** By line: its title, if it has one. */
  readonly titleOf: readonly (number | undefined)[];
  /** Lines that name their title in other words. */
  readonly reworded: ReadonlySet<number>;
  /** Lines that stand in another order than their titles; as few as explain it. */
  readonly moved: ReadonlySet<number>;
  /** Titles that no line names. */
  readonly unlisted: readonly number[];
}

/** With more lines and titles left over the page is of something else, and comparing all with all would take long. */
const MOST_COMPARED = 10_000;

/** Two wordings are of one title from this likeness on. */
const LIKENESS = 0.55;

/** Pairs lines with titles: those with the same words first, then those whose words are alike. */
export function pairContents(lines: readonly Listed[], titles: readonly Listed[]): Pairing {
  const titleOf: (number | undefined)[] = lines.map(() => undefined);
  const free = new Set(titles.keys());
  const byKey = new Map<string, number[]>();
  titles.forEach(({ key }, index) => byKey.set(key, [...(byKey.get(key) ?? []), index]));
  lines.forEach(({ key }, index) => {
    const title = byKey.get(key)?.shift();
    if (title === undefined) return;
    titleOf[index] = title;
    free.delete(title);
  });
  const reworded = new Set<number>();
  for (const { line, title } of alikePairs(lines, titles, titleOf, free)) {
    if (titleOf[line] !== undefined || !free.has(title)) continue;
    titleOf[line] = title;
    free.delete(title);
    reworded.add(line);
  }
  return { titleOf, reworded, moved: findMoved(titleOf), unlisted: [...free] };
}

/** Left-over lines and titles whose words are alike, the likest first. */
function alikePairs(
  lines: readonly Listed[],
  titles: readonly Listed[],
  titleOf: readonly (number | undefined)[],
  free: ReadonlySet<number>,
): { line: number; title: number }[] {
  const pairs: { line: number; title: number; likeness: number }[] = [];
  if (titleOf.filter((title) => title === undefined).length * free.size > MOST_COMPARED) return pairs;
  lines.forEach(({ key }, line) => {
    if (titleOf[line] !== undefined) return;
    for (const title of free) {
      const likeness = likenessOf(key, titles[title]!.key);
      if (likeness >= LIKENESS) pairs.push({ line, title, likeness });
    }
  });
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

/** Share of the pairs of neighboring characters that two texts have in common (Dice). */
function likenessOf(a: string, b: string): number {
  const left = bigramsOf(a);
  const right = bigramsOf(b);
  let common = 0;
  for (const [bigram, count] of left) common += Math.min(count, right.get(bigram) ?? 0);
  const total = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  return total === 0 ? 0 : (2 * common) / total;
}

function bigramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 1; index < text.length; index++) {
    const bigram = text.slice(index - 1, index + 1);
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return counts;
}

/** The lines outside the longest run of lines whose titles follow each other in the same order. O(lines × log lines). */
function findMoved(titleOf: readonly (number | undefined)[]): Set<number> {
  const paired = titleOf.flatMap((title, line) => (title === undefined ? [] : [{ line, title }]));
  // By length: the run of that length whose last title is lowest, as an index into `paired`.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  paired.forEach(({ title }, index) => {
    const length = firstAtOrBehind(ends, title, (end) => paired[end]!.title);
    before[index] = ends[length - 1];
    ends[length] = index;
  });
  const moved = new Set(paired.map(({ line }) => line));
  for (let at = ends.at(-1); at !== undefined; at = before[at]) moved.delete(paired[at]!.line);
  return moved;
}
