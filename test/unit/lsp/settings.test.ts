import assert from 'node:assert/strict';
import { parseConfig } from '../../../server/src/linter/config';
import { readClientFacts, toLanguage, type ClientFacts } from '../../../server/src/lsp/client';
import type { HouseRules } from '../../../server/src/lsp/houseRules';
import { createSettingsStore, defaultSettings, hasOwnSeverity, readSettings, type SettingsStore } from '../../../server/src/lsp/settings';
import { fakeRule } from '../linter/fakeRule';

describe('settings', () => {
  it('are read as far as they can be understood', () => {
    assert.deepEqual(readSettings(undefined), defaultSettings);
    assert.deepEqual(readSettings(['x']), defaultSettings);
    assert.deepEqual(readSettings({ rules: 'off', maxProblems: -1, maxBlanks: 'many' }), defaultSettings);
    assert.deepEqual(readSettings({ rules: { 'a/b': 'off' }, maxProblems: 10.9, maxBlanks: 0 }), {
      rules: { 'a/b': 'off' },
      limits: { problems: 10, blanks: 0 },
      format: { indent: 'keep', blankLines: 'keep' },
      look: defaultSettings.look,
      usesHouseRules: true,
      suggestsUnits: true,
    });
    assert.deepEqual(readSettings({ format: { indent: 'two', blankLines: 'one' } }).format, { indent: 'two', blankLines: 'one' });
    assert.deepEqual(readSettings({ format: { indent: 'three', blankLines: 1 } }).format, defaultSettings.format);
    assert.equal(readSettings({ useConfigFile: false }).usesHouseRules, false);
    assert.equal(readSettings({ useConfigFile: 'no' }).usesHouseRules, true);
  });

  it('tell whose severity the user chose', () => {
    assert.ok(hasOwnSeverity({ 'placeholder/number': 'error' }, 'placeholder/number'));
    assert.ok(hasOwnSeverity({ 'placeholder/*': 'error' }, 'placeholder/number'));
    assert.ok(hasOwnSeverity({ 'placeholder/*': { severity: 'hint' } }, 'placeholder/number'));
    assert.ok(!hasOwnSeverity({ 'placeholder/*': { options: { x: 1 } } }, 'placeholder/number'));
    assert.ok(!hasOwnSeverity({ 'outline/*': 'error' }, 'placeholder/number'));
    assert.ok(!hasOwnSeverity({}, 'toString/x'));
  });
});

describe('the settings store', () => {
  const facts = (configuration: boolean, initialSettings?: unknown): ClientFacts => ({
    ...readClientFacts({ initializationOptions: { settings: initialSettings } }),
    configuration,
  });

  interface Setup {
    readonly store: SettingsStore;
    readonly asked: unknown[];
    readonly warnings: string[];
    readonly errors: string[];
    /** House rules of all documents; may be replaced between reads. */
    readonly house: { rules: HouseRules | undefined; reads: number };
  }

  const metas = [fakeRule('a/one'), fakeRule('a/two')].map(({ meta }) => meta);

  function setUp(client: ClientFacts, answer: () => Promise<unknown>): Setup {
    const house: Setup['house'] = { rules: undefined, reads: 0 };
    const [asked, warnings, errors]: [unknown[], string[], string[]] = [[], [], []];
    const getConfiguration = (item: unknown): Promise<unknown> => (asked.push(item), answer());
    const store = createSettingsStore({
      connection: { workspace: { getConfiguration } } as unknown as Parameters<typeof createSettingsStore>[0]['connection'],
      client,
      log: { warn: (message) => warnings.push(message), error: (where) => errors.push(where) },
      houseRules: {
        find: () => (house.reads++, Promise.resolve(house.rules)),
        isWatched: () => true,
        forget: () => undefined,
      },
      rules: metas,
      findProblems: (rules) => Object.keys(rules as object).filter((key) => key.startsWith('unknown/')),
    });
    return { store, asked, warnings, errors, house };
  }

  it('asks once a document until the settings change', async () => {
    let maxBlanks = 1;
    const { store, asked } = setUp(facts(true), () => Promise.resolve({ maxBlanks }));
    const first = await store.get('file:///a.txt');
    assert.equal(first.limits.blanks, 1);
    assert.equal(await store.get('file:///a.txt'), first);
    assert.deepEqual(asked, [{ scopeUri: 'file:///a.txt', section: 'jiaogao' }]);
    maxBlanks = 2;
    store.change(undefined);
    assert.equal((await store.get('file:///a.txt')).limits.blanks, 2);
  });

  it('goes on with the defaults when the client gives no answer', async () => {
    const { store, errors } = setUp(facts(true), () => Promise.reject(new Error('no')));
    const { rules, limits, format, look } = defaultSettings;
    assert.deepEqual(await store.get('file:///a.txt'), { rules, limits, format, look, ignored: false });
    assert.deepEqual(errors, ['workspace/configuration']);
  });

  it('takes what is sent along from clients that answer no questions', async () => {
    const { store, asked } = setUp(facts(false, { maxProblems: 5 }), () => Promise.resolve({}));
    assert.equal((await store.get('file:///a.txt')).limits.problems, 5);
    store.change({ jiaogao: { maxProblems: 6 } });
    assert.equal((await store.get('file:///a.txt')).limits.problems, 6);
    assert.deepEqual(asked, []);
  });

  it('lays house rules over what one person likes, override by override', async () => {
    const { store, house } = setUp(facts(true), () => Promise.resolve({ rules: { 'a/one': 'off', 'a/two': 'off' }, maxBlanks: 3 }));
    const { config } = parseConfig(
      '{ "rules": { "a/one": "hint" }, "overrides": [{ "files": ["草稿"], "rules": { "a/*": "error" } }] }',
      metas,
    );
    house.rules = { config, path: 'a.txt' };
    const one = { severity: 'hint', options: {} };
    const two = { severity: 'off', options: {} };
    assert.deepEqual(await store.get('file:///a.txt'), {
      rules: { 'a/one': one, 'a/two': two },
      limits: { problems: 1000, blanks: 3 },
      format: defaultSettings.format,
      look: defaultSettings.look,
      ignored: false,
    });
    house.rules = { config, path: '草稿/a.txt' };
    const error = { severity: 'error', options: {} };
    assert.deepEqual((await store.get('file:///b.txt')).rules, { 'a/one': error, 'a/two': error });
  });

  it('reads house rules anew when it is told to, and keeps its word as long as they stay the same', async () => {
    const { store, asked, house } = setUp(facts(true), () => Promise.resolve({}));
    const { config } = parseConfig('{ "ignore": ["附件"] }', metas);
    house.rules = { config, path: '附件/a.txt' };
    const first = await store.get('file:///a.txt');
    assert.equal(first.ignored, true);
    assert.equal(await store.get('file:///a.txt'), first);
    assert.equal(house.reads, 1);
    store.refresh();
    assert.equal(await store.get('file:///a.txt'), first);
    assert.equal(house.reads, 2);
    house.rules = undefined;
    store.refresh('file:///a.txt');
    assert.equal((await store.get('file:///a.txt')).ignored, false);
    assert.equal(asked.length, 1);
  });

  it('does not look for house rules that the user does not want', async () => {
    const { store, house } = setUp(facts(true), () => Promise.resolve({ useConfigFile: false }));
    await store.get('file:///a.txt');
    assert.equal(house.reads, 0);
  });

  it('warns once of what cannot be understood', async () => {
    const { store, warnings } = setUp(facts(true), () => Promise.resolve({ rules: { 'unknown/rule': 'off' } }));
    await store.get('file:///a.txt');
    await store.get('file:///b.txt');
    assert.deepEqual(warnings, ['unknown/rule']);
  });
});

describe('what a client can do', () => {
  it('is read from anything', () => {
    const facts = readClientFacts({});
    assert.equal(facts.pullsDiagnostics, false);
    assert.equal(facts.language, 'zh');
    assert.equal(facts.foldingLimit, Number.POSITIVE_INFINITY);
  });

  it('is Chinese unless English is asked for', () => {
    assert.deepEqual(['en', 'en-GB', 'EN', 'zh-cn', 'fr', 'english?', '', undefined, 3].map(toLanguage), [
      'en',
      'en',
      'en',
      'zh',
      'zh',
      'zh',
      'zh',
      'zh',
      'zh',
    ]);
  });
});
