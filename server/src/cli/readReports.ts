import type { ReportDocument } from '../model/document';
import type { ReportService } from '../service/service';
import { findInputs, type FoundInput } from './findInputs';
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

/** What becomes of files that are read. */
export interface Reading {
  /** Takes the text of a file; `index` is its place among the files. */
  readonly take: (path: string, text: string, index: number) => Promise<void>;
  /** Files that are not wanted are not read. */
  readonly isWanted?: (path: string, index: number) => Promise<boolean>;
}

/** Reads the named files one after the other and hands each over. */
export async function readReports(
  command: Command,
  take: (path: string, document: ReportDocument) => Promise<void>,
): Promise<Completeness> {
  const { names, service } = command;
  return readInputs(command, await findInputs(names), { take: (path, text) => take(path, service.open(text)) });
}

/**
 * Reads files one after the other and hands over their texts; a file that cannot be read is told of and passed over, the
 * others are still read.
 */
export async function readInputs(
  { texts, tell }: Pick<Command, 'texts' | 'tell'>,
  inputs: readonly FoundInput[],
  { take, isWanted }: Reading,
): Promise<Completeness> {
  let completeness: Completeness = 'complete';
  const nameOf = (path: string): string => (path === standardInput ? texts.standardInput : path);
  const pass = async (path: string, problem: InputProblem): Promise<void> => {
    completeness = 'incomplete';
    await tell(texts.problem(nameOf(path), problem));
  };
  for (const [index, { path, problem }] of inputs.entries()) {
    if (problem) {
      await pass(path, problem);
      continue;
    }
    if (isWanted && !(await isWanted(path, index))) continue;
    const input = await readInput(path);
    if (input.kind === 'problem') {
      await pass(path, input.problem);
      continue;
    }
    if (input.encoding !== 'UTF-8') await tell(texts.decodedAs(nameOf(path), input.encoding));
    await take(path, input.text, index);
  }
  return completeness;
}
