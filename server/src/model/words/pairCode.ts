/**
 * A set of pairs of characters in few bytes: a pair is hashed to a number, the sorted numbers are kept as their gaps, and a
 * gap in the code of Golomb and Rice, six bits a character. A pair that is not in the set is taken for one that is about
 * once in {@link spread} times: that is the price of the short code.
 */
const spreadBits = 6;
const spread = 1 << spreadBits;

/** As many numbers as the largest set may have pairs, times {@link spread}. */
const range = 8_192 * spread;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The number of a pair of characters, given by their code units. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % range;
}

/** Writes a set of hashed pairs. */
export function encodePairs(hashes: readonly number[]): string {
  let bits = '';
  let before = -1;
  for (const hash of [...new Set(hashes)].sort((a, b) => a - b)) {
    const gap = hash - before - 1;
    before = hash;
    bits += '1'.repeat(gap >> spreadBits) + '0' + (gap % spread).toString(2).padStart(spreadBits, '0');
  }
  // Ones at the end begin a gap that is never closed.
  const full = bits.padEnd(Math.ceil(bits.length / 6) * 6, '1');
  return Array.from({ length: full.length / 6 }, (_, at) => digits[parseInt(full.slice(at * 6, at * 6 + 6), 2)]).join('');
}

/** Reads a set of hashed pairs, ascending. */
export function decodePairs(code: string): Int32Array {
  const hashes: number[] = [];
  let hash = -1;
  let [gap, rest, missing] = [0, 0, 0];
  for (const digit of code) {
    const value = digits.indexOf(digit);
    for (let bit = 5; bit >= 0; bit--) {
      const one = (value >> bit) & 1;
      if (missing === 0) {
        if (one === 1) gap += spread;
        else [missing, rest] = [spreadBits, 0];
        continue;
      }
      rest = rest * 2 + one;
      missing--;
      if (missing > 0) continue;
      hash += gap + rest + 1;
      hashes.push(hash);
      gap = 0;
    }
  }
  return Int32Array.from(hashes);
}
