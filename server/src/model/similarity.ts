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

/** A text as its UTF-16 code units; a plain list, for so many short ones are made that typed ones would take longer to make than to read. */
export type Codes = readonly number[];

/** The code units of a text. */
export function toCodes(text: string): Codes {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at));
  return codes;
}

/** The text of some code units. */
export function fromCodes(codes: Codes): string {
  let text = '';
  for (let at = 0; at < codes.length; at++) text += String.fromCharCode(codes[at]!);
  return text;
}

/** Hashes all shingles of a text; a text shorter than a shingle has none. O(n log n). */
export function computeShingles(codes: Codes): Shingles {
  const hashes = new Int32Array(Math.max(0, codes.length - shingleLength + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashShingle(codes[at]!, codes[at + 1]!, codes[at + 2]!);
  hashes.sort();
  let count = 0;
  for (let at = 0; at < hashes.length; at++) if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[count++] = hashes[at]!;
  return hashes.subarray(0, count);
}

function hashShingle(first: number, second: number, third: number): number {
  return mix(Math.imul(first, 0x1f1f1f1f) ^ Math.imul(second, 0x01000193) ^ (third << 7));
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
export function computeBandKeys(codes: Codes): number[] {
  const minima = new Array<number>(bins).fill(EMPTY);
  let first = codes[0]!;
  let second = codes[1]!;
  for (let at = shingleLength - 1; at < codes.length; at++) {
    const third = codes[at]!;
    const hash = hashShingle(first, second, third);
    first = second;
    second = third;
    // Divided by the number of bins, in whole numbers: by 16, then by 3.
    const sixteenths = hash >>> 4;
    const value = (sixteenths / 3) | 0;
    const bin = ((sixteenths - 3 * value) << 4) | (hash & 15);
    if (value < minima[bin]!) minima[bin] = value;
  }
  if (minima.includes(EMPTY)) fillEmptyBins(minima);
  const keys: number[] = [];
  for (let band = 0; band < bands; band++) {
    let key = band;
    for (let row = 0; row < rows; row++) key = mix(key ^ minima[band * rows + row]!);
    keys.push(key);
  }
  return keys;
}

/** More than any minimum. */
const EMPTY = 0x7fffffff;

/** An empty bin takes the next filled one's value, so that short texts are compared by what they have. */
function fillEmptyBins(minima: number[]): void {
  let donor = EMPTY;
  let step = 0;
  // Backwards and twice around, for behind the last bin comes the first; filled only in the second round.
  for (let place = 2 * bins - 1; place >= 0; place--) {
    const bin = place < bins ? place : place - bins;
    step++;
    if (minima[bin] !== EMPTY) {
      donor = minima[bin]!;
      step = 0;
    } else if (place < bins && donor !== EMPTY) minima[bin] = mix(donor + step) & 0x7fffffff;
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

/** A number for a text, to be used as a key. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The same for a stretch of code units. */
export function hashCodes(codes: Codes, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, start); at < end && at < codes.length; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193);
  return mix(hash);
}
