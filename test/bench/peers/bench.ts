/**
 * `npm run bench:peers -- [--write]`: other proof-readers and linters and this one on the same invented texts, one after the other, each in
 * a process of its own with a time limit. They are installed into this folder the first time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../../../scripts/bundles';
import { workFolder } from '../runChild';
import { inventedTexts } from '../text/source';
import { printGrid } from '../table';
import { writeTexts } from '../texts';
import { describeRun } from '../history';
import { writeTable } from '../writeFigures';
import { cleanReport, slipReports } from './slips';

const peers = ['jiaogao', 'autocorrect', 'zhlint', 'remark-lint', 'retext-repeated-words', 'cspell', 'textlint', 'harper'] as const;

/** In milliseconds, starting included. */
const timeLimit = 60_000;

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly remarks: number;
  readonly named: readonly string[];
}

const slipNames: Readonly<Record<string, string>> = {
  numberGap: '跳号',
  numberRepeated: '重号',
  blank: 'XX',
  paragraphCopied: '整段重复',
  paragraphNearlyCopied: '近似重复',
  wrongSum: '合计',
  wrongShare: '占比',
  wrongGrowth: '增幅',
};

/** Tells whether the peers are there, having installed them if need be. */
function ensurePeers(): boolean {
  if (existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) return true;
  console.log('▶ npm install（test/bench/peers）');
  // Not `npm ci`: some peers name optional parts for other systems that were never published, and it insists on them.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function measure(peer: string, paths: readonly string[], slips: string, core: string): Measured | string {
  const output = join(workFolder, 'peer.json');
  rmSync(output, { force: true });
  const args = ['--max-old-space-size=4096', join(import.meta.dirname, 'peer.mjs'), peer, ...paths, slips, output];
  const env = { ...process.env, JIAOGAO_CORE: core };
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    timeout: timeLimit,
    encoding: 'utf8',
    env,
    killSignal: 'SIGKILL',
  });
  if (status === 0 && existsSync(output)) return JSON.parse(readFileSync(output, 'utf8')) as Measured;
  if (signal === 'SIGKILL') return `超过 ${timeLimit / 1000} 秒`;
  return `失败：${/^\w*Error.*$/m.exec(stderr)?.[0].slice(0, 60) ?? status ?? signal ?? ''}`;
}

if (ensurePeers()) {
  const texts = (['158 KB', '1.6 MB'] as const).map((label) => writeTexts(inventedTexts, label, 2));
  const warmUp = texts[0]?.paths[1] ?? '';
  const [slips, core] = [join(workFolder, 'slips.json'), join(workFolder, 'peer-core.cjs')];
  writeFileSync(slips, JSON.stringify({ clean: cleanReport, slips: slipReports() }));
  await build({ ...bundleOptions.node, entryPoints: [join(import.meta.dirname, 'core.ts')], outfile: core });
  const rows = peers.map((peer) => {
    const results = texts.map(({ paths: [path = ''] }) => measure(peer, [warmUp, path], slips, core));
    const cells = results.flatMap((result, i) => {
      if (typeof result === 'string') return [result, '', ''];
      const time = Math.min(result.wall, result.cpu);
      return [`${time.toFixed(0)} ms`, `${((texts[i]?.bytes ?? 0) / 1000 / time).toFixed(2)} MB/s`, `${result.memory.toFixed(0)} MB`];
    });
    const named = results.flatMap((result) => (typeof result === 'string' ? [] : [result.named]))[0];
    return [peer, ...cells, named === undefined ? '' : `${named.length}/8 ${named.map((kind) => slipNames[kind] ?? kind).join('、')}`];
  });
  const grid = [['', '158 KB', '', '内存', '1.6 MB', '', '内存', '说得出的差错'], ...rows];
  console.log(printGrid(grid));
  if (process.argv.includes('--write')) writeTable('peers', describeRun('自编汇编', []), grid);
} else {
  console.log('同类工具装不上（npm install 失败，可能没有网络），这一项略过。');
}
