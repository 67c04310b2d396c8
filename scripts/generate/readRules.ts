import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { placesOf } from '../../server/src/linter/message';
import type { Rule } from '../../server/src/linter/rule';
import { parseParts } from '../../test/fixtureFormat/markdown';
import { parsePage, type RulePage } from '../../test/fixtureFormat/ruleCases';

export const RULES_FOLDER = 'server/src/rules';
const CATALOGUE = 'l10n/rules.en.json';

/** English texts of one rule. */
export interface EnglishEntry {
  readonly summary: string;
  readonly messages: Readonly<Record<string, string>>;
  /** A sentence on each option. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What the English page of a rule says by itself; the examples are those of the Chinese one. */
export interface EnglishPage {
  readonly summary: string;
  readonly why: string;
  readonly whenOff: string;
}

/** A rule with all that is written about it. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly page: RulePage;
  /** Without a page of its own the rule is told of by its summary. */
  readonly english: EnglishEntry & { readonly page?: EnglishPage | undefined };
}

/** What was found in the folder of rules. */
export interface RuleFolder {
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  /** The rules that have page and English entry. */
  readonly documented: readonly DocumentedRule[];
  /** What is missing or does not fit together, one sentence each. */
  readonly problems: readonly string[];
}

/** Loads every rule under a root folder and checks that page, English entry and fixtures belong to it. */
export async function readRules(root: string): Promise<RuleFolder> {
  const problems: string[] = [];
  const catalogue = JSON.parse(readFileSync(join(root, CATALOGUE), 'utf8')) as Record<string, EnglishEntry>;
  const rules: Rule[] = [];
  const documented: DocumentedRule[] = [];
  for (const id of findRuleIds(root)) {
    const rule = await loadRule(root, id, problems);
    if (!rule) continue;
    rules.push(rule);
    const page = readPage(root, id, problems);
    const english = catalogue[id];
    problems.push(...compareCatalogues(rule, english));
    if (!existsSync(join(root, `test/fixtures/${id}.md`))) problems.push(`test/fixtures/${id}.md is missing`);
    if (page && english) documented.push({ rule, page, english: { ...english, page: readEnglishPage(root, id, problems) } });
  }
  for (const id of Object.keys(catalogue))
    if (!rules.some((rule) => rule.meta.id === id)) problems.push(`${CATALOGUE}: there is no rule ${id}`);
  return { rules, documented, problems };
}

/** A file of a family's folder is a rule when it says so by its default export. */
function findRuleIds(root: string): string[] {
  const folder = join(root, RULES_FOLDER);
  return globSync('*/*.ts', { cwd: folder })
    .filter((path) => /^export default defineRule\b/m.test(readFileSync(join(folder, path), 'utf8')))
    .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .sort();
}

async function loadRule(root: string, id: string, problems: string[]): Promise<Rule | undefined> {
  const path = `${RULES_FOLDER}/${id}.ts`;
  try {
    const module = (await import(pathToFileURL(join(root, path)).href)) as { readonly default: Rule };
    if (module.default.meta.id === id) return module.default;
    problems.push(`${path}: meta.id is ${module.default.meta.id}`);
  } catch (error) {
    problems.push(`${path} cannot be loaded: ${messageOf(error)}`);
  }
  return undefined;
}

function readPage(root: string, id: string, problems: string[]): RulePage | undefined {
  const path = `${RULES_FOLDER}/${id}.md`;
  try {
    return parsePage(readFileSync(join(root, path), 'utf8'), id);
  } catch (error) {
    problems.push(`${path}: ${messageOf(error)}`);
    return undefined;
  }
}

/** The sections of an English page, in their order. */
const ENGLISH_SECTIONS = ['', 'Why', 'When to switch it off'];

function readEnglishPage(root: string, id: string, problems: string[]): EnglishPage | undefined {
  const path = `${RULES_FOLDER}/${id}.en.md`;
  if (!existsSync(join(root, path))) return undefined;
  const parts = parseParts(readFileSync(join(root, path), 'utf8'));
  const [title = '', ...summary] = (parts[0]?.prose ?? '').split('\n');
  const page = { summary: summary.join('\n').trim(), why: parts[1]?.prose ?? '', whenOff: parts[2]?.prose ?? '' };
  if (title !== `# ${id}` || parts.map((part) => part.title).join() !== ENGLISH_SECTIONS.join() || Object.values(page).includes('')) {
    problems.push(`${path}: must be “# ${id}” and a summary, then “## Why” and “## When to switch it off”, each with a text`);
    return undefined;
  }
  return page;
}

function compareCatalogues({ meta }: Rule, english: EnglishEntry | undefined): string[] {
  if (!english) return [`${CATALOGUE}: ${meta.id} is missing`];
  const problems = english.summary === '' ? [`${CATALOGUE}: ${meta.id} has no summary`] : [];
  for (const [id, template] of Object.entries(meta.messages)) {
    const translated = english.messages[id];
    const places = placesOf(template).join(' ');
    if (translated === undefined) problems.push(`${CATALOGUE}: ${meta.id} lacks message ${id}`);
    else if (placesOf(translated).join(' ') !== places)
      problems.push(`${CATALOGUE}: ${meta.id} ${id} has other {places} than the Chinese one: ${places}`);
  }
  for (const id of Object.keys(english.messages))
    if (!Object.hasOwn(meta.messages, id)) problems.push(`${CATALOGUE}: ${meta.id} has no message ${id}`);
  for (const name of Object.keys(english.options ?? {}))
    if (!meta.options || !Object.hasOwn(meta.options, name)) problems.push(`${CATALOGUE}: ${meta.id} has no option ${name}`);
  return problems;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
