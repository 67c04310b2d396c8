import { checkReports } from './checkReports';
import { checkInThreads, type ThreadedRun } from './checkThreads';
import type { Plan } from './batches';
import type { CheckingParts } from './checkBatch';
import type { CheckFormat } from './formatCheck';
import type { Command, Completeness } from './readReports';
import { createReporter, type ReporterOptions, type ReportText } from './reporter';
import { emptyTally, sumTallies } from './tally';

/** What `jiaogao check` is to do. */
export type CheckCommand = Command &
  CheckingParts &
  Omit<ReporterOptions, 'rules'> & {
    readonly format: CheckFormat;
    readonly plan: Plan;
    /** Left out where all is to be done in this thread. */
    readonly threaded?: Omit<ThreadedRun, 'plan'> | undefined;
  };

/** 0 for nothing found at warning or above, 1 for something, 2 where a file, a rule or the house rules could not be made use of. */
export type ExitCode = 0 | 1 | 2;

/** Checks the named files, each with the others as its neighbors, and prints each as soon as it is done. */
export async function runCheck(command: CheckCommand): Promise<ExitCode> {
  const { format, service, write } = command;
  const seen = { tally: emptyTally, grave: false };
  const print = async ({ text, tally, grave }: ReportText): Promise<void> => {
    await write((seen.tally.files > 0 ? format.between : '') + text);
    seen.tally = sumTallies(seen.tally, tally);
    seen.grave ||= grave;
  };
  await write(format.begin);
  const completeness = await (command.threaded
    ? checkInThreads(command, { ...command.threaded, plan: command.plan }, print)
    : checkHere(command, print));
  await write(format.formatEnd(seen.tally));
  if (completeness === 'incomplete') return 2;
  return seen.grave ? 1 : 0;

  function checkHere(parts: CheckCommand, take: (text: ReportText) => Promise<void>): Promise<Completeness> {
    const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
    const report = createReporter({ ...parts, rules });
    return checkReports(parts, (checked) => take(report(checked)), parts.plan);
  }
}
