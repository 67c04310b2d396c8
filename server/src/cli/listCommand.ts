import type { ReportDocument } from '../model/document';
import type { ExitCode } from './checkCommand';
import { readReports, type Command } from './readReports';
import type { CliTexts } from './texts';

/** A file that was read. */
export interface ListedFile {
  readonly path: string;
  readonly document: ReportDocument;
}

/** How what is listed of a file is written: for people, and as one JSON entry. */
export interface ListFormat {
  readonly text: (file: ListedFile, texts: CliTexts) => string;
  readonly json: (file: ListedFile) => string;
}

/** What a command that lists things is to do. */
export interface ListCommand extends Command {
  readonly format: 'text' | 'json';
  readonly list: ListFormat;
}

/** Prints what the named files hold; 2 where a file could not be read. */
export async function runList(command: ListCommand): Promise<ExitCode> {
  const { format, list, write, texts } = command;
  let separator = '';
  if (format === 'json') await write('{"files":[');
  const completeness = await readReports(command, async (path, document) => {
    if (format === 'text') return write(list.text({ path, document }, texts));
    await write(`${separator}\n${list.json({ path, document })}`);
    separator = ',';
  });
  if (format === 'json') await write('\n]}\n');
  return completeness === 'complete' ? 0 : 2;
}
