import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService } from '../../../server/src/service/createService';
import { parseParts } from '../../fixtureFormat/markdown';
import { parseMarkedText, writeMarks } from '../../fixtureFormat/markedText';
import { isNumberingRule } from './numberingRules';

const service = createService();

/** All texts of a Markdown file by the names of their parts. */
function readTexts(name: string): { readonly title: string; readonly source: string }[] {
  const markdown = readFileSync(join(import.meta.dirname, name), 'utf8');
  return parseParts(markdown).flatMap(({ title, blocks }) => blocks.map(({ text }) => ({ title, source: text })));
}

/** Writes what some of the rules say into the text, advice left out. */
function mark(text: string, isOn: (rule: string) => boolean): string {
  const settings = Object.fromEntries(service.rules.filter(({ id }) => !isOn(id)).map(({ id }) => [id, 'off'] as const));
  const { findings, failures } = service.check(service.open(text), settings);
  assert.deepEqual(failures, []);
  const marks = findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ span, rule, message }) => ({ span, rule, message: message.id, words: '' }));
  return writeMarks(text, marks);
}

const suites = [
  { name: 'numbers of an outline', isOn: isNumberingRule, right: 'legitimate.md', wrong: 'slips.md' },
  {
    name: 'outlines, titles and announced lists',
    isOn: (rule: string) => rule.startsWith('outline/'),
    right: 'legitimateReports.md',
    wrong: 'slipsOfReports.md',
  },
];

for (const { name, isOn, right, wrong } of suites) {
  describe(name, () => {
    describe('pass when they are right', () => {
      for (const { title, source } of readTexts(right)) it(title, () => assert.equal(mark(source, isOn), source));
    });

    describe('are found wrong once', () => {
      for (const { title, source } of readTexts(wrong)) it(title, () => assert.equal(mark(parseMarkedText(source).text, isOn), source));
    });
  });
}
