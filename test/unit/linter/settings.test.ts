import assert from 'node:assert/strict';
import { describeProblem } from '../../../server/src/linter/problems';
import { layerSettings, resolveSettings } from '../../../server/src/linter/settings';
import { fakeRule } from './fakeRule';

const minimum = { default: 40, description: '字数', schema: { type: 'integer', minimum: 1 } };
const words = { default: [], description: '词', schema: { type: 'array', items: { type: 'string' }, maxItems: 2 } };
const rules = [fakeRule('a/one', { options: { minimum } }), fakeRule('a/two', { options: { minimum, words } }), fakeRule('b/three')];

function enabledBy(settings: unknown) {
  return resolveSettings(rules, settings).enabled.map(({ rule, severity, options }) => [rule.meta.id, severity, options]);
}

function problemsOf(settings: unknown) {
  return resolveSettings(rules, settings).problems.map(({ path: [key = ''], message }) => [key, message.id]);
}

describe('linter/settings', () => {
  it('runs every rule with its default options when nothing is set', () => {
    const all = [
      ['a/one', undefined, { minimum: 40 }],
      ['a/two', undefined, { minimum: 40, words: [] }],
      ['b/three', undefined, {}],
    ];
    assert.deepEqual(enabledBy(undefined), all);
    assert.deepEqual(enabledBy({}), all);
  });

  it('lets a rule’s own entry win over its family’s, severity and options apart', () => {
    const enabled = enabledBy({ 'a/one': 'hint', 'a/*': { severity: 'off', options: { minimum: 7 } }, 'b/*': 'error' });
    assert.deepEqual(enabled, [
      ['a/one', 'hint', { minimum: 7 }],
      ['b/three', 'error', {}],
    ]);
    const options = enabledBy({
      'a/*': { severity: 'info', options: { minimum: 7 } },
      'a/two': { options: { minimum: 9 } },
      'b/three': 'off',
    });
    assert.deepEqual(options, [
      ['a/one', 'info', { minimum: 7 }],
      ['a/two', 'info', { minimum: 9, words: [] }],
    ]);
  });

  it('gives a family’s option only to the rules that have it', () => {
    assert.deepEqual(enabledBy({ 'a/*': { options: { words: ['甲'] } }, 'b/*': 'off' }), [
      ['a/one', undefined, { minimum: 40 }],
      ['a/two', undefined, { minimum: 40, words: ['甲'] }],
    ]);
  });

  it('passes over what it cannot understand, and says so', () => {
    const bad = {
      'c/none': 'off',
      'a/one': 'loud',
      'a/two': { severity: 3, options: { minimum: 0, words: ['甲', 4], other: 1 } },
      'b/three': { options: 'none' },
    };
    assert.deepEqual(enabledBy(bad), enabledBy({}));
    assert.deepEqual(problemsOf(bad), [
      ['c/none', 'unknownRule'],
      ['a/one', 'badSetting'],
      ['a/two', 'badSeverity'],
      ['a/two', 'badOption'],
      ['a/two', 'badOption'],
      ['a/two', 'unknownOption'],
      ['b/three', 'badOptions'],
    ]);
    for (const language of ['zh', 'en'] as const) {
      const sentences = resolveSettings(rules, bad).problems.map(({ message }) => describeProblem(message, language));
      for (const sentence of sentences) assert.doesNotMatch(sentence, /\{/);
      assert.equal(new Set(sentences).size, sentences.length);
    }
  });

  it('keeps the good half of an entry whose other half is bad', () => {
    assert.deepEqual(enabledBy({ 'a/one': { severity: 'info', options: { minimum: 'many' } }, 'a/two': 'off', 'b/three': 'off' }), [
      ['a/one', 'info', { minimum: 40 }],
    ]);
  });

  it('wakes a rule that is off by default by its own entry only', () => {
    const quiet = [fakeRule('a/quiet', { offByDefault: true })];
    const isOn = (settings: unknown) => resolveSettings(quiet, settings).enabled.length === 1;
    assert.equal(isOn({}), false);
    assert.equal(isOn({ 'a/*': 'error' }), false);
    assert.equal(isOn({ 'a/quiet': {} }), false);
    assert.equal(isOn({ 'a/quiet': 'hint' }), true);
    assert.equal(isOn({ 'a/quiet': { severity: 'hint' } }), true);
  });

  it('survives settings that are no object at all', () => {
    for (const settings of [null, 3, 'off', ['a/one'], true]) {
      assert.deepEqual(enabledBy(settings), enabledBy({}));
      assert.deepEqual(problemsOf(settings), [['', 'notAnObject']]);
    }
    assert.deepEqual(problemsOf({ 'a/tow': 'off', one: 'off', 'a/noe*': 'off' }), [
      ['a/tow', 'misspelledRule'],
      ['one', 'misspelledRule'],
      ['a/noe*', 'unknownRule'],
    ]);
    assert.deepEqual(problemsOf({ toString: 'off', 'a/one': { options: { constructor: 1 } } }), [
      ['toString', 'unknownRule'],
      ['a/one', 'unknownOption'],
    ]);
  });
});

describe('settings in layers', () => {
  const metas = rules.map(({ meta }) => meta);

  it('are the stronger layer’s word, be it on the family only', () => {
    const house = { 'a/*': 'warning', 'b/three': 'off' };
    assert.deepEqual(layerSettings(metas, [{ 'a/one': 'off', 'b/three': 'error' }, house]), {
      'a/one': { severity: 'warning', options: {} },
      'a/two': { severity: 'warning', options: {} },
      'b/three': { severity: 'off', options: {} },
    });
  });

  it('are put together severity and each option by itself', () => {
    const layers = [{ 'a/two': { severity: 'hint', options: { minimum: 7, words: ['甲'] } } }, { 'a/*': { options: { minimum: 9 } } }];
    assert.deepEqual(layerSettings(metas, layers), {
      'a/one': { severity: undefined, options: { minimum: 9 } },
      'a/two': { severity: 'hint', options: { minimum: 9, words: ['甲'] } },
    });
  });

  it('say nothing of rules that nobody named, and pass over what cannot be understood', () => {
    assert.deepEqual(layerSettings(metas, []), {});
    assert.deepEqual(
      layerSettings(metas, [undefined, null, 3, ['a/one'], { 'a/one': 'loud', 'c/none': 'off', 'a/two': { options: { minimum: 0 } } }]),
      {},
    );
  });

  it('do not wake a rule that is off by default by its family', () => {
    const quiet = [fakeRule('a/quiet', { offByDefault: true }).meta];
    assert.deepEqual(layerSettings(quiet, [{ 'a/*': 'error' }]), {});
    assert.deepEqual(layerSettings(quiet, [{ 'a/quiet': 'hint' }, { 'a/*': 'error' }]), { 'a/quiet': { severity: 'hint', options: {} } });
  });
});
