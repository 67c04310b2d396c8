import type { Neighbor } from '../linter/rule';
import { applySidecars, type Sifted } from '../linter/applySidecars';
import type { Finding } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import type { RuleSettings } from '../linter/settings';
import type { HouseRules } from './houseRules';
import { standardInput } from './readInput';
import { readReports, type Command } from './readReports';
import type { FoundSidecar, SidecarFiles } from './sidecarFiles';

/** What a command that checks needs. */
export interface CheckingCommand extends Command {
  readonly houseRules: HouseRules;
  /** Left out where what is written in sidecars is not to hold. */
  readonly sidecars?: SidecarFiles | undefined;
}

/** A report that was checked. */
export interface CheckedReport {
  readonly path: string;
  readonly document: ReportDocument;
  readonly sifted: Sifted;
  /** What directives in the text silence. */
  readonly suppressed: readonly Finding[];
  /** The sidecars that speak of it. */
  readonly sidecars: readonly FoundSidecar[];
}

/** A file that was read and waits for those it is compared with. */
interface BatchedFile extends Neighbor {
  readonly path: string;
  readonly settings: RuleSettings;
}

/** Files are compared with each other in batches of so many characters, which take about a gigabyte of memory. */
const batchLength = 10_000_000;

/**
 * Checks the named files, each with the others as its neighbors, and hands each over as soon as it is done. Tells whether
 * all names led to files that could be read, all rules came to their end, and the house rules were understood.
 */
export async function checkReports(
  command: CheckingCommand,
  take: (report: CheckedReport) => Promise<void>,
): Promise<'complete' | 'incomplete'> {
  const { service, houseRules, tell, texts } = command;
  const seen = { failed: false, ignored: 0 };
  if (!(await houseRules.open())) return 'incomplete';
  const check = async ({ name, path, document, settings }: BatchedFile, batch: readonly BatchedFile[]): Promise<void> => {
    const { findings, suppressed, failures } = service.check(document, settings, undefined, batch);
    for (const { rule, error } of failures) {
      seen.failed = true;
      await tell(texts.ruleFailed(name, rule, error instanceof Error ? error.message : String(error)));
    }
    const sidecars = (await command.sidecars?.find(path)) ?? [];
    const sifted = applySidecars(
      document,
      findings,
      sidecars.map(({ said }) => said),
    );
    await take({ path, document, sifted, suppressed, sidecars });
  };
  let batch: BatchedFile[] = [];
  let length = 0;
  const checkBatch = async (): Promise<void> => {
    for (const file of batch) await check(file, batch);
    batch = [];
    length = 0;
  };
  const isWanted = async (path: string): Promise<boolean> => {
    const { ignored } = await houseRules.rulesFor(path);
    if (ignored) seen.ignored += 1;
    return !ignored;
  };
  const add = async (path: string, document: ReportDocument): Promise<void> => {
    const { settings } = await houseRules.rulesFor(path);
    if (length + document.length > batchLength) await checkBatch();
    batch.push({ name: path === standardInput ? texts.standardInput : path, path, document, settings });
    length += document.length;
  };
  const completeness = await readReports(command, add, isWanted);
  await checkBatch();
  if (seen.ignored > 0) await tell(texts.ignored(seen.ignored));
  return seen.failed || houseRules.failed() ? 'incomplete' : completeness;
}
