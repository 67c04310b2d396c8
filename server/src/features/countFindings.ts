import type { Finding, RuleMeta } from '../linter/rule';

/** How many findings a file has; hints are advice and are not counted. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Blanks still to be filled; these are in none of the other counts. */
  readonly blanks: number;
}

/** Counts findings by severity, blanks apart. */
export function countFindings(findings: readonly Finding[], rules: ReadonlyMap<string, RuleMeta>): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0, blanks: 0 };
  for (const { rule, severity } of findings) counts[rules.get(rule)?.blank === true ? 'blanks' : severity]++;
  return { error: counts.error, warning: counts.warning, info: counts.info, blanks: counts.blanks };
}
