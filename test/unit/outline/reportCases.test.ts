import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService } from '../../../server/src/service/createService';
import { parseParts } from '../../fixtureFormat/markdown';
import { parseMarkedText, writeMarks } from '../../fixtureFormat/markedText';

const service = createService();
const settings = Object.fromEntries(service.rules.filter(({ id }) => !id.startsWith('outline/')).map(({ id }) => [id, 'off'] as const));

/** All texts of a Markdown file by the names of their parts. */
function readTexts(name: string): { readonly title: string; readonly source: string }[] {
  const markdown = readFileSync(join(import.meta.dirname, name), 'utf8');
  return parseParts(markdown).flatMap(({ title, blocks }) => blocks.map(({ text }) => ({ title, source: text })));
}

/** Writes what all rules on outlines say into the text, advice left out. */
function mark(text: string): string {
  const { findings, failures } = service.check(service.open(text), settings);
  assert.deepEqual(failures, []);
  const marks = findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ span, rule, message }) => ({ span, rule, message: message.id, words: '' }));
  return writeMarks(text, marks);
}

describe('outlines, titles and announced lists', () => {
  describe('pass when they are right', () => {
    for (const { title, source } of readTexts('legitimateReports.md')) it(title, () => assert.equal(mark(source), source));
  });

  describe('are found wrong once', () => {
    for (const { title, source } of readTexts('slipsOfReports.md'))
      it(title, () => assert.equal(mark(parseMarkedText(source).text), source));
  });
});
