import { countFound, type Found } from '../linter/found';
import type { RuleMeta } from '../linter/rule';

/** How many findings a file has; hints are advice and are not counted. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Blanks still to be filled; these are in none of the other counts. */
  readonly blanks: number;
}

/** Counts findings by severity, blanks apart. */
export function countFindings(found: Found, rules: ReadonlyMap<string, RuleMeta>): FindingCounts {
  const { error, warning, info, blank } = countFound(found, (rule) => rules.get(rule)?.blank === true);
  return { error, warning, info, blanks: blank };
}
