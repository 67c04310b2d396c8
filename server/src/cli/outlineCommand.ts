import type { ExitCode } from './checkCommand';
import { formatOutlineJson, formatOutlineText } from './formatOutline';
import { readReports, type Command } from './readReports';

/** What `jiaogao outline` is to do. */
export interface OutlineCommand extends Command {
  readonly format: 'text' | 'json';
}

/** Prints the headings of the named files; 2 where a file could not be read. */
export async function runOutline(command: OutlineCommand): Promise<ExitCode> {
  const { format, write, texts } = command;
  let separator = '';
  if (format === 'json') await write('{"files":[');
  const completeness = await readReports(command, async (path, document) => {
    if (format === 'text') return write(formatOutlineText({ path, document }, texts));
    await write(`${separator}\n${formatOutlineJson({ path, document })}`);
    separator = ',';
  });
  if (format === 'json') await write('\n]}\n');
  return completeness === 'complete' ? 0 : 2;
}
