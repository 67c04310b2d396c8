import type { Marker, MarkerForm } from '../grammar/syntax';

/**
 * Works out which form of marker stands above which in one report, as a rank by form, smaller being outer.
 *
 * It is the order of GB/T 9704 7.3.3 unless the report turns two forms round throughout, as in 1. （一）（二） 2. （一）（二）:
 * there 1. goes on to 2. across a series of （一） that starts afresh, and nowhere the other way about. O(markers).
 */
export function computeRanks(markers: readonly Marker[]): Readonly<Record<MarkerForm, number>> {
  const ranks: Record<MarkerForm, number> = { part: 0, subpart: 1, han: 2, hanBracket: 3, arabic: 4, arabicBracket: 5, circled: 6 };
  const last = new Map<MarkerForm, number>();
  /** By form: the first ordinal of each other form since its last heading. */
  const since = new Map<MarkerForm, Map<MarkerForm, number>>();
  const encloses = new Set<string>();
  for (const { form, ordinal } of markers) {
    if (ordinal === (last.get(form) ?? NaN) + 1) {
      for (const [inner, first] of since.get(form) ?? []) if (first === 1) encloses.add(`${form} ${inner}`);
    }
    for (const [other, firsts] of since) if (other !== form && !firsts.has(form)) firsts.set(form, ordinal);
    since.set(form, new Map());
    last.set(form, ordinal);
  }
  const forms = Object.keys(ranks) as MarkerForm[];
  for (const outer of forms) {
    for (const inner of forms) {
      const turned = ranks[outer] > ranks[inner] && encloses.has(`${outer} ${inner}`) && !encloses.has(`${inner} ${outer}`);
      if (turned) ranks[outer] = ranks[inner] - 0.5;
    }
  }
  return ranks;
}
