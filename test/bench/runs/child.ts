import { readFileSync, writeFileSync } from 'node:fs';
import type { Row } from '../rows';
import type { BenchTask } from '../task';

/** Reads what this process is to measure: the first argument names the file. */
export function readTask(): BenchTask {
  return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BenchTask;
}

/** Hands the figures over: the second argument names the file. */
export function answer(rows: readonly Row[]): void {
  writeFileSync(process.argv[3] ?? '', JSON.stringify(rows));
}
