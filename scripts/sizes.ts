import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** How large a file that is delivered may be, in KB. */
export interface SizeBudget {
  /** What it is to come to. */
  readonly budget: number;
  /**
   * Above this the build fails. The budget itself where that is kept to; otherwise a little above what the file has now, so
   * that it does not grow meanwhile.
   */
  readonly limit: number;
}

/** What the server may have until the grammar and the rules in it are as small as they are to be. */
const serverForNow = 736;

/** What the one for Node holds besides: the English texts and what starts it. */
const nodeBesides = 40;

/** The budgets, by path from the project's folder. */
export const sizeBudgets: Readonly<Record<string, SizeBudget>> = {
  'dist/client-node.cjs': { budget: 350, limit: 350 },
  'dist/client-web.js': { budget: 350, limit: 350 },
  'dist/server-node.cjs': { budget: 450 + nodeBesides, limit: serverForNow + nodeBesides },
  'dist/server-web.js': { budget: 450, limit: serverForNow },
  'jiaogao.vsix': { budget: 1536, limit: 1536 },
};

/** Size of a built file in KB; undefined where it is missing. */
export function readSize(file: string): number | undefined {
  const path = join(ROOT, file);
  return existsSync(path) ? statSync(path).size / 1024 : undefined;
}

/** Prints the size of a built file beside its budget; the process ends as failed where it is above its limit. */
export function printSize(file: string): void {
  const size = readSize(file) ?? 0;
  const { budget, limit } = sizeBudgets[file] ?? {};
  const verdict = budget === undefined ? '' : `  ≤ ${budget} ${size <= budget ? '✓' : '✘'}`;
  console.log(`${file.padEnd(24)} ${size.toFixed(1).padStart(8)} KB${verdict}`);
  if (limit === undefined || size <= limit) return;
  console.error(`✘ ${file} is larger than ${limit} KB: see scripts/sizes.ts`);
  process.exitCode = 1;
}
