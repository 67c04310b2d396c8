import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { divideBatches, planBatches } from '../../../server/src/cli/batches';
import type { CheckingParts } from '../../../server/src/cli/checkBatch';
import { checkInThreads, planThreads } from '../../../server/src/cli/checkThreads';
import { cliTexts } from '../../../server/src/cli/texts';
import { inventCompilation } from '../../bench/text/compilation';
import { makeWorkplace, runCli, type Workplace } from './runCli';

describe('checking in threads', () => {
  let place: Workplace;
  beforeEach(() => {
    place = makeWorkplace();
  });
  afterEach(() => place.remove());

  /** Twelve reports that share paragraphs, one in another encoding, one that is none, and house rules with a mistake in each of two folders. */
  function writeReports(): void {
    const paragraphs = inventCompilation(60_000)
      .text.split('\n')
      .filter((line) => line.length > 60);
    for (let i = 0; i < 12; i++) {
      const body = paragraphs.slice(i * 3, i * 3 + 9).join('\n');
      place.write(`${i % 2 === 0 ? 'a' : 'b'}/${i}.txt`, `某镇${2010 + i}年工作总结\n一、工作情况\n${body}\n二、下一步打算\n四、今后\n`);
    }
    place.write('a/gb.txt', Uint8Array.from([0xb9, 0xa4, 0xd7, 0xf7, 0x0a]));
    place.write('b/binary.txt', Uint8Array.from([0, 1, 2]));
    place.write('a/jiaogao.config.json', '{ "rules": { "outline/none": "off" } }');
    place.write('b/jiaogao.config.json', '{ "rules": { "number/*": "warning" }, "ignore": ["3.txt"], "more": 1 }');
    place.write('b/.jiaogao.json', '{ "files": { "1.txt": [{ "rule": 5 }] } }');
  }

  for (const format of ['text', 'json'])
    it(`prints the same as without, letter by letter: ${format}`, async function () {
      this.timeout(60_000);
      writeReports();
      const args = ['check', '--format', format, '--report-unused', 'b', 'missing.txt', 'a'];
      const one = await runCli([...args, '--threads', '1'], { cwd: place.folder });
      assert.ok(one.stdout.length > 5_000 && one.stderr.split('\n').length > 5, one.stderr);
      assert.deepEqual(await runCli([...args, '--threads', '3'], { cwd: place.folder }), one);
    });

  it('holds to house rules that were named, and tells once what is wrong with them', async () => {
    writeReports();
    place.write('named.json', '{ "rules": { "outline/none": "off", "placeholder/*": "off" } }');
    const args = ['check', '--config', 'named.json', 'a', 'b'];
    const one = await runCli([...args, '--threads', '1'], { cwd: place.folder });
    assert.deepEqual(await runCli([...args, '--threads', '3'], { cwd: place.folder }), one);
    const none = await runCli(['check', '--config', 'none.json', 'a', '--threads', '3'], { cwd: place.folder });
    assert.equal(none.code, 2);
    assert.match(none.stderr, /none\.json：找不到这个文件/);
  });

  it('wants a number of threads', async () => {
    const { code, stderr } = await runCli(['check', '--threads', '0', 'a.txt'], { cwd: place.folder });
    assert.equal(code, 2);
    assert.match(stderr, /选项“--threads”不能取“0”/);
  });

  it('is not worth it for little text, nor possible for the standard input', async () => {
    const small = ['1.txt', '2.txt'].map((name) => place.write(name, '甲县2024年工作总结\n'));
    assert.equal((await planThreads(small, undefined)).threads, 1);
    assert.equal((await planThreads(small, 8)).threads, 2);
    assert.equal((await planThreads([...small, '-'], 8)).threads, 1);
    const large = ['3.txt', '4.txt'].map((name) => place.write(name, '工作总结'.repeat(400_000)));
    assert.equal((await planThreads(large, undefined)).threads, Math.min(2, cpus().length));
  });

  it('costs only the file at which a thread ended', async () => {
    const names = ['1.txt', '2.txt', '3.txt'].map((name) => place.write(name, '甲县2024年工作总结\n'));
    // Ends at the second file for as long as it is told to check it.
    const program = `
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ from, to, fatal }) => {
        const events = [];
        for (let index = from; index < to; index++) {
          parentPort.postMessage({ kind: 'at', index });
          if (index === 1 && !fatal[1]) throw new Error('no more');
          events.push({ kind: 'tell', line: fatal[index] ? index + ' failed: ' + fatal[index] : index + ' checked' });
        }
        parentPort.postMessage({ kind: 'done', events, outcome: { completeness: 'complete', ignored: 0 } });
      });`;
    const told: string[] = [];
    const plan = await planBatches(names.map((path) => ({ path })));
    const houseRules: CheckingParts['houseRules'] = {
      open: () => Promise.resolve(true),
      rulesFor: () => Promise.resolve({ ignored: false, settings: {} }),
      failed: () => false,
    };
    await checkInThreads(
      { texts: cliTexts('zh'), houseRules, tell: (line) => Promise.resolve(void told.push(line)) },
      {
        program: new URL(`data:text/javascript,${encodeURIComponent(program)}`),
        task: {
          language: 'zh',
          format: 'text',
          severity: 'info',
          colors: false,
          suppressions: true,
          reportsUnused: false,
          config: { kind: 'none' },
        },
        threads: 2,
        plan,
      },
      () => Promise.resolve(),
    );
    assert.deepEqual(told, ['0 checked', '1 failed: no more', '2 checked']);
  });
});

describe('batches', () => {
  let place: Workplace;
  beforeEach(() => {
    place = makeWorkplace();
  });
  afterEach(() => place.remove());

  it('hold files up to a size, and are divided among threads only where there are too few', async () => {
    const inputs = [10, 20, 30, 5, 5].map((size, i) => ({ path: place.write(`${i}.txt`, 'x'.repeat(size)) }));
    const plan = await planBatches([...inputs, { path: 'none', problem: { kind: 'missing' } }], 40);
    assert.deepEqual(
      plan.batches.map(({ inputs: { length } }) => length),
      [2, 4],
    );
    const cuts = (threads: number) => divideBatches(plan, threads).map(({ from, to }) => [from, to]);
    assert.deepEqual(cuts(2), [
      [0, 2],
      [0, 4],
    ]);
    assert.deepEqual(cuts(4), [
      [0, 1],
      [1, 2],
      [0, 1],
      [1, 4],
    ]);
  });
});
