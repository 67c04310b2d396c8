import type { ReportDocument } from '../model/document';
import type { ReportService } from '../service/service';
import { findInputs } from './findInputs';
import { readInput, standardInput, type InputProblem } from './readInput';
import type { CliTexts } from './texts';

/** What a command needs of the program around it. */
export interface Command {
  readonly names: readonly string[];
  readonly service: ReportService;
  readonly texts: CliTexts;
  /** Writes what was asked for. */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line to the person at the terminal. */
  readonly tell: (line: string) => Promise<void>;
}

/** Whether all names led to files that could be read. */
export type Completeness = 'complete' | 'incomplete';

/**
 * Reads the named files one after the other and hands each over; a file that cannot be read is told of and passed
 * over, the others are still read; one that is not wanted is not read at all.
 */
export async function readReports(
  { names, service, texts, tell }: Command,
  take: (path: string, document: ReportDocument) => Promise<void>,
  isWanted: (path: string) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Completeness> {
  let completeness: Completeness = 'complete';
  const nameOf = (path: string): string => (path === standardInput ? texts.standardInput : path);
  const pass = async (path: string, problem: InputProblem): Promise<void> => {
    completeness = 'incomplete';
    await tell(texts.problem(nameOf(path), problem));
  };
  for (const { path, problem } of await findInputs(names)) {
    if (problem) {
      await pass(path, problem);
      continue;
    }
    if (!(await isWanted(path))) continue;
    const input = await readInput(path);
    if (input.kind === 'problem') {
      await pass(path, input.problem);
      continue;
    }
    if (input.encoding !== 'UTF-8') await tell(texts.decodedAs(nameOf(path), input.encoding));
    await take(path, service.open(input.text));
  }
  return completeness;
}
