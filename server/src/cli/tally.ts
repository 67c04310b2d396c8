import type { Finding, RuleMeta, Severity } from '../linter/rule';

/** Counts over all files; blanks are in none of the severities. */
export interface Tally extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly blanks: number;
  readonly hidden: HiddenCounts;
}

/** How many findings are not listed because somebody wants them no more; they are in none of the other counts. */
export interface HiddenCounts {
  readonly ignored: number;
  readonly baseline: number;
}

/** Severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Nothing counted yet. */
export const emptyTally: Tally = {
  files: 0,
  blanks: 0,
  error: 0,
  warning: 0,
  info: 0,
  hint: 0,
  hidden: { ignored: 0, baseline: 0 },
};

/** Adds one file and its findings. */
export function addToTally(
  tally: Tally,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleMeta>,
  { ignored, baseline }: HiddenCounts,
): Tally {
  const hidden = { ignored: tally.hidden.ignored + ignored, baseline: tally.hidden.baseline + baseline };
  const sums = { ...tally, files: tally.files + 1, hidden };
  for (const { rule, severity } of findings) sums[rules.get(rule)?.blank === true ? 'blanks' : severity]++;
  return sums;
}

/** Adds the counts of some files to those of others. */
export function sumTallies(a: Tally, b: Tally): Tally {
  return {
    files: a.files + b.files,
    blanks: a.blanks + b.blanks,
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    hint: a.hint + b.hint,
    hidden: { ignored: a.hidden.ignored + b.hidden.ignored, baseline: a.hidden.baseline + b.hidden.baseline },
  };
}

/** Tells whether a severity is at least as grave as another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
