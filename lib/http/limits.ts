// How much work is taken on: for one client over time, and for all at the same time.
import { LRUCache } from "lru-cache";

type Bucket = { left: number; at: number };

export type RateLimit = { allows(client: string): boolean };

/**
 * A bucket for each client that holds a burst and fills again at a steady rate. `perSecond` is the lasting rate, `burst` what
 * may come at once; `milliseconds` a clock that never goes back.
 */
export function rateLimit(
  perSecond: number,
  burst: number,
  milliseconds = () => performance.now(),
): RateLimit {
  const buckets = new LRUCache<string, Bucket>({ max: 10_000 });
  return {
    allows(client) {
      const at = milliseconds();
      const bucket = buckets.get(client) ?? { left: burst, at };
      const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond);
      const isAllowed = left >= 1;
      buckets.set(client, { left: isAllowed ? left - 1 : left, at });
      return isAllowed;
    },
  };
}

export class TooMany extends Error {}

export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** So many at a time, so many waiting, and no more: what is overloaded says so at once instead of slowing everybody down. */
export function queue(atOnce: number, waitingAtMost: number): Queue {
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function enter(): Promise<void> {
    if (busy < atOnce) {
      busy += 1;
      return;
    }
    if (waiting.length >= waitingAtMost) throw new TooMany("too many requests wait already");
    // Whoever leaves hands over the place, so `busy` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
