/** How often a server may end by itself within {@link WINDOW} before it stays down. */
const LIMIT = 4;

/** Milliseconds within which the ends are counted. */
const WINDOW = 3 * 60 * 1000;

/** Decides whether a server that ended by itself is started again: a slip now and then yes, an endless row no. */
export function createRestartPolicy(now: () => number): () => boolean {
  let ends: number[] = [];
  return () => {
    const time = now();
    ends = [...ends.filter((end) => time - end < WINDOW), time];
    return ends.length <= LIMIT;
  };
}
