import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../../server/src/linter/config';
import { rules } from '../../../server/src/rules/index';
import { parseParts } from '../../fixtureFormat/markdown';

const ROOT = join(import.meta.dirname, '../../..');
const metas = rules.map(({ meta }) => meta);

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: { readonly rules: { readonly properties: Readonly<Record<string, unknown>> } };
}

describe('the schema of the config file', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/jiaogao.config.schema.json'), 'utf8')) as Schema;

  it('has the fields that are read', () => {
    const text = JSON.stringify(Object.fromEntries(Object.keys(schema.properties).map((field) => [field, null])));
    const { problems } = parseConfig(text, metas);
    assert.deepEqual(
      problems.filter(({ message }) => /Field$/.test(message.id)),
      [],
    );
  });

  it('has the rules and families that are read', () => {
    const text = JSON.stringify({ rules: Object.fromEntries(Object.keys(schema.definitions.rules.properties).map((key) => [key, 'off'])) });
    assert.deepEqual(parseConfig(text, metas).problems, []);
    for (const { id } of metas) assert.ok(Object.hasOwn(schema.definitions.rules.properties, id), id);
  });
});

describe('the pages on the config file', () => {
  it('show what is read without a complaint', () => {
    const pages = ['docs/configuration.md', 'README.md'].map((path) => readFileSync(join(ROOT, path), 'utf8'));
    const blocks = pages.flatMap(parseParts).flatMap((part) => part.blocks);
    const configs = blocks.filter(({ info }) => info.startsWith('json'));
    assert.ok(configs.length > 1);
    for (const { text } of configs) assert.deepEqual(parseConfig(text, metas).problems, []);
  });
});
