import { availableParallelism, totalmem } from 'node:os';
import { divideBatches, planBatches, type Batch, type Plan } from './batches';
import type { BatchOutcome, CheckingParts } from './checkBatch';
import { tellIgnored } from './checkReports';
import { findInputs } from './findInputs';
import { standardInput } from './readInput';
import type { Command, Completeness } from './readReports';
import type { ReportText } from './reporter';
import { createThread, type Thread } from './thread';
import type { ThreadEvent, ThreadTask } from './threadMessages';

/** How a run is spread over threads. */
export interface ThreadedRun {
  /** The program that a thread runs. */
  readonly program: URL;
  readonly task: ThreadTask;
  readonly threads: number;
  readonly plan: Plan;
}

/** A thread needs so many times the bytes of what it compares with each other. */
const memoryPerByte = 60;

/** What a thread needs besides. */
const memoryPerThread = 80_000_000;

/**
 * Decides how many threads are to check files, 1 where this one is enough: as many as were asked for, or as there are
 * processors and batches; no more than files, nor than find room in half of the memory.
 */
export async function planThreads(names: readonly string[], asked: number | undefined): Promise<{ threads: number; plan: Plan }> {
  const inputs = await findInputs(names);
  const plan = await planBatches(inputs);
  const files = inputs.filter(({ problem }) => !problem).length;
  const room = Math.floor(totalmem() / 2 / (plan.largest * memoryPerByte + memoryPerThread));
  // Two threads that share a batch both have to open all of it, which costs more than it gains.
  const wanted = asked ?? Math.min(availableParallelism(), plan.batches.length);
  const isPiped = inputs.some(({ path }) => path === standardInput);
  return { threads: isPiped ? 1 : Math.max(1, Math.min(wanted, files, room)), plan };
}

/** As `checkReports`, in threads: each checks a batch, or its share of one, and all is printed in the order of the files. */
export async function checkInThreads(
  command: Pick<Command & CheckingParts, 'texts' | 'tell' | 'houseRules'>,
  { program, task, threads, plan }: ThreadedRun,
  print: (report: ReportText) => Promise<void>,
): Promise<Completeness> {
  if (!(await command.houseRules.open())) return 'incomplete';
  const batches = divideBatches(plan, threads);
  const results = batches.map(() => createResult());
  const queue = batches.entries();
  const work = async (): Promise<void> => {
    let thread = createThread(program, task);
    // All workers take from the one queue.
    for (const [at, batch] of queue) {
      try {
        thread = await runBatch(thread, batch, () => createThread(program, task), results[at]!.resolve);
      } catch (error) {
        results[at]!.reject(error);
      }
    }
    await thread.end();
  };
  const working = Promise.all(Array.from({ length: threads }, work));
  const outcomes: BatchOutcome[] = [];
  const toldBy = new Map<string, Thread>();
  for (const { promise } of results) {
    const { thread, events, outcome } = await promise;
    for (const event of events) await handle(event, thread);
    outcomes.push(outcome);
  }
  await working;
  return tellIgnored(command, outcomes);

  async function handle(event: ThreadEvent, thread: Thread): Promise<void> {
    if (event.kind === 'report') return print(event.report);
    if (event.kind === 'tellShared') {
      const first = toldBy.get(event.line) ?? thread;
      toldBy.set(event.line, first);
      if (first !== thread) return;
    }
    return command.tell(event.line);
  }
}

interface BatchResult {
  readonly thread: Thread;
  readonly events: readonly ThreadEvent[];
  readonly outcome: BatchOutcome;
}

/** A result that is still to come. */
function createResult(): { promise: Promise<BatchResult>; resolve: (result: BatchResult) => void; reject: (error: unknown) => void } {
  let [resolve, reject]: [(result: BatchResult) => void, (error: unknown) => void] = [() => undefined, () => undefined];
  const promise = new Promise<BatchResult>((whenDone, whenFailed) => {
    resolve = whenDone;
    reject = whenFailed;
  });
  // It may fail before anybody waits for it.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** Has a thread check a batch; where a file ends the thread, another one checks the batch without it. Gives the thread that is left. */
async function runBatch(first: Thread, batch: Batch, restart: () => Thread, done: (result: BatchResult) => void): Promise<Thread> {
  let thread = first;
  let fatal = batch.fatal;
  for (;;) {
    const ended = await thread.check({ ...batch, fatal });
    if (ended.kind === 'done') {
      done({ thread, ...ended });
      return thread;
    }
    // What ends a thread before it has come to a file would end the next one too.
    if (ended.at === undefined || ended.at in fatal) throw ended.error;
    fatal = { ...fatal, [ended.at]: ended.error.message };
    thread = restart();
  }
}
