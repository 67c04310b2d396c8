/** Index of the first element that stands at `place` or behind it; the array's length when none does. O(log elements). */
export function firstAtOrBehind<T>(ordered: readonly T[], place: number, placeOf: (element: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = ordered[middle];
    if (element !== undefined && placeOf(element) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
