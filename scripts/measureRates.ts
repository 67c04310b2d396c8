/**
 * `npm run measure:rates -- FOLDER`: counts what every rule finds in a folder of published reports (text and Markdown, at any
 * depth) and keeps the counts for the pages of the rules. Each report is checked by itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { createService } from '../server/src/service/createService';
import { RATES, type Rates } from './generate/rates';
import { ROOT } from './install.mjs';

const [folder] = process.argv.slice(2);
const paths = folder === undefined ? [] : globSync('**/*.{txt,md}', { cwd: folder }).sort();
if (folder === undefined || paths.length === 0) {
  console.error('usage: npm run measure:rates -- FOLDER (a folder with reports in .txt or .md files)');
  process.exit(2);
}

const service = createService();
const findings = Object.fromEntries(service.rules.filter((rule) => rule.offByDefault !== true).map(({ id }) => [id, 0]));
let characters = 0;
for (const path of paths) {
  const document = service.open(readFileSync(join(folder, path), 'utf8'));
  characters += document.length;
  for (const { rule } of service.check(document).findings) findings[rule] = (findings[rule] ?? 0) + 1;
}
const rates: Rates = { reports: paths.length, characters, findings };
writeFileSync(join(ROOT, RATES), `${JSON.stringify(rates, null, 2)}\n`);
const total = Object.values(findings).reduce((sum, count) => sum + count, 0);
console.log(`${RATES}: ${paths.length} reports, ${characters} characters, ${total} findings; now run npm run generate`);
