import assert from 'node:assert/strict';
import { createPauses } from '../../../client/src/common/pauses';

/** Stands in for the timers of the machine; time passes only when it is told to. */
function fakeTimers(): { pass: (milliseconds: number) => void; restore: () => void } {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const waiting = new Map<number, { at: number; run: () => void }>();
  let now = 0;
  let count = 0;
  const setTimeout = (run: () => void, delay: number): number => {
    waiting.set(++count, { at: now + delay, run });
    return count;
  };
  const clearTimeout = (id: number | undefined): void => {
    if (id !== undefined) waiting.delete(id);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout });
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const [id, { at, run }] of [...waiting]) {
      if (at > now) continue;
      waiting.delete(id);
      run();
    }
  };
  return { pass, restore: () => Object.assign(globalThis, real) };
}

describe('pauses', () => {
  let timers: ReturnType<typeof fakeTimers>;
  beforeEach(() => {
    timers = fakeTimers();
  });
  afterEach(() => timers.restore());

  it('run once, after the last word', () => {
    const pauses = createPauses(100);
    const runs: string[] = [];
    pauses.after('a', () => runs.push('first'));
    timers.pass(99);
    pauses.after('a', () => runs.push('second'));
    timers.pass(99);
    assert.deepEqual(runs, []);
    timers.pass(1);
    assert.deepEqual(runs, ['second']);
    timers.pass(1000);
    assert.deepEqual(runs, ['second']);
  });

  it('keep keys apart', () => {
    const pauses = createPauses(100);
    const runs: string[] = [];
    pauses.after('a', () => runs.push('a'));
    timers.pass(50);
    pauses.after('b', () => runs.push('b'));
    timers.pass(50);
    assert.deepEqual(runs, ['a']);
    timers.pass(50);
    assert.deepEqual(runs, ['a', 'b']);
  });

  it('can be called off, one or all', () => {
    const pauses = createPauses(100);
    const runs: string[] = [];
    for (const key of ['a', 'b', 'c']) pauses.after(key, () => runs.push(key));
    pauses.cancel('a');
    pauses.cancel('nobody');
    timers.pass(50);
    pauses.dispose();
    timers.pass(1000);
    assert.deepEqual(runs, []);
  });
});
