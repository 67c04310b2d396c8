import type { SidecarChange } from '../linter/editSidecar';
import { toSuppressions } from '../linter/sidecar';
import type { ExitCode } from './checkCommand';
import { checkReports, type CheckingCommand } from './checkReports';
import { standardInput } from './readInput';
import type { SidecarFiles } from './sidecarFiles';

/** What `jiaogao baseline` is to do. */
export interface BaselineCommand extends CheckingCommand {
  readonly sidecars: SidecarFiles;
  /** Entries that hide nothing are taken out; otherwise all that is found is put in. */
  readonly prune: boolean;
}

/**
 * Writes down all that is found in the named files, so that from then on only what is new is shown; or takes out of the
 * sidecars what is found no more. Nothing is written before all files were checked.
 */
export async function runBaseline(command: BaselineCommand): Promise<ExitCode> {
  const { sidecars, prune, texts, tell, write } = command;
  const changes = new Map<string, SidecarChange[]>();
  const seen = { refused: false };
  const note = (path: string, change: SidecarChange): void => {
    const noted = changes.get(path) ?? [];
    noted.push(change);
    changes.set(path, noted);
  };
  const completeness = await checkReports(command, async ({ path, document, sifted, sidecars: found }) => {
    if (path === standardInput) {
      seen.refused = true;
      await tell(texts.noBaselineFor(texts.standardInput));
      return;
    }
    if (!prune) {
      const target = await sidecars.findTarget(path);
      if (sifted.findings.length > 0)
        note(target.path, { file: target.file, add: toSuppressions(document, sifted.findings, { baseline: true }) });
      await write(`${texts.baselineAdded(path, sifted.findings.length, sifted.baseline.length)}\n`);
      return;
    }
    const unused = new Set(sifted.unused);
    for (const sidecar of found) {
      const remove = sidecar.said.entries.filter((entry) => unused.has(entry));
      if (remove.length > 0) note(sidecar.path, { file: sidecar.file, remove });
    }
    await write(`${texts.entriesRemoved(path, unused.size)}\n`);
  });
  let hasWritten = true;
  for (const [path, ofOne] of changes) hasWritten = (await sidecars.change(path, ofOne)) && hasWritten;
  return completeness === 'complete' && hasWritten && !seen.refused ? 0 : 2;
}
