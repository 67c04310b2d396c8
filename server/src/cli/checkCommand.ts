import type { Severity } from '../linter/rule';
import { checkReports, type CheckedReport, type CheckingCommand } from './checkReports';
import type { CheckFormat, UnusedEntry } from './formatCheck';
import { createToPlace } from './places';
import { addToTally, emptyTally, isAtLeast } from './tally';

/** What `jiaogao check` is to do. */
export interface CheckCommand extends CheckingCommand {
  readonly format: CheckFormat;
  /** Milder findings are not listed and do not count. */
  readonly severity: Severity;
  /** Entries of sidecars that hide nothing are listed too. */
  readonly reportsUnused: boolean;
}

/** 0 for nothing found at warning or above, 1 for something, 2 where a file, a rule or the house rules could not be made use of. */
export type ExitCode = 0 | 1 | 2;

/** Checks the named files, each with the others as its neighbors, and prints each as soon as it is done. */
export async function runCheck(command: CheckCommand): Promise<ExitCode> {
  const { format, severity, service, write } = command;
  const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
  const seen = { tally: emptyTally, grave: false };
  await write(format.begin);
  const completeness = await checkReports(command, async (report) => {
    const { path, document, sifted, suppressed } = report;
    const findings = sifted.findings.filter((finding) => isAtLeast(finding.severity, severity));
    const hidden = { ignored: suppressed.length + sifted.ignored.length, baseline: sifted.baseline.length };
    seen.tally = addToTally(seen.tally, findings, rules, hidden);
    seen.grave ||= findings.some((finding) => isAtLeast(finding.severity, 'warning'));
    await write(format.formatFile({ path, document, findings, hidden, unused: command.reportsUnused ? findUnused(report) : [] }));
  });
  await write(format.formatEnd(seen.tally));
  if (completeness === 'incomplete') return 2;
  return seen.grave ? 1 : 0;
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
