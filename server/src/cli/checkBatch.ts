import { applySidecars, type Sifted } from '../linter/applySidecars';
import type { Finding, Neighbor } from '../linter/rule';
import type { RuleSettings } from '../linter/settings';
import type { ReportDocument } from '../model/document';
import type { Batch } from './batches';
import type { HouseRules } from './houseRules';
import { standardInput } from './readInput';
import { readInputs, type Command, type Completeness } from './readReports';
import type { FoundSidecar, SidecarFiles } from './sidecarFiles';

/** What checking files needs. */
export interface CheckingParts extends Pick<Command, 'service' | 'texts' | 'tell'> {
  readonly houseRules: HouseRules;
  /** Left out where what is written in sidecars is not to hold. */
  readonly sidecars?: SidecarFiles | undefined;
  /** Told of the place of every file that is about to be read or checked. */
  readonly onFile?: (index: number) => void;
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

/** How a batch went. */
export interface BatchOutcome {
  readonly completeness: Completeness;
  /** How many files house rules leave out. */
  readonly ignored: number;
}

/** A file that was read and waits for those it is compared with. */
interface BatchedFile extends Neighbor {
  readonly index: number;
  readonly path: string;
  readonly settings: RuleSettings;
}

/**
 * Reads all files of a batch and checks those asked for, each with the others as its neighbors; hands each over as soon as it
 * is done. What there is to say of reading is said by the part that checks the first file. A file that cannot be checked,
 * whatever went wrong, is told of and passed over.
 */
export async function checkBatch(
  parts: CheckingParts,
  batch: Batch,
  take: (report: CheckedReport) => Promise<void>,
): Promise<BatchOutcome> {
  const { service, houseRules, tell, texts, onFile } = parts;
  const seen: { completeness: Completeness; ignored: number } = { completeness: 'complete', ignored: 0 };
  const isFirst = batch.from === 0;
  const nameOf = (path: string): string => (path === standardInput ? texts.standardInput : path);
  const fail = async (index: number, reason: string): Promise<void> => {
    seen.completeness = 'incomplete';
    const { path = '' } = batch.inputs[index] ?? {};
    await tell(texts.fileFailed(nameOf(path), reason));
  };

  const files: BatchedFile[] = [];
  const failed = new Map(Object.entries(batch.fatal).map(([index, reason]) => [Number(index), reason]));
  const reading = { ...parts, tell: isFirst ? tell : silent };
  const completeness = await readInputs(reading, batch.inputs, {
    isWanted: async (path, index) => {
      if (failed.has(index)) return false;
      onFile?.(index);
      const { ignored } = await houseRules.rulesFor(path);
      if (ignored) seen.ignored += 1;
      return !ignored;
    },
    take: async (path, text, index) => {
      const { settings } = await houseRules.rulesFor(path);
      try {
        files.push({ index, name: nameOf(path), path, document: service.open(text), settings });
      } catch (error) {
        failed.set(index, reasonOf(error));
      }
    },
  });
  if (isFirst) seen.completeness = completeness;
  else seen.ignored = 0;

  const check = async ({ index, name, path, document, settings }: BatchedFile): Promise<void> => {
    onFile?.(index);
    const { findings, suppressed, failures } = service.check(document, settings, undefined, files);
    for (const { rule, error } of failures) {
      seen.completeness = 'incomplete';
      await tell(texts.ruleFailed(name, rule, reasonOf(error)));
    }
    const sidecars = (await parts.sidecars?.find(path)) ?? [];
    const said = sidecars.map((sidecar) => sidecar.said);
    await take({ path, document, sifted: applySidecars(document, findings, said), suppressed, sidecars });
  };
  const byIndex = new Map(files.map((file) => [file.index, file]));
  for (let index = batch.from; index < batch.to; index++) {
    const reason = failed.get(index);
    const file = byIndex.get(index);
    if (reason !== undefined) await fail(index, reason);
    else if (file) await check(file).catch((error: unknown) => fail(index, reasonOf(error)));
  }
  return seen;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function silent(): Promise<void> {
  return Promise.resolve();
}
