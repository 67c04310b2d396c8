import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { CancelledError } from '../base/cancellation';

/** Writes to the client's log; `where` is the method or rule that failed. */
export interface Log {
  readonly error: (where: string, error: unknown) => void;
  readonly warn: (message: string) => void;
}

/** Makes a log that ends in the client's output channel. */
export function createLog(connection: Pick<Connection, 'console'>): Log {
  return {
    error: (where, error) =>
      connection.console.error(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    warn: (message) => connection.console.warn(message),
  };
}

/** The answer to a request whose client no longer waits for it. */
export function cancelledResponse(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * Wraps a request's handler so that an exception costs this request only. The client gets `fallback` and the log the
 * error: an error response would make editors show a pop-up at every keystroke.
 */
export function guardRequest<Params, Result>(
  method: string,
  log: Log,
  fallback: Result,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    try {
      const result = await handle(params, token);
      return token.isCancellationRequested ? cancelledResponse() : result;
    } catch (error) {
      if (error instanceof CancelledError || token.isCancellationRequested) return cancelledResponse();
      log.error(method, error);
      return fallback;
    }
  };
}

/** Wraps a notification's handler so that an exception is logged and costs this notification only. */
export function guardNotification<Params>(
  method: string,
  log: Log,
  handle: (params: Params) => void | Promise<void>,
): (params: Params) => Promise<void> {
  return async (params) => {
    try {
      await handle(params);
    } catch (error) {
      log.error(method, error);
    }
  };
}
