import type { Severity } from '../linter/rule';
import type { CheckFormat } from './formatCheck';
import { readReports, type Command } from './readReports';
import { addToTally, emptyTally, isAtLeast } from './tally';

/** What `jiaogao check` is to do. */
export interface CheckCommand extends Command {
  readonly format: CheckFormat;
  /** Milder findings are not listed and do not count. */
  readonly severity: Severity;
}

/** 0 for nothing found at warning or above, 1 for something, 2 where a file or a rule could not be run. */
export type ExitCode = 0 | 1 | 2;

/** Checks the named files and prints each as soon as it is done. */
export async function runCheck(command: CheckCommand): Promise<ExitCode> {
  const { format, severity, service, write, tell, texts } = command;
  const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
  const seen = { tally: emptyTally, failed: false, grave: false };
  await write(format.begin);
  const completeness = await readReports(command, async (path, document) => {
    const { findings: all, failures } = service.check(document);
    for (const { rule, error } of failures) {
      seen.failed = true;
      await tell(texts.ruleFailed(path, rule, error instanceof Error ? error.message : String(error)));
    }
    const findings = all.filter((finding) => isAtLeast(finding.severity, severity));
    seen.tally = addToTally(seen.tally, findings, rules);
    seen.grave ||= findings.some((finding) => isAtLeast(finding.severity, 'warning'));
    await write(format.formatFile({ path, document, findings }));
  });
  await write(format.formatEnd(seen.tally));
  if (seen.failed || completeness === 'incomplete') return 2;
  return seen.grave ? 1 : 0;
}
