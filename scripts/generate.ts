/**
 * Makes from the rules what is made of them: their index, their documentation, their settings. `npm run generate`, or with
 * `--check` only compares. Either way it fails when a rule lacks its page, its English entry or its fixtures.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { globSync } from 'tinyglobby';
import { writeConfigSchema } from './generate/configSchema';
import { readRules, RULES_FOLDER, type RuleFolder } from './generate/readRules';
import { writeRulePage, writeRuleTable } from './generate/rulePages';
import { writeRulesIndex } from './generate/rulesIndex';
import { writeManifest, writeManifestTexts } from './generate/settingsSchema';

const ROOT = join(import.meta.dirname, '..');
const PAGES = 'docs/rules';

/** The wanted text of every generated file, by its path. */
async function generate({ rules, documented }: RuleFolder): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    [`${RULES_FOLDER}/index.ts`, writeRulesIndex(rules)],
    ['package.json', writeManifest(read('package.json') ?? '', documented)],
    ['package.nls.json', writeManifestTexts(read('package.nls.json') ?? '', documented, 'zh')],
    ['package.nls.en.json', writeManifestTexts(read('package.nls.en.json') ?? '', documented, 'en')],
    ['schemas/jiaogao.config.schema.json', writeConfigSchema(documented)],
    [`${PAGES}/README.md`, writeRuleTable(documented)],
    ...documented.map((rule) => [`${PAGES}/${rule.rule.meta.id}.md`, writeRulePage(rule)] as const),
  ]);
  const formatted = await Promise.all(Array.from(files, async ([path, text]) => [path, await formatFile(path, text)] as const));
  return new Map(formatted);
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
  return globSync(`${PAGES}/**/*.md`, { cwd: ROOT }).filter((path) => !files.has(path.replaceAll('\\', '/')));
}

const folder = await readRules(ROOT);
const files = await generate(folder);
const stale = [...files].filter(([path, text]) => read(path) !== text);
const leftovers = findLeftovers(files);
const failures = [...folder.problems];

if (process.argv.includes('--check')) {
  const list = [...stale.map(([path]) => path), ...leftovers];
  if (list.length > 0) failures.push(`out of date, run npm run generate: ${list.join(', ')}`);
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  for (const path of leftovers) {
    rmSync(join(ROOT, path));
    console.log(`removed ${path}`);
  }
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
