import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkplace, runCli, type CliRun, type Workplace } from './runCli';

const draft = '甲县2024年工作总结\n一、工作情况\n全年办实事3件。。\n二、下一步打算\n继续抓好落实。。\n';

interface Sidecar {
  readonly files: Readonly<
    Record<string, { readonly ignore: readonly { readonly rule: string; readonly words: string; readonly baseline?: true }[] }>
  >;
}

describe('the command line program and what is not to be shown', () => {
  let place: Workplace;
  beforeEach(() => {
    place = makeWorkplace();
    place.write('材料/总结.txt', draft);
  });
  afterEach(() => place.remove());

  const run = (...args: string[]): Promise<CliRun> => runCli(args, { cwd: place.folder });
  const read = (path: string): string => readFileSync(join(place.folder, path), 'utf8');
  const sidecarOf = (path = '.jiaogao.json'): Sidecar => JSON.parse(read(path)) as Sidecar;
  const findings = async (...args: string[]): Promise<string[]> =>
    [...(await run('check', ...args, '材料')).stdout.matchAll(/总结\.txt:(\d+):\d+ \S+ (\S+)/g)].map(([, line, rule]) => `${line} ${rule}`);

  it('accepts what is there, and shows what is new', async () => {
    assert.deepEqual(await findings(), ['3 punctuation/double', '5 punctuation/double']);
    const { code, stdout } = await run('baseline', '材料');
    assert.deepEqual([code, stdout], [0, `${join('材料', '总结.txt')}：新接受 2 处\n`]);
    assert.deepEqual(
      sidecarOf().files['材料/总结.txt']?.ignore.map(({ rule, words, baseline }) => [rule, words, baseline]),
      [
        ['punctuation/double', '。。', true],
        ['punctuation/double', '。。', true],
      ],
    );
    const clean = await run('check', '材料');
    assert.deepEqual([clean.code, clean.stdout], [0, '1 个文件，没有发现问题（基线内 2 处未显示）\n']);
    place.write('材料/总结.txt', draft.replace('3件。。', '3件。。工作有序，，推进。').replace('二、', '补充一段。。\n二、'));
    assert.deepEqual(await findings(), ['3 punctuation/double', '4 punctuation/double']);
    assert.deepEqual(await findings('--no-suppressions'), [
      '3 punctuation/double',
      '3 punctuation/double',
      '4 punctuation/double',
      '6 punctuation/double',
    ]);
    const again = await run('baseline', '材料');
    assert.match(again.stdout, /新接受 2 处，原在基线内 2 处/);
    assert.deepEqual(await findings(), []);
  });

  it('writes the same sidecar whatever the order, and takes out what is gone', async () => {
    place.write('材料/计划.txt', draft);
    await run('baseline', '材料/总结.txt');
    await run('baseline', '材料/计划.txt');
    const oneByOne = read('.jiaogao.json');
    place.write('.jiaogao.json', '');
    await run('baseline', '材料/计划.txt', '材料/总结.txt');
    assert.equal(read('.jiaogao.json'), oneByOne);
    place.write('材料/总结.txt', draft.replace('3件。。', '3件。'));
    const report = await run('check', '--report-unused', '材料');
    assert.match(report.stdout, /^\.jiaogao\.json:\d+ punctuation\/double “全年办实事3件。。”的忽略项已经用不到$/m);
    assert.doesNotMatch((await run('check', '材料')).stdout, /用不到/);
    const { code, stdout } = await run('baseline', '--prune', '材料');
    assert.equal(code, 0);
    assert.match(stdout, /总结\.txt：清理 1 项\n/);
    assert.match(stdout, /计划\.txt：没有可清理的忽略项\n/);
    const { files } = sidecarOf();
    assert.deepEqual([files['材料/总结.txt']?.ignore.length, files['材料/计划.txt']?.ignore.length], [1, 2]);
  });

  it('reads the sidecar beside the report and those above, and writes to the nearest', async () => {
    await run('baseline', '材料');
    place.write('材料/.jiaogao.json', '{}');
    place.write('材料/总结.txt', draft.replace('抓好落实。。', '抓好落实，，'));
    assert.deepEqual(await findings(), ['5 punctuation/double']);
    await run('baseline', '材料');
    assert.deepEqual(await findings(), []);
    assert.deepEqual(Object.keys(sidecarOf('材料/.jiaogao.json').files), ['总结.txt']);
    assert.equal(sidecarOf().files['材料/总结.txt']?.ignore.length, 2);
    await run('baseline', '--prune', '材料');
    assert.equal(sidecarOf().files['材料/总结.txt']?.ignore.length, 1);
  });

  it('shows everything where a sidecar is broken, says so, and leaves it as it is', async () => {
    await run('baseline', '材料');
    const broken = read('.jiaogao.json').slice(0, -6);
    place.write('.jiaogao.json', broken);
    const { code, stdout, stderr } = await run('check', '材料');
    assert.equal(code, 1);
    assert.match(stdout, /：2 个警告\n$/);
    assert.match(stderr, /^jiaogao: \.jiaogao\.json:\d+：不是完整的 JSON/);
    const refused = await run('baseline', '材料');
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /没有改写/);
    assert.equal(read('.jiaogao.json'), broken);
  });

  it('tells programs how much is not shown, and which entries hide nothing', async () => {
    await run('baseline', '材料');
    place.write('材料/总结.txt', draft.replace('3件。。', '3件。').replace('一、', '<!-- jiaogao-ignore-file placeholder/* -->\n一、'));
    const { stdout } = await run('check', '--format', 'json', '--report-unused', '材料');
    const { files } = JSON.parse(stdout) as { files: [{ hidden: unknown; unused: { line: number; words: string }[] }] };
    assert.deepEqual(files[0].hidden, { ignored: 0, baseline: 1 });
    assert.deepEqual(
      files[0].unused.map(({ line, words }) => [line, words]),
      [[6, '。。']],
    );
  });

  it('has no baseline for a text without a name', async () => {
    const { code, stderr } = await runCli(['baseline', '-'], { cwd: place.folder, input: draft });
    assert.deepEqual([code, stderr], [2, 'jiaogao: 标准输入：没有文件名，无法建立基线\n']);
    assert.ok(!existsSync(join(place.folder, '.jiaogao.json')));
  });
});
