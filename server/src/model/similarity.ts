/**
 * Similarity of texts by their three-character shingles, and an index that finds similar ones without comparing all
 * pairs: one-permutation MinHash (Li, Owen, Zhang 2012) with {@link bands} × {@link rows} bins and locality-sensitive
 * hashing over the bands. Two texts that are 0.85 alike meet in a band with a probability above 0.99.
 */
const bands = 12;
const rows = 4;
const bins = bands * rows;
const shingleLength = 3;

/** The hashed shingles of a text, ascending and each once. */
export type Shingles = Int32Array;

/** Hashes all shingles of a text; a text shorter than a shingle has none. O(n log n). */
export function computeShingles(text: string): Shingles {
  const hashes = new Int32Array(Math.max(0, text.length - shingleLength + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashShingle(text, at);
  hashes.sort();
  let count = 0;
  for (const [at, hash] of hashes.entries()) if (at === 0 || hash !== hashes[at - 1]) hashes[count++] = hash;
  return hashes.subarray(0, count);
}

function hashShingle(text: string, at: number): number {
  return mix((text.charCodeAt(at) * 0x1f1f1f1f) ^ (text.charCodeAt(at + 1) * 0x01000193) ^ (text.charCodeAt(at + 2) << 7));
}

/** Dice's coefficient: 1 for texts with the same shingles, 0 for texts that share none. O(a + b). */
export function computeSimilarity(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** Gives the keys of the buckets a text falls into, {@link bands} of them; similar texts share at least one. */
export function computeBandKeys(text: string): Int32Array {
  const minima = new Int32Array(bins).fill(-1);
  for (let at = 0; at + shingleLength <= text.length; at++) {
    const unsigned = hashShingle(text, at) >>> 0;
    const bin = unsigned % bins;
    const value = Math.floor(unsigned / bins);
    if (minima[bin] === -1 || value < minima[bin]!) minima[bin] = value;
  }
  fillEmptyBins(minima);
  return Int32Array.from({ length: bands }, (_, band) => {
    let key = band;
    for (let row = 0; row < rows; row++) key = mix(key ^ minima[band * rows + row]!);
    return key;
  });
}

/** An empty bin takes the next filled one's value, so that short texts are compared by what they have. */
function fillEmptyBins(minima: Int32Array): void {
  const written = Int32Array.from(minima);
  for (let bin = 0; bin < bins; bin++) {
    for (let step = 1; minima[bin] === -1 && step < bins; step++) {
      const donor = written[(bin + step) % bins]!;
      if (donor !== -1) minima[bin] = mix(donor + step) & 0x7fffffff;
    }
  }
}

/** Spreads the bits of a 32-bit number (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** How many characters two texts share whatever their order: never fewer than {@link countInOrder}. O(a + b). */
export function countShared(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of b) {
    const count = left.get(character) ?? 0;
    if (count === 0) continue;
    left.set(character, count - 1);
    shared++;
  }
  return shared;
}

/** How many characters two texts share in the same order: the length of their longest common subsequence. O(a × b). */
export function countInOrder(a: string, b: string): number {
  const lengths = new Uint16Array(b.length + 1);
  for (const character of a) {
    let diagonal = 0;
    for (let at = 0; at < b.length; at++) {
      const above = lengths[at + 1]!;
      lengths[at + 1] = character === b[at] ? diagonal + 1 : Math.max(above, lengths[at]!);
      diagonal = above;
    }
  }
  return lengths[b.length]!;
}

/** A number for a stretch of text, to be used as a key. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}
