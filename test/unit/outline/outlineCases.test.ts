import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService } from '../../../server/src/service/createService';
import { parseParts } from '../../fixtureFormat/markdown';
import { parseMarkedText, writeMarks } from '../../fixtureFormat/markedText';
import { isNumberingRule } from './numberingRules';

const service = createService();
const settings = Object.fromEntries(service.rules.filter(({ id }) => !isNumberingRule(id)).map(({ id }) => [id, 'off'] as const));

/** All texts of a Markdown file by the names of their parts. */
function readTexts(name: string): { readonly title: string; readonly source: string }[] {
  const markdown = readFileSync(join(import.meta.dirname, name), 'utf8');
  return parseParts(markdown).flatMap(({ title, blocks }) => blocks.map(({ text }) => ({ title, source: text })));
}

/** Writes what the rules on numbers say into the text, advice left out. */
function mark(text: string): string {
  const { findings, failures } = service.check(service.open(text), settings);
  assert.deepEqual(failures, []);
  const marks = findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ span, rule, message }) => ({ span, rule, message: message.id, words: '' }));
  return writeMarks(text, marks);
}

describe('numbers of an outline', () => {
  describe('pass when they are right', () => {
    for (const { title, source } of readTexts('legitimate.md')) {
      it(title, () => assert.equal(mark(source), source));
    }
  });

  describe('are found wrong once', () => {
    for (const { title, source } of readTexts('slips.md')) {
      it(title, () => assert.equal(mark(parseMarkedText(source).text), source));
    }
  });
});
