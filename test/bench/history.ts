import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Row } from './rows';

/** One run of the benchmark, as it is saved. */
export interface Run {
  readonly date: string;
  readonly machine: string;
  readonly commit: string;
  readonly texts: string;
  readonly rows: readonly Row[];
}

/** Says when and on what machine the figures were measured. */
export function describeRun(texts: string, rows: readonly Row[]): Run {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${processors[0]?.model.trim() ?? '?'} ×${processors.length}，${memory} GB，Node ${process.versions.node}`;
  return { date: new Date().toISOString().slice(0, 10), machine, commit: readCommit(), texts, rows };
}

/** The run saved last, if it was on such texts. */
export function readLastRun(path: string, texts: string): Run | undefined {
  if (!existsSync(path)) return undefined;
  const run = JSON.parse(readFileSync(path, 'utf8')) as Run;
  return run.texts === texts ? run : undefined;
}

/** Saves a run; figures that it did not measure stay as they were. */
export function saveRun(path: string, run: Run, last: Run | undefined): void {
  const measured = new Set(run.rows.map(({ id }) => id));
  const kept = (last?.rows ?? []).filter(({ id }) => !measured.has(id));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...run, rows: [...run.rows, ...kept] }, undefined, 2)}\n`);
}

function readCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
