import { Worker } from 'node:worker_threads';
import type { ThreadAnswer, ThreadRequest, ThreadTask } from './threadMessages';

/** How a thread's work on a batch ended: done, or the thread is no more; `at` is the place of the file it was at. */
export type ThreadEnd =
  Extract<ThreadAnswer, { kind: 'done' }> | { readonly kind: 'died'; readonly at: number | undefined; readonly error: Error };

/** A thread that checks batches, one at a time. */
export interface Thread {
  check(batch: ThreadRequest): Promise<ThreadEnd>;
  end(): Promise<void>;
}

/** Starts a thread. */
export function createThread(program: URL, task: ThreadTask): Thread {
  const worker = new Worker(program, { workerData: task });
  const state: { at: number | undefined; finish: (end: ThreadEnd) => void; died: Error | undefined } = {
    at: undefined,
    finish: () => undefined,
    died: undefined,
  };
  const die = (error: Error): void => {
    state.died ??= error;
    state.finish({ kind: 'died', at: state.at, error: state.died });
  };
  let why: Error | undefined;
  worker.on('error', (error: unknown) => (why = error instanceof Error ? error : new Error(String(error))));
  // Not before all that it said has come: its last words may be on the way when the error is known.
  worker.on('exit', (code) => die(why ?? new Error(`exit ${code}`)));
  worker.on('message', (message: ThreadAnswer) => {
    if (message.kind === 'at') state.at = message.index;
    else state.finish(message);
  });
  return {
    check: (batch) =>
      new Promise((resolve) => {
        state.at = undefined;
        state.finish = resolve;
        if (state.died) die(state.died);
        else worker.postMessage(batch);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
