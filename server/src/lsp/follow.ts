import type { Checks } from './checks';

/** While a long check goes on, the client is told of what is new so often, in milliseconds. */
const interval = 1500;

/** Follows checks of which the client has seen but a part. */
export interface Follower {
  /** Calls back when there is more to tell: after a while, or at the end of the check. Once; the rest is for the next call. */
  follow(uri: string): void;
  stop(uri: string): void;
}

/** Makes the follower of one server. */
export function createFollower(checks: Pick<Checks, 'latest'>, tell: (uri: string) => void): Follower {
  const followed = new Map<string, () => void>();
  const stop = (uri: string): void => {
    followed.get(uri)?.();
    followed.delete(uri);
  };
  const follow = (uri: string): void => {
    stop(uri);
    const token = { isCancellationRequested: false };
    const end = (): void => {
      if (token.isCancellationRequested) return;
      stop(uri);
      tell(uri);
    };
    const timer = setTimeout(end, interval);
    followed.set(uri, () => {
      token.isCancellationRequested = true;
      clearTimeout(timer);
    });
    void checks.latest(uri, token).then(end);
  };
  return { follow, stop };
}
