import assert from 'node:assert/strict';
import { writeManifest, writeManifestTexts } from '../../../scripts/generate/settingsSchema';
import type { DocumentedRule } from '../../../scripts/generate/readRules';
import { writeRulesIndex } from '../../../scripts/generate/rulesIndex';
import { fakeRule } from '../linter/fakeRule';

const minimum = { default: 40, description: '字数', schema: { type: 'integer', minimum: 1 } };
const documented = [fakeRule('outline/one-two', { options: { minimum } }), fakeRule('outline/x', { offByDefault: true })].map(
  (rule): DocumentedRule => ({
    rule,
    page: { id: rule.meta.id, summary: '', sections: [], good: [], bad: [] },
    english: { summary: `finds ${rule.meta.id}`, messages: {} },
  }),
);

describe('scripts/generate', () => {
  it('writes one property for each rule and family, and leaves the rest', () => {
    const properties = { before: { type: 'string' }, 'jiaogao.rules': { order: 2, type: 'object', properties: { old: {} } }, after: {} };
    const manifest = { name: 'x', contributes: { configuration: { title: 't', properties }, commands: [1] }, version: '1' };
    const written = JSON.parse(writeManifest(JSON.stringify(manifest), documented)) as typeof manifest;
    assert.deepEqual(Object.keys(written.contributes.configuration.properties), Object.keys(properties));
    const { properties: rules, ...setting } = written.contributes.configuration.properties['jiaogao.rules'];
    assert.deepEqual(setting, { order: 2, type: 'object', additionalProperties: false });
    assert.deepEqual(Object.keys(rules), ['outline/*', 'outline/one-two', 'outline/x']);
    assert.match(JSON.stringify(rules), /"minimum":\{"type":"integer","minimum":1,"default":40,"description":"字数"\}/);
    assert.deepEqual(
      { ...written, contributes: { ...written.contributes, configuration: 0 } },
      { ...manifest, contributes: { ...manifest.contributes, configuration: 0 } },
    );
  });

  it('writes the descriptions in both languages, and takes old ones away', () => {
    const texts = JSON.stringify({ title: '校稿', 'configuration.rule.old': '旧', 'configuration.rules': '规则' });
    assert.deepEqual(JSON.parse(writeManifestTexts(texts, documented, 'zh')), {
      title: '校稿',
      'configuration.rules': '规则',
      'configuration.rule.outline/*': '序号与结构',
      'configuration.rule.outline/one-two': 'outline/one-two（默认：警告）',
      'configuration.rule.outline/x': 'outline/x（默认：关闭）',
    });
    const english = JSON.parse(writeManifestTexts(texts, documented, 'en')) as Record<string, string>;
    assert.equal(english['configuration.rule.outline/x'], 'finds outline/x (default: off)');
  });

  it('names rules in the index after their ids', () => {
    const index = writeRulesIndex(documented.map(({ rule }) => rule));
    assert.match(index, /^import outlineOneTwo from '\.\/outline\/one-two';$/m);
    assert.match(index, /= \[outlineOneTwo, outlineX\];$/m);
  });
});
