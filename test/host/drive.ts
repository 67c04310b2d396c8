/**
 * What all drivers of a VS Code have in common: a time limit, an orderly end whatever happens, and one line with the count.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** Where screenshots and logs go. */
export const OUTPUT = join(ROOT, 'test-output');

/** How many tests went well and how many did not. */
export interface Counts {
  readonly passes: number;
  readonly failures: number;
}

/** What a driver is given to work with. */
export interface Drive {
  log(message: string): void;
  /** Registers what must be closed at the end; the last one registered is closed first. */
  closeAtEnd(close: () => Promise<void> | void): void;
  /** Registers what is done when the run has failed, before anything is closed. */
  onFailure(act: () => Promise<unknown>): void;
}

/** Runs a driver to its end, prints `N passed, N failed` and ends the process. */
export async function drive(name: string, limitSeconds: number, run: (drive: Drive) => Promise<Counts>): Promise<never> {
  mkdirSync(OUTPUT, { recursive: true });
  const started = performance.now();
  const closers: (() => Promise<void> | void)[] = [];
  const failureActs: (() => Promise<unknown>)[] = [];
  const log = (message: string): void => console.log(`[${name} ${((performance.now() - started) / 1000).toFixed(1)} s] ${message}`);
  const end = async (counts: Counts): Promise<never> => {
    if (counts.failures > 0) for (const act of failureActs) await act().catch(() => undefined);
    for (const close of closers.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(error);
      }
    }
    console.log(`${counts.passes} passed, ${counts.failures} failed`);
    process.exit(counts.failures > 0 || counts.passes === 0 ? 1 : 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end({ passes: 0, failures: 1 }));
  const counts = run({ log, closeAtEnd: (close) => closers.push(close), onFailure: (act) => failureActs.push(act) });
  return end(await Promise.race([counts, timeOut(limitSeconds)]).catch(failed));
}

function timeOut(limitSeconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not finished after ${limitSeconds} s`)), limitSeconds * 1000).unref();
  });
}

function failed(error: unknown): Counts {
  console.error(error);
  return { passes: 0, failures: 1 };
}
