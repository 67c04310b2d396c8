import assert from 'node:assert/strict';
import { CancelledError, neverCancelled } from '../../../server/src/base/cancellation';
import type { DirectiveUse, Rule, RuleFinding } from '../../../server/src/linter/rule';
import { runRules, runRulesInSteps } from '../../../server/src/linter/run';
import { resolveSettings } from '../../../server/src/linter/settings';
import { fakeDocument } from './fakeDocument';
import { fakeRule } from './fakeRule';

function run(text: string, rules: readonly Rule[], settings: unknown = {}) {
  return runRules(fakeDocument(text), resolveSettings(rules, settings).enabled, neverCancelled);
}

function* findMany(count: number, from = 0): Generator<RuleFinding> {
  for (let start = from; start < from + count; start += 1) yield { message: { id: 'found' }, span: { start, end: start + 1 } };
}

function placesOf(text: string, rules: readonly Rule[], settings: unknown = {}) {
  return run(text, rules, settings).findings.map(({ rule, span }) => `${span.start} ${rule}`);
}

describe('linter/run', () => {
  it('sorts findings by place, then by rule', () => {
    const backwards = fakeRule('c/back', {
      *check() {
        yield { message: { id: 'found' }, span: { start: 3, end: 4 } };
        yield { message: { id: 'found' }, span: { start: 0, end: 2 } };
        yield { message: { id: 'found' }, span: { start: 0, end: 1 } };
      },
    });
    const { findings } = run('x..x', [backwards, fakeRule('b/x'), fakeRule('a/x')]);
    assert.deepEqual(
      findings.map(({ rule, span }) => [span.start, span.end, rule]),
      [
        [0, 1, 'a/x'],
        [0, 1, 'b/x'],
        [0, 1, 'c/back'],
        [0, 2, 'c/back'],
        [3, 4, 'a/x'],
        [3, 4, 'b/x'],
        [3, 4, 'c/back'],
      ],
    );
  });

  it('takes the severity from the settings, else from the finding, else from the rule', () => {
    const rule = fakeRule('a/x', {
      severity: 'hint',
      *check() {
        yield { message: { id: 'found' }, span: { start: 0, end: 1 } };
        yield { message: { id: 'found' }, span: { start: 1, end: 2 }, severity: 'warning' };
      },
    });
    const severities = (settings: unknown) => run('xx', [rule], settings).findings.map(({ severity }) => severity);
    assert.deepEqual(severities({}), ['hint', 'warning']);
    assert.deepEqual(severities({ 'a/x': 'error' }), ['error', 'error']);
    assert.deepEqual(severities({ 'a/*': 'info' }), ['info', 'info']);
  });

  it('hands a rule its options', () => {
    let seen: unknown;
    const minimum = { default: 40, description: '字数', schema: { type: 'integer' } };
    const rule = fakeRule('a/x', {
      options: { minimum },
      check(_, options) {
        seen = options;
        return [];
      },
    });
    run('', [rule], { 'a/x': { options: { minimum: 3 } } });
    assert.deepEqual(seen, { minimum: 3 });
  });

  it('loses one rule only when a rule throws, and all of what it had found', () => {
    const error = new Error('half-way');
    const broken = fakeRule('b/broken', {
      *check() {
        yield* findMany(2);
        throw error;
      },
    });
    const atOnce = fakeRule('c/broken', {
      check() {
        throw error;
      },
    });
    const result = run('.x', [fakeRule('a/x'), broken, atOnce, fakeRule('d/x')]);
    assert.deepEqual(
      result.findings.map(({ rule }) => rule),
      ['a/x', 'd/x'],
    );
    assert.deepEqual(result.failures, [
      { rule: 'b/broken', error },
      { rule: 'c/broken', error },
    ]);
  });

  it('is silent where the text asks for it', () => {
    assert.deepEqual(placesOf('@para\n\nx\nx', [fakeRule('a/one')]), ['9 a/one']);
    assert.deepEqual(placesOf('x\n@para b/z\nx', [fakeRule('b/y')]), ['0 b/y', '12 b/y']);
    assert.deepEqual(placesOf('@para a/y\nx', [fakeRule('a/y'), fakeRule('a/z'), fakeRule('b/y')]), ['10 a/z', '10 b/y']);
    assert.deepEqual(placesOf('@para a/*\nx', [fakeRule('a/y'), fakeRule('a/z'), fakeRule('b/y')]), ['10 b/y']);
    assert.deepEqual(placesOf('@para a/y\n@para b/y\n\nx', [fakeRule('a/y'), fakeRule('a/z'), fakeRule('b/y')]), ['21 a/z']);
    assert.deepEqual(placesOf('x\n@file a/* b/y\nx', [fakeRule('a/y'), fakeRule('b/y'), fakeRule('b/z')]), ['0 b/z', '16 b/z']);
    assert.deepEqual(placesOf('x\n@file\nx', [fakeRule('a/y')]), []);
  });

  it('tells what directives silence', () => {
    const { findings, suppressed } = run('x\n@para a/r\nx\n@file b/r\nx', [fakeRule('a/r'), fakeRule('b/r')]);
    assert.deepEqual(
      findings.map(({ rule, span }) => `${span.start} ${rule}`),
      ['0 a/r', '24 a/r'],
    );
    assert.deepEqual(
      suppressed.map(({ rule, span }) => `${span.start} ${rule}`),
      ['0 b/r', '12 a/r', '12 b/r', '24 b/r'],
    );
  });

  it('says nothing of the failure of a rule that the whole file is closed to', () => {
    const rule = fakeRule('a/x', {
      check() {
        throw new Error('must not run');
      },
    });
    const { findings, suppressed, failures } = run('@file a/x\nx', [rule]);
    assert.deepEqual({ findings, suppressed, failures }, { findings: [], suppressed: [], failures: [] });
  });

  describe('tells a rule that looks at directives', () => {
    const judge = (text: string, rules: readonly Rule[], settings: unknown = {}, names?: ReadonlySet<string>) => {
      let told: readonly DirectiveUse[] = [];
      const judging = fakeRule('directive/unused', {
        scope: 'directive',
        check: (_document, _options, _remember, _neighbors, directives) => ((told = directives), []),
      });
      runRules(fakeDocument(text), resolveSettings([...rules, judging], settings).enabled, neverCancelled, { names });
      return told.map(({ paragraph, names: uses }) => [paragraph, ...uses.map(({ name, use }) => `${name} ${use}`)].join(' '));
    };
    const [a, b] = [fakeRule('a/r'), fakeRule('b/r')];

    it('what they were good for', () => {
      assert.deepEqual(judge('@para a/r b/r\nx\n@para\nx\n@para a/r\ny\n@para\ny', [a, b]), [
        '0 a/r used b/r used',
        '2 * used',
        '4 a/r unused',
        '6 * unused',
      ]);
      assert.deepEqual(judge('@file a/* b/r\n@para a/r\n\ny', [a, b]), ['0 a/* unused b/r unused', '1 a/r unused']);
      assert.deepEqual(judge('@file a/*\n@para a/r\nx', [a, b]), ['0 a/* used', '1 a/r used']);
    });

    it('which of their names nobody has', () => {
      const names = new Set(['a/r', 'a/*', 'b/r', 'b/*']);
      assert.deepEqual(judge('@para a/r a/y a/* c/*\nx', [a], {}, names), ['0 a/r used a/y unknown a/* used c/* unknown']);
      assert.deepEqual(judge('@para a/y\nx', [a]), ['0 a/y used']);
    });

    it('nothing against those whose rule did not run, or not to its end', () => {
      assert.deepEqual(judge('@para a/r\ny\n@para b/*\ny', [a, b], { 'a/r': 'off' }), ['0 a/r used', '2 b/* unused']);
      const failing = fakeRule('a/r', {
        check() {
          throw new Error('half-way');
        },
      });
      assert.deepEqual(judge('@para a/r\ny\n@para\ny', [failing, b]), ['0 a/r used', '2 * used']);
      assert.deepEqual(judge('@para\ny', []), ['0 * used']);
    });
  });

  it('stops between rules and inside a rule that finds much', () => {
    let asked = 0;
    const stopsAt = (limit: number) => ({
      get isCancellationRequested() {
        asked += 1;
        return asked > limit;
      },
    });
    const endless = fakeRule('a/endless', { check: () => findMany(Number.POSITIVE_INFINITY) });
    const { enabled } = resolveSettings([endless], {});
    assert.throws(() => runRules(fakeDocument('xx'), enabled, stopsAt(5)), CancelledError);
    asked = 0;
    const quiet = resolveSettings([fakeRule('a/x'), fakeRule('b/x'), fakeRule('c/x')], {}).enabled;
    assert.throws(() => runRules(fakeDocument(''), quiet, stopsAt(2)), CancelledError);
  });

  it('gives way between rules and inside a rule that finds much, with the same result', async () => {
    const rules = [fakeRule('a/x'), fakeRule('b/many', { check: () => findMany(1000) }), fakeRule('c/x')];
    const document = fakeDocument('x'.repeat(1000));
    const { enabled } = resolveSettings(rules, {});
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      await Promise.resolve();
    };
    const inSteps = await runRulesInSteps(document, enabled, neverCancelled, pause);
    assert.deepEqual(inSteps, runRules(document, enabled, neverCancelled));
    assert.equal(inSteps.findings.length, 3000);
    assert.equal(pauses, 3 + 3 * 3);
  });

  it('stops when cancelled during a pause', async () => {
    const signal = { isCancellationRequested: false };
    const pause = async () => {
      signal.isCancellationRequested = true;
      await Promise.resolve();
    };
    const { enabled } = resolveSettings([fakeRule('a/x'), fakeRule('b/x')], {});
    await assert.rejects(runRulesInSteps(fakeDocument('x'), enabled, signal, pause), CancelledError);
  });

  it('carries 200,000 findings', () => {
    const rule = fakeRule('a/many', { check: () => findMany(100_000) });
    const { findings } = run('x'.repeat(100_000), [rule, fakeRule('b/x')]);
    assert.equal(findings.length, 200_000);
    assert.ok(findings.every(({ span }, index) => span.start === index >> 1));
  });
});
