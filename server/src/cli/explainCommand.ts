import { readFile } from 'node:fs/promises';
import { findNearest } from '../linter/nearest';
import type { Language, ReportService } from '../service/service';
import type { ExitCode } from './checkCommand';
import type { Colors } from './formatCheckText';
import { toPlainText } from './plainMarkdown';
import type { Command } from './readReports';

/** What `jiaogao explain` is to do. */
export interface ExplainCommand extends Pick<Command, 'texts' | 'write' | 'tell'> {
  /** Its id, or the part of it behind the slash. */
  readonly rule: string;
  readonly service: Pick<ReportService, 'rules'>;
  readonly language: Language;
  readonly colors: Colors;
}

/** Pages of the rules by their ids, in both languages, as the build puts them beside the program. */
export type RulePages = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Prints the page of a rule; 2 where there is no such rule. */
export async function runExplain({ rule, service, language, texts, colors, write, tell }: ExplainCommand): Promise<ExitCode> {
  const ids = service.rules.map(({ id }) => id);
  const named = ids.filter((id) => id === rule || id.slice(id.indexOf('/') + 1) === rule);
  const [id] = named;
  if (id === undefined || named.length > 1) {
    const alike = named.length > 1 ? named : findAlike(rule, ids);
    await tell(texts.unknownRule(rule, alike));
    return 2;
  }
  const pages = JSON.parse(await readFile(new URL('./pages.json', import.meta.url), 'utf8')) as RulePages;
  await write(toPlainText(pages[language][id] ?? id, colors));
  return 0;
}

/** The rule that was most likely meant, or those whose names hold the word. */
function findAlike(word: string, ids: readonly string[]): readonly string[] {
  const nearest = findNearest(word, ids);
  if (nearest !== undefined) return [nearest];
  return word === '' ? [] : ids.filter((id) => id.includes(word.toLowerCase()));
}
