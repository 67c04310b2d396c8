/** Runs something for a key once nothing was asked for that key during a pause. */
export interface Pauses {
  /** Asks for the run; puts off one that is still waiting. */
  after(key: string, run: () => void): void;
  /** Drops a waiting run. */
  cancel(key: string): void;
  dispose(): void;
}

/** Makes the waiting list; `pause` is in milliseconds. */
export function createPauses(pause: number): Pauses {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    after(key, run) {
      cancel(key);
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key);
          run();
        }, pause),
      );
    },
    cancel,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
