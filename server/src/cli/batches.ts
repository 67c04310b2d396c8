import { stat } from 'node:fs/promises';
import type { FoundInput } from './findInputs';
import { standardInput } from './readInput';

/** Files that are compared with each other; of them those from `from` up to, not including, `to` are to be checked. */
export interface Batch {
  readonly inputs: readonly FoundInput[];
  readonly from: number;
  readonly to: number;
  /** Why files that cannot be checked at all brought a thread down, by their place among the inputs. */
  readonly fatal: Readonly<Record<number, string>>;
}

/** All batches of a run, in the order of the files. */
export interface Plan {
  readonly batches: readonly Batch[];
  /** Size of the largest batch, in bytes. */
  readonly largest: number;
  /** Bytes of each input. */
  readonly sizes: ReadonlyMap<FoundInput, number>;
}

/** Files are compared with each other in batches of so many bytes, a hundred and more reports. */
export const batchBytes = 8_000_000;

/** Puts files into batches by their sizes: however many threads there are, the batches are the same. */
export async function planBatches(inputs: readonly FoundInput[], limit = batchBytes): Promise<Plan> {
  const sizes = new Map<FoundInput, number>();
  const filled: { inputs: FoundInput[]; bytes: number }[] = [];
  for (const input of inputs) {
    const bytes = await sizeOf(input);
    sizes.set(input, bytes);
    const last = filled.at(-1);
    if (last && last.bytes + bytes <= limit) {
      last.inputs.push(input);
      last.bytes += bytes;
    } else filled.push({ inputs: [input], bytes });
  }
  return {
    batches: filled.map((batch) => ({ inputs: batch.inputs, from: 0, to: batch.inputs.length, fatal: {} })),
    largest: Math.max(0, ...filled.map(({ bytes }) => bytes)),
    sizes,
  };
}

/** Cuts the batches so that there is one for every thread: each has all files to compare with, and checks some of them. */
export function divideBatches({ batches, sizes }: Plan, threads: number): Batch[] {
  const parts = Math.ceil(threads / Math.max(1, batches.length));
  return batches.flatMap((batch) => divide(batch, sizes, parts));
}

function divide(batch: Batch, sizes: Plan['sizes'], parts: number): Batch[] {
  const bytes = batch.inputs.map((input) => sizes.get(input) ?? 0);
  const share = bytes.reduce((sum, size) => sum + size, 0) / parts;
  const cuts = [0];
  let sum = 0;
  for (const [at, size] of bytes.entries()) {
    // A file goes to the part in which its middle lies.
    if (cuts.length < parts && at > (cuts.at(-1) ?? 0) && sum + size / 2 >= share * cuts.length) cuts.push(at);
    sum += size;
  }
  return cuts.map((from, part) => ({ ...batch, from, to: cuts[part + 1] ?? batch.inputs.length }));
}

/** A file that is not there counts for nothing; neither does the standard input, of which nobody knows. */
async function sizeOf({ path, problem }: FoundInput): Promise<number> {
  if (problem || path === standardInput) return 0;
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
