const MINUTE_MS = 60_000;
/** About 10 MB. Whoever has that many addresses is stopped by no limit of addresses. */
const MAX_KEYS = 100_000;

/** Counts by key, minute by minute. */
export interface Counter {
  /** Counts one more. @returns the seconds to wait when that is more than a minute has, else 0. */
  take(key: string): number;
}

/**
 * All keys share one minute, so that forgetting it is one step, and no timer runs. Known limiters keep a timer for each key
 * and have no bound for their number.
 */
export function createCounter(perMinute: number, maxKeys = MAX_KEYS): Counter {
  let minute = 0;
  const counts = new Map<string, number>();

  return {
    take(key) {
      const now = Date.now();
      const current = Math.floor(now / MINUTE_MS);
      if (current !== minute) counts.clear();
      minute = current;

      const count = (counts.get(key) ?? 0) + 1;
      const [oldest] = counts.keys();
      if (counts.size >= maxKeys && oldest !== undefined && !counts.has(key)) counts.delete(oldest);
      counts.set(key, count);
      return count > perMinute ? Math.ceil(((current + 1) * MINUTE_MS - now) / 1000) : 0;
    },
  };
}
