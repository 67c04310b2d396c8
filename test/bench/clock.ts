import { readFileSync } from 'node:fs';

/** How long something took, in milliseconds: by the clock on the wall, and of the main thread's time on the processor. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** The middle and the 95th percentile of several times. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  /** The median by the clock on the wall. */
  readonly wall: number;
}

/** Runs something and says how long it took in the main thread of this process. */
export function clock<T>(run: () => T): { readonly result: T; readonly took: Took } {
  const cpu = readOwnTime();
  const wall = performance.now();
  const result = run();
  const took = performance.now() - wall;
  return { result, took: { wall: took, cpu: readOwnTime() - cpu } };
}

function readOwnTime(): number {
  // Asking for it brings what the system knows of the running thread up to date.
  const { user, system } = process.cpuUsage();
  return readProcessorTime(process.pid) ?? (user + system) / 1000;
}

/**
 * The time that counts: the smaller of the two, as each can only be too long. The clock on the wall counts what others do on
 * the same machine; the processor's is known to some hundredths of a millisecond and, where the system does not tell of a thread
 * by itself, counts those that collect garbage beside the work.
 */
export function judged({ wall, cpu }: Took): number {
  return Math.min(wall, cpu);
}

/** After so many milliseconds, and a few rounds, enough is known of something slow. */
const patience = 10_000;

/** Tells whether to go on measuring: there are rounds left, and patience for them. */
export function goesOn(times: readonly Took[], rounds: number): boolean {
  const spent = times.reduce((sum, took) => sum + judged(took), 0);
  return times.length < rounds && (spent < patience || times.length < 12);
}

/** Summarizes several times. */
export function spread(times: readonly Took[]): Spread {
  const judgedTimes = times.map(judged);
  return {
    median: quantile(judgedTimes, 0.5),
    p95: quantile(judgedTimes, 0.95),
    wall: quantile(
      times.map(({ wall }) => wall),
      0.5,
    ),
  };
}

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Milliseconds that the main thread of another process has spent on the processor; undefined where the system does not say. */
export function readProcessorTime(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/** Memory of another process that is in use, in MB; undefined where the system does not say. */
export function readMemory(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
