/** So long work goes on before it gives way, in milliseconds: less than a frame, so that typing stays smooth. */
const slice = 8;

/**
 * Makes the pause of long work: it gives way when the slice is used up and returns at once otherwise, because giving
 * way costs more than many a rule.
 */
export function createPace(giveWay: () => Promise<void>, now: () => number = () => performance.now()): () => Promise<void> {
  let started = now();
  return async () => {
    if (now() - started < slice) return;
    await giveWay();
    started = now();
  };
}
