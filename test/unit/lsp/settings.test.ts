import assert from 'node:assert/strict';
import { readClientFacts, toLanguage, type ClientFacts } from '../../../server/src/lsp/client';
import { createSettingsStore, defaultSettings, hasOwnSeverity, readSettings, type SettingsStore } from '../../../server/src/lsp/settings';

describe('settings', () => {
  it('are read as far as they can be understood', () => {
    assert.deepEqual(readSettings(undefined), defaultSettings);
    assert.deepEqual(readSettings(['x']), defaultSettings);
    assert.deepEqual(readSettings({ rules: 'off', maxProblems: -1, maxBlanks: 'many' }), defaultSettings);
    assert.deepEqual(readSettings({ rules: { 'a/b': 'off' }, maxProblems: 10.9, maxBlanks: 0 }), {
      rules: { 'a/b': 'off' },
      limits: { problems: 10, blanks: 0 },
    });
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
  }

  function setUp(client: ClientFacts, answer: () => Promise<unknown>): Setup {
    const [asked, warnings, errors]: [unknown[], string[], string[]] = [[], [], []];
    const getConfiguration = (item: unknown): Promise<unknown> => (asked.push(item), answer());
    const store = createSettingsStore({
      connection: { workspace: { getConfiguration } } as unknown as Parameters<typeof createSettingsStore>[0]['connection'],
      client,
      log: { warn: (message) => warnings.push(message), error: (where) => errors.push(where) },
      findProblems: (rules) => Object.keys(rules as object).filter((key) => key.startsWith('unknown/')),
    });
    return { store, asked, warnings, errors };
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
    assert.deepEqual(await store.get('file:///a.txt'), defaultSettings);
    assert.deepEqual(errors, ['workspace/configuration']);
  });

  it('takes what is sent along from clients that answer no questions', async () => {
    const { store, asked } = setUp(facts(false, { maxProblems: 5 }), () => Promise.resolve({}));
    assert.equal((await store.get('file:///a.txt')).limits.problems, 5);
    store.change({ jiaogao: { maxProblems: 6 } });
    assert.equal((await store.get('file:///a.txt')).limits.problems, 6);
    assert.deepEqual(asked, []);
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
