/**
 * Makes from the rules what is made of them: their index, their documentation, their settings. `npm run generate`, or with
 * `--check` only compares. Either way it fails when a rule lacks its page, its English entry or its fixtures.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { globSync } from 'tinyglobby';
import type { Rule } from '../server/src/linter/rule';
import type { Language } from '../server/src/service/service';
import { writeConfigSchema } from './generate/configSchema';
import { writeInitials } from './generate/initials';
import { readRates } from './generate/rates';
import { readRules, RULES_FOLDER, type DocumentedRule, type RuleFolder } from './generate/readRules';
import { writeRulePage, writeRuleTable } from './generate/rulePages';
import { writeRulesIndex } from './generate/rulesIndex';
import { writeManifest, writeManifestTexts } from './generate/settingsSchema';

const ROOT = join(import.meta.dirname, '..');

/** Folders of the pages. */
const PAGES: Readonly<Record<Language, string>> = { zh: 'docs/rules', en: 'docs/en/rules' };

/** The wanted text of every generated file, by its path. */
async function generate({ rules, documented }: RuleFolder): Promise<ReadonlyMap<string, string>> {
  const index = `${RULES_FOLDER}/index.ts`;
  const indexText = await formatFile(index, writeRulesIndex(rules));
  if (!isChecking) writeStale(index, indexText);
  const files = new Map([
    [index, indexText],
    ['package.json', writeManifest(read('package.json') ?? '', documented)],
    ['package.nls.json', writeManifestTexts(read('package.nls.json') ?? '', documented, 'zh')],
    ['package.nls.en.json', writeManifestTexts(read('package.nls.en.json') ?? '', documented, 'en')],
    ['schemas/jiaogao.config.schema.json', writeConfigSchema(documented)],
    ['server/src/features/stock/generated/initials.ts', writeInitials()],
    ...(await writePages(rules, documented)),
  ]);
  const formatted = await Promise.all(Array.from(files, async ([path, text]) => [path, await formatFile(path, text)] as const));
  return new Map(formatted);
}

async function writePages(rules: readonly Rule[], documented: readonly DocumentedRule[]): Promise<[path: string, text: string][]> {
  // It imports the index, which may name rules that are no more until it has been written.
  const { createService } = await import('../server/src/service/createService');
  const catalogue = Object.fromEntries(documented.map(({ rule, english }) => [rule.meta.id, english]));
  const service = createService({ rules, english: catalogue });
  const rates = readRates(ROOT);
  return (['zh', 'en'] as const).flatMap((language) => {
    const parts = { language, service, rates };
    return [
      [`${PAGES[language]}/README.md`, writeRuleTable(documented, parts)],
      ...documented.map((rule): [string, string] => [`${PAGES[language]}/${rule.rule.meta.id}.md`, writeRulePage(rule, parts)]),
    ];
  });
}

function formatFile(path: string, text: string): Promise<string> {
  // Prettier formats package.json as npm writes it; the name decides.
  return format(text, { printWidth: 140, singleQuote: true, filepath: path });
}

function read(path: string): string | undefined {
  const full = join(ROOT, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

/** Pages of rules that are no more. */
function findLeftovers(files: ReadonlyMap<string, string>): string[] {
  return globSync(
    Object.values(PAGES).map((folder) => `${folder}/**/*.md`),
    { cwd: ROOT },
  ).filter((path) => !files.has(path.replaceAll('\\', '/')));
}

function writeStale(path: string, text: string): void {
  if (read(path) === text) return;
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  console.log(`wrote ${path}`);
}

const isChecking = process.argv.includes('--check');
const folder = await readRules(ROOT);
const files = await generate(folder);
const leftovers = findLeftovers(files);
const failures = [...folder.problems];

if (isChecking) {
  const stale = [...files].filter(([path, text]) => read(path) !== text);
  const list = [...stale.map(([path]) => path), ...leftovers];
  if (list.length > 0) failures.push(`out of date, run npm run generate: ${list.join(', ')}`);
} else {
  for (const [path, text] of files) writeStale(path, text);
  for (const path of leftovers) {
    rmSync(join(ROOT, path));
    console.log(`removed ${path}`);
  }
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
