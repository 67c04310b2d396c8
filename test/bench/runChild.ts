import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleOptions } from '../../scripts/bundles';
import type { Row } from './rows';
import type { BenchTask } from './task';

/** Where measuring leaves its files. */
export const workFolder = join(import.meta.dirname, '../../test-output/bench');

/**
 * Bundles a measuring program as the server is bundled, so that the code measured is the code delivered, and runs it in a
 * process of its own.
 */
export async function runChild(name: 'core' | 'throughput', task: BenchTask): Promise<Row[]> {
  mkdirSync(workFolder, { recursive: true });
  const [program, input, output] = [`${name}.cjs`, `${name}.task.json`, `${name}.rows.json`].map((file) => join(workFolder, file)) as [
    string,
    string,
    string,
  ];
  await build({ ...bundleOptions.node, entryPoints: [join(import.meta.dirname, 'runs', `${name}.ts`)], outfile: program });
  writeFileSync(input, JSON.stringify(task));
  await promisify(execFile)(process.execPath, ['--max-old-space-size=4096', program, input, output], { maxBuffer: 1 << 26 });
  return JSON.parse(readFileSync(output, 'utf8')) as Row[];
}
