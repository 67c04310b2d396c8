import type { Report } from '../../model/document';
import { type Heading, lookOf } from '../../model/numbering/numberedHeadings';

/**
 * Tells for each heading in which part of the report it stands: numbering behind an unnumbered heading, or behind a loose
 * line, is a part of its own (an attachment, a list of terms) unless it goes on, in number and look, with what stands before. O(headings).
 */
export function scopesOf({ looseHeadings, allSections }: Report, headings: readonly Heading[]): Map<Heading, number> {
  const breaks = [...looseHeadings, ...allSections.filter(({ marker }) => !marker).map(({ paragraph }) => paragraph)].sort((a, b) => a - b);
  const scopes = new Map<Heading, number>();
  /** The last heading of each rank, outermost first. */
  const open: Heading[] = [];
  let at = 0;
  let isBroken = false;
  let scopeCount = 0;
  for (const heading of headings) {
    for (; at < breaks.length && breaks[at]! < heading.section.paragraph; at++) isBroken = true;
    while (open.length > 0 && open.at(-1)!.rank > heading.rank) open.pop();
    const sibling = open.at(-1)?.rank === heading.rank ? open.pop() : undefined;
    const kin = sibling ?? open.at(-1);
    const goesOn = sibling?.marker.ordinal === heading.marker.ordinal - 1 && lookOf(sibling.marker) === lookOf(heading.marker);
    if (kin && (!isBroken || goesOn)) scopes.set(heading, scopes.get(kin) ?? 0);
    else scopes.set(heading, kin || isBroken ? ++scopeCount : 0);
    open.push(heading);
    isBroken = false;
  }
  return scopes;
}
