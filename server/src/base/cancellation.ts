/** The part of an LSP cancellation token that the core needs; any LSP token fits. */
export interface CancellationSignal {
  readonly isCancellationRequested: boolean;
}

/** A signal that never asks to stop. */
export const neverCancelled: CancellationSignal = { isCancellationRequested: false };

/** Thrown by long work that was asked to stop; carries no result. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

/** Throws {@link CancelledError} when the signal asks to stop. */
export function throwIfCancelled(signal: CancellationSignal): void {
  if (signal.isCancellationRequested) throw new CancelledError();
}
