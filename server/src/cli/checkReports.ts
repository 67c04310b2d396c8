import { planBatches, type Plan } from './batches';
import { checkBatch, type BatchOutcome, type CheckedReport, type CheckingParts } from './checkBatch';
import { findInputs } from './findInputs';
import type { Command, Completeness } from './readReports';

export type { CheckedReport } from './checkBatch';

/** What a command that checks needs. */
export type CheckingCommand = Command & CheckingParts;

/**
 * Checks the named files, each with the others as its neighbors, and hands each over as soon as it is done. Tells whether
 * all names led to files that could be read, all rules came to their end, and the house rules were understood. `plan` is that of the names, where it has been made.
 */
export async function checkReports(
  command: CheckingCommand,
  take: (report: CheckedReport) => Promise<void>,
  plan?: Plan,
): Promise<Completeness> {
  if (!(await command.houseRules.open())) return 'incomplete';
  const { batches } = plan ?? (await planBatches(await findInputs(command.names)));
  const outcomes: BatchOutcome[] = [];
  for (const batch of batches) outcomes.push(await checkBatch(command, batch, take));
  const complete = await tellIgnored(command, outcomes);
  return command.houseRules.failed() ? 'incomplete' : complete;
}

/** Says how many files house rules leave out, and whether all others were checked. */
export async function tellIgnored(
  { tell, texts }: Pick<Command, 'tell' | 'texts'>,
  outcomes: readonly BatchOutcome[],
): Promise<Completeness> {
  const ignored = outcomes.reduce((sum, outcome) => sum + outcome.ignored, 0);
  if (ignored > 0) await tell(texts.ignored(ignored));
  return outcomes.every(({ completeness }) => completeness === 'complete') ? 'complete' : 'incomplete';
}
