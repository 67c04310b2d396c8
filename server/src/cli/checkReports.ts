import type { Neighbor } from '../linter/rule';
import { applySidecars, type Sifted } from '../linter/applySidecars';
import type { Finding } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import { standardInput } from './readInput';
import { readReports, type Command } from './readReports';
import type { FoundSidecar, SidecarFiles } from './sidecarFiles';

/** What a command that checks needs. */
export interface CheckingCommand extends Command {
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
}

/** Files are compared with each other in batches of so many characters, which take about a gigabyte of memory. */
const batchLength = 10_000_000;

/**
 * Checks the named files, each with the others as its neighbors, and hands each over as soon as it is done. Tells whether
 * all names led to files that could be read, and all rules came to their end.
 */
export async function checkReports(
  command: CheckingCommand,
  take: (report: CheckedReport) => Promise<void>,
): Promise<'complete' | 'incomplete'> {
  const { service, tell, texts } = command;
  const seen = { failed: false };
  const check = async ({ name, path, document }: BatchedFile, batch: readonly BatchedFile[]): Promise<void> => {
    const { findings, suppressed, failures } = service.check(document, undefined, undefined, batch);
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
  const completeness = await readReports(command, async (path, document) => {
    if (length + document.length > batchLength) await checkBatch();
    batch.push({ name: path === standardInput ? texts.standardInput : path, path, document });
    length += document.length;
  });
  await checkBatch();
  return seen.failed ? 'incomplete' : completeness;
}
