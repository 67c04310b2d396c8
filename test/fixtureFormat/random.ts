/** Whole numbers from 0 up to, not including, `below`; the same ones for the same seed. */
export type Random = (below: number) => number;

/** Makes a generator (mulberry32) from a text, such as the name of a test, so that every run of it is the same. */
export function randomFrom(seed: string): Random {
  let state = 0x9e3779b9;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x85ebca6b);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
