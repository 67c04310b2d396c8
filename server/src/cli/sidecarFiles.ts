import { rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { editSidecar, type SidecarChange } from '../linter/editSidecar';
import {
  describeSidecarProblem,
  parseSidecar,
  sidecarName,
  toFileKey,
  unreadableSidecar,
  type FileSuppressions,
  type Sidecar,
} from '../linter/sidecar';
import type { Language } from '../service/service';
import { createToPlace } from './places';
import { readInput, standardInput, toInputProblem } from './readInput';
import type { Command } from './readReports';

/** A sidecar that speaks of a report. */
export interface FoundSidecar {
  readonly path: string;
  readonly text: string;
  /** The report's name in it. */
  readonly file: string;
  readonly sidecar: Sidecar;
  readonly said: FileSuppressions;
}

/** Reads and writes sidecars, each once. */
export interface SidecarFiles {
  /** Those that speak of a report, the nearest first: from its own folder up. What is wrong with one is told once. */
  find(report: string): Promise<readonly FoundSidecar[]>;
  /** The sidecar in which is written what is new of a report, and the report's name in it. */
  findTarget(report: string): Promise<Pick<FoundSidecar, 'path' | 'file'>>;
  /** Changes one on the disk; tells whether that was possible, and if not the person at the terminal. */
  change(path: string, changes: readonly SidecarChange[]): Promise<boolean>;
}

interface Loaded {
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** Makes the reader for one run of the program. */
export function createSidecarFiles({ texts, tell }: Pick<Command, 'texts' | 'tell'>, language: Language): SidecarFiles {
  const known = new Map<string, Promise<Loaded | undefined>>();
  const read = async (path: string): Promise<Loaded | undefined> => {
    const input = await readInput(path);
    if (input.kind === 'problem' && input.problem.kind === 'missing') return undefined;
    const loaded =
      input.kind === 'text'
        ? { text: input.text, sidecar: parseSidecar(input.text) }
        : { text: '', sidecar: unreadableSidecar(texts.reason(input.problem)) };
    const shown = relative('', path);
    const toPlace = createToPlace(loaded.text);
    for (const problem of loaded.sidecar.problems) {
      await tell(texts.sidecarProblem(shown, toPlace(problem.span.start).line, describeSidecarProblem(problem, language)));
    }
    return loaded;
  };
  const load = (path: string): Promise<Loaded | undefined> => {
    const loading = known.get(path) ?? read(path);
    known.set(path, loading);
    return loading;
  };
  const findAll = async (report: string): Promise<Omit<FoundSidecar, 'said'>[]> => {
    const found: Omit<FoundSidecar, 'said'>[] = [];
    for (const folder of foldersOf(report)) {
      const path = join(folder, sidecarName);
      const loaded = await load(path);
      if (loaded) found.push({ ...loaded, path, file: toFileKey(relative(folder, resolve(report))) });
    }
    return found;
  };
  return {
    find: async (report) =>
      (await findAll(report)).flatMap((found) => {
        const said = found.sidecar.files.get(found.file);
        return said ? [{ ...found, said }] : [];
      }),
    findTarget: async (report) => {
      const [nearest] = await findAll(report);
      if (nearest) return nearest;
      const folders = foldersOf(report);
      const folder = folders.find((one) => one === resolve('')) ?? folders[0] ?? '.';
      return { path: join(folder, sidecarName), file: toFileKey(relative(folder, resolve(report))) };
    },
    change: async (path, changes) => {
      const before = await load(path);
      const after = before?.sidecar.problems.some(({ message }) => message.id === 'unreadable')
        ? undefined
        : editSidecar(before?.text, changes);
      if (after === undefined) {
        await tell(texts.sidecarKept(relative('', path)));
        return false;
      }
      try {
        // Whoever reads it meanwhile reads all of the old one or all of the new one.
        await writeFile(`${path}.tmp`, after);
        await rename(`${path}.tmp`, path);
        return true;
      } catch (error) {
        await tell(texts.problem(relative('', path), toInputProblem(error)));
        return false;
      }
    },
  };
}

/** The folders a report lies in, its own first; none for the standard input. */
function foldersOf(report: string): string[] {
  if (report === standardInput) return [];
  const folders = [dirname(resolve(report))];
  for (let above = dirname(folders[0] as string); above !== folders.at(-1); above = dirname(above)) folders.push(above);
  return folders;
}
