/** Wraps `compute` so that it runs at the first call only; later calls return the same value. What it was made from is let go then. */
export function lazy<T>(compute: () => T): () => T {
  let pending: (() => T) | undefined = compute;
  let value: T;
  return () => {
    if (pending) {
      value = pending();
      pending = undefined;
    }
    return value;
  };
}

/** Gives for one thing what functions make of it, each worked out at its first use only. */
export function lazyValues<Of>(of: () => Of): <T>(compute: (of: Of) => T) => T {
  let known: Map<unknown, unknown> | undefined;
  return <T>(compute: (of: Of) => T): T => {
    known ??= new Map();
    if (known.has(compute)) return known.get(compute) as T;
    const value = compute(of());
    known.set(compute, value);
    return value;
  };
}
