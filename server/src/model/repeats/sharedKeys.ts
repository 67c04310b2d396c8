/**
 * Tells keys that were put in once from those put in more often, so that what stands alone, as nearly all does, need not be
 * looked up. One key in fifty that stands alone is taken for shared; a shared one is always known.
 */
export interface SharedKeys {
  readonly add: (key: number) => void;
  readonly isShared: (key: number) => boolean;
}

/** So many places there are for each key. */
const spread = 64;

/** Readies a set for about so many keys. */
export function createSharedKeys(keys: number): SharedKeys {
  const bits = Math.min(28, Math.max(10, Math.ceil(Math.log2(keys * spread + 1))));
  // Two bits for each place: 0 for none, 1 for one key, 2 and 3 for more.
  const counts = new Uint8Array(1 << (bits - 2));
  const placeOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - bits);
  return {
    add: (key) => {
      const place = placeOf(key);
      const shift = (place & 3) << 1;
      const count = (counts[place >>> 2]! >>> shift) & 3;
      if (count < 2) counts[place >>> 2]! += 1 << shift;
    },
    isShared: (key) => {
      const place = placeOf(key);
      return ((counts[place >>> 2]! >>> ((place & 3) << 1)) & 2) !== 0;
    },
  };
}

/** Puts in the first `count` keys of a list. */
export function addKeys({ add }: SharedKeys, keys: readonly number[], count: number): void {
  for (let at = 0; at < count; at++) add(keys[at]!);
}

/** Tells whether one of the first `count` keys of a list is shared. */
export function hasShared({ isShared }: SharedKeys, keys: readonly number[], count: number): boolean {
  for (let at = 0; at < count; at++) if (isShared(keys[at]!)) return true;
  return false;
}
