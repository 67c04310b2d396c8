import assert from 'node:assert/strict';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import { CancelledError } from '../../../server/src/base/cancellation';
import { createFound } from '../../../server/src/linter/found';
import type { Finding } from '../../../server/src/linter/rule';
import { toResult } from '../../../server/src/linter/run';
import { createChecks, type CheckParts } from '../../../server/src/lsp/checks';
import type { OpenDocument } from '../../../server/src/lsp/documents';
import { createPace } from '../../../server/src/lsp/pace';
import { defaultSettings, type Settings } from '../../../server/src/lsp/settings';
import type { Sidecars } from '../../../server/src/lsp/sidecars';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { makeFinding } from '../features/openReport';

const parse = createParagraphParser();
const uri = 'file:///a.txt';
const noSidecars: Sidecars = { found: [], said: [], target: undefined };
const quiet: Settings = {
  rules: {},
  limits: { problems: 1000, blanks: 200 },
  format: { indent: 'keep', blankLines: 'keep' },
  look: defaultSettings.look,
  ignored: false,
};

function open(version: number, text = '一、甲'): OpenDocument {
  return { uri, version, content: { kind: 'report', document: buildDocument(text, parse) } };
}

function setUp(checkInSteps: CheckParts['service']['checkInSteps']) {
  const documents = new Map<string, OpenDocument>([[uri, open(1)]]);
  const [ended, errors]: [(number | undefined)[], string[]] = [[], []];
  const state: { settings: Settings; sidecars: Sidecars } = { settings: quiet, sidecars: noSidecars };
  const checks = createChecks({
    service: { checkInSteps, mayWait: (rule) => rule === 'a/idle' },
    settings: { get: () => Promise.resolve(state.settings) },
    sidecars: { find: () => Promise.resolve(state.sidecars) },
    documents,
    log: { warn: () => undefined, error: (where) => errors.push(where) },
    giveWay: () => new Promise((resolve) => setImmediate(resolve)),
    onStart: () => (checked) => ended.push(checked?.version),
  });
  const change = (version: number): void => {
    documents.set(uri, open(version));
    checks.stop(uri);
  };
  return { documents, checks, ended, errors, state, change };
}

const finding = makeFinding({ start: 0, end: 2 });
const found = (findings: readonly Finding[], suppressed: readonly Finding[] = []) => toResult(createFound([], findings), suppressed, []);

describe('checks', () => {
  it('are made once a version, whoever asks', async () => {
    let runs = 0;
    const { checks } = setUp(() => (runs++, Promise.resolve(found([finding]))));
    const [first, second] = await Promise.all([checks.latest(uri), checks.latest(uri)]);
    assert.equal(first, second);
    assert.equal(await checks.latest(uri), first);
    assert.deepEqual(first?.found.all, [finding]);
    assert.equal(runs, 1);
  });

  it('carry over what rules that may wait said, until somebody asks for them', async () => {
    const idle = { ...finding, rule: 'a/idle' };
    const depths: unknown[] = [];
    const { checks, change } = setUp((_document, _settings, _signal, _pause, _neighbors, depth) => {
      depths.push(depth);
      return Promise.resolve(found(depth === 'typing' ? [finding] : [finding, idle]));
    });
    const rulesOf = async (...asked: Parameters<typeof checks.latest>) =>
      (await checks.latest(...asked))?.found.all.map(({ rule }) => rule);
    // Nothing is known of the rule that may wait, so it runs.
    assert.deepEqual(await rulesOf(uri, undefined, 'typing'), [finding.rule, 'a/idle']);
    change(2);
    const typing = await checks.latest(uri, undefined, 'typing');
    // The text was built anew, so all of it counts as edited.
    assert.deepEqual([typing?.isSettled, typing?.found.all], [false, [finding]]);
    assert.deepEqual(await rulesOf(uri), [finding.rule, 'a/idle']);
    assert.deepEqual(await rulesOf(uri, undefined, 'typing'), [finding.rule, 'a/idle']);
    assert.deepEqual(depths, ['all', 'typing', 'all']);
  });

  it('count what is hidden of rules that may wait while they wait', async () => {
    const idle = { ...finding, rule: 'a/idle' };
    const { checks, documents } = setUp((_document, _settings, _signal, _pause, _neighbors, depth) =>
      Promise.resolve(found([], depth === 'typing' ? [finding] : [finding, idle])),
    );
    assert.equal((await checks.latest(uri))?.hidden.ignored, 2);
    const before = documents.get(uri)!;
    documents.set(uri, { ...before, version: 2 });
    checks.stop(uri);
    const typing = await checks.latest(uri, undefined, 'typing');
    assert.deepEqual([typing?.isSettled, typing?.hidden.ignored], [false, 2]);
  });

  it('leave out what sidecars hide, say how much, and start again when they change', async () => {
    let runs = 0;
    const { checks, state } = setUp(() => (runs++, Promise.resolve(found([finding], [finding]))));
    assert.deepEqual((await checks.latest(uri))?.hidden, { ignored: 1, baseline: 0 });
    state.sidecars = { ...noSidecars, said: [{ rules: [finding.rule], entries: [{ rule: 'a/b', words: '甲' }] }] };
    const checked = await checks.latest(uri);
    assert.deepEqual([checked?.found.all, checked?.hidden, checked?.unused.length, runs], [[], { ignored: 2, baseline: 0 }, 1, 2]);
  });

  it('find nothing in a document that is not to be checked', async () => {
    const { checks, state, ended } = setUp(() => assert.fail('checked'));
    state.settings = { ...quiet, ignored: true };
    assert.deepEqual((await checks.latest(uri))?.found.all, []);
    assert.deepEqual(ended, [1]);
  });

  it('start again on the new text when it is edited meanwhile, and answer all who asked with that', async () => {
    let runs = 0;
    const set = setUp(async (_document, _settings, signal, pause) => {
      runs++;
      if (runs === 1) set.change(2);
      await pause();
      if (signal.isCancellationRequested) throw new CancelledError();
      return found([]);
    });
    const checked = await set.checks.latest(uri);
    assert.equal(checked?.version, 2);
    assert.deepEqual(set.ended, [undefined, 2]);
  });

  it('do not begin on a text that is already old', async () => {
    const versions: number[] = [];
    const set = setUp((_document, _settings, signal) => {
      versions.push(signal.isCancellationRequested ? -1 : 0);
      return signal.isCancellationRequested ? Promise.reject(new CancelledError()) : Promise.resolve(found([]));
    });
    const asked = set.checks.latest(uri);
    await Promise.resolve();
    await Promise.resolve();
    set.change(2);
    assert.equal((await asked)?.version, 2);
    assert.ok(versions.filter((version) => version === 0).length === 1);
  });

  it('are made again under other settings', async () => {
    const { checks, state } = setUp(() => Promise.resolve(found([])));
    const first = await checks.latest(uri);
    state.settings = { ...quiet, limits: { problems: 1, blanks: 1 } };
    const second = await checks.latest(uri);
    assert.notEqual(first, second);
    assert.equal(second?.settings.limits.problems, 1);
  });

  it('are made again when another report is opened or closed beside it, and given that report', async () => {
    const given: (readonly string[] | undefined)[] = [];
    const { checks, documents } = setUp((_document, _settings, _signal, _pause, neighbors) => {
      given.push(neighbors?.map(({ name }) => name));
      return Promise.resolve(found([]));
    });
    const beside = { ...open(1), uri: 'file:///%E5%8E%BB%E5%B9%B4.txt' };
    await checks.latest(uri);
    documents.set(beside.uri, beside);
    await checks.latest(uri);
    documents.set(beside.uri, { ...beside, version: 2 });
    await checks.latest(uri);
    documents.delete(beside.uri);
    await checks.latest(uri);
    assert.deepEqual(given, [[], ['去年.txt'], []]);
  });

  it('tell one in a hurry what is known so far, of the first check only', async () => {
    let end: (() => void) | undefined;
    const whole = found([finding, finding]);
    const { checks, change, ended } = setUp(async (document, _settings, _signal, _pause, _neighbors, _depth, watch) => {
      watch?.(() => ({ document, result: found([finding], [finding]) }));
      await new Promise<void>((resolve) => (end = resolve));
      return whole;
    });
    const early = await checks.soon(uri);
    assert.deepEqual([early?.isWhole, early?.isSettled, early?.found.all, early?.hidden.ignored], [false, false, [finding], 1]);
    assert.deepEqual(ended, []);
    const [soon, latest] = [checks.soon(uri), checks.latest(uri)];
    assert.equal((await soon)?.isWhole, false);
    end?.();
    assert.deepEqual((await latest)?.found, whole.found);
    assert.equal(await checks.soon(uri), await latest);
    assert.deepEqual(ended, [1]);
    change(2);
    const next = checks.soon(uri);
    setTimeout(() => end?.(), 1000);
    assert.equal((await next)?.isWhole, true);
  });

  it('end for one who no longer waits', async () => {
    const { checks } = setUp(() => Promise.resolve(found([finding])));
    const token = { isCancellationRequested: false };
    const asked = checks.latest(uri, token);
    token.isCancellationRequested = true;
    assert.equal(await asked, undefined);
  });

  it('find nothing in what is not open, is closed meanwhile or is too large', async () => {
    const set = setUp(() => Promise.resolve(found([finding])));
    assert.equal(await set.checks.latest('file:///b.txt'), undefined);
    const asked = set.checks.latest(uri);
    set.documents.delete(uri);
    set.checks.stop(uri);
    assert.equal(await asked, undefined);
    set.documents.set(uri, { uri, version: 3, content: { kind: 'tooLarge', text: '长' } });
    assert.equal(await set.checks.latest(uri), undefined);
  });

  it('log a rule that fails and keep what the others found', async () => {
    const { checks, errors } = setUp(() =>
      Promise.resolve(toResult(createFound([], [finding]), [], [{ rule: 'a/b', error: new Error('x') }])),
    );
    assert.equal((await checks.latest(uri))?.found.all.length, 1);
    assert.deepEqual(errors, ['a/b']);
  });

  it('answer with nothing found, and once, when checking itself fails', async () => {
    let runs = 0;
    const { checks, errors } = setUp(() => (runs++, Promise.reject(new CancelledError())));
    assert.deepEqual((await checks.latest(uri))?.found.all, []);
    await checks.latest(uri);
    assert.equal(runs, 1);
    assert.deepEqual(errors, ['check']);
  });
});

describe('the pace of long work', () => {
  it('gives way when its slice is used up, and not before', async () => {
    let [now, gaveWay] = [0, 0];
    const pause = createPace(
      () => (gaveWay++, Promise.resolve()),
      () => now,
    );
    await pause();
    assert.equal(gaveWay, 0);
    now = 10;
    await pause();
    await pause();
    assert.equal(gaveWay, 1);
  });
});
