import type { Neighbor, Severity } from '../linter/rule';
import type { CheckFormat } from './formatCheck';
import { readReports, type Command } from './readReports';
import { standardInput } from './readInput';
import { addToTally, emptyTally, isAtLeast } from './tally';

/** What `jiaogao check` is to do. */
export interface CheckCommand extends Command {
  readonly format: CheckFormat;
  /** Milder findings are not listed and do not count. */
  readonly severity: Severity;
}

/** A file that was read and waits for those it is compared with. */
interface BatchedFile extends Neighbor {
  readonly path: string;
}

/** 0 for nothing found at warning or above, 1 for something, 2 where a file or a rule could not be run. */
export type ExitCode = 0 | 1 | 2;

/** Files are compared with each other in batches of so many characters, which take about a gigabyte of memory. */
const batchLength = 10_000_000;

/** Checks the named files, each with the others as its neighbors, and prints each as soon as it is done. */
export async function runCheck(command: CheckCommand): Promise<ExitCode> {
  const { format, severity, service, write, tell, texts } = command;
  const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
  const seen = { tally: emptyTally, failed: false, grave: false };
  await write(format.begin);
  const check = async ({ name, path, document }: BatchedFile, batch: readonly BatchedFile[]): Promise<void> => {
    const { findings: all, failures } = service.check(document, undefined, undefined, batch);
    for (const { rule, error } of failures) {
      seen.failed = true;
      await tell(texts.ruleFailed(name, rule, error instanceof Error ? error.message : String(error)));
    }
    const findings = all.filter((finding) => isAtLeast(finding.severity, severity));
    seen.tally = addToTally(seen.tally, findings, rules);
    seen.grave ||= findings.some((finding) => isAtLeast(finding.severity, 'warning'));
    await write(format.formatFile({ path, document, findings }));
  };
  let batch: BatchedFile[] = [];
  let length = 0;
  const checkBatch = async (): Promise<void> => {
    for (const file of batch) await check(file, batch);
    batch = [];
    length = 0;
  };
  const completeness = await readReports(command, async (path, document) => {
    if (length + document.length > batchLength) await checkBatch();
    batch.push({ name: path === standardInput ? texts.standardInput : path, path, document });
    length += document.length;
  });
  await checkBatch();
  await write(format.formatEnd(seen.tally));
  if (seen.failed || completeness === 'incomplete') return 2;
  return seen.grave ? 1 : 0;
}
