import type { InlineMarker } from '../../grammar/syntax';
import type { Report } from '../document';

/** A list 1.…2.…3. that stands inside one paragraph. */
export interface MarkerRun {
  readonly paragraph: number;
  readonly items: readonly InlineMarker[];
}

/** Runs of 1.…2.… inside one paragraph; those of （1） and ① are enumerations. */
export function findMarkerRuns({ inlineMarkers }: Report): MarkerRun[] {
  const runs: { paragraph: number; items: InlineMarker[] }[] = [];
  const open = new Map<string, { paragraph: number; items: InlineMarker[] }>();
  for (const { paragraph, item } of inlineMarkers) {
    const { form, ordinal } = item.marker;
    const run = open.get(form);
    if (run && run.paragraph === paragraph && ordinal > 1) run.items.push(item);
    else if (ordinal === 1) {
      const fresh = { paragraph, items: [item] };
      runs.push(fresh);
      open.set(form, fresh);
    } else open.delete(form);
  }
  return runs;
}
