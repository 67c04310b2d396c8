import type { RuleMeta, Severity } from '../linter/rule';
import type { CheckedReport } from './checkBatch';
import type { CheckFormat, UnusedEntry } from './formatCheck';
import { createToPlace } from './places';
import { addToTally, emptyTally, isAtLeast, type Tally } from './tally';

/** What is said of one report, and what it adds to the counts. */
export interface ReportText {
  readonly text: string;
  readonly tally: Tally;
  /** Whether there is anything at warning or above. */
  readonly grave: boolean;
}

/** How reports are told of. */
export interface ReporterOptions {
  readonly format: CheckFormat;
  readonly rules: ReadonlyMap<string, RuleMeta>;
  /** Milder findings are not listed and do not count. */
  readonly severity: Severity;
  /** Entries of sidecars that hide nothing are listed too. */
  readonly reportsUnused: boolean;
}

/** Gives what turns a checked report into text. */
export function createReporter({ format, rules, severity, reportsUnused }: ReporterOptions): (report: CheckedReport) => ReportText {
  return (report) => {
    const { path, document, sifted, suppressed } = report;
    const findings = sifted.findings.filter((finding) => isAtLeast(finding.severity, severity));
    const hidden = { ignored: suppressed.length + sifted.ignored.length, baseline: sifted.baseline.length };
    return {
      text: format.formatFile({ path, document, findings, hidden, unused: reportsUnused ? findUnused(report) : [] }),
      tally: addToTally(emptyTally, findings, rules, hidden),
      grave: findings.some((finding) => isAtLeast(finding.severity, 'warning')),
    };
  };
}

/** The entries that hide nothing, with the lines on which they stand. */
function findUnused({ sidecars, sifted }: CheckedReport): UnusedEntry[] {
  const unused = new Set(sifted.unused);
  return sidecars.flatMap(({ path, text, sidecar, said }) => {
    const toPlace = createToPlace(text);
    const own = said.entries.filter((entry) => unused.has(entry));
    return own.map((entry) => ({ sidecar: path, line: toPlace(sidecar.places.get(entry)?.start ?? 0).line, entry }));
  });
}
