// How much of the dear work one client may ask for: a bucket that holds a burst and fills again at a steady rate.
import { LRUCache } from "lru-cache";

type Bucket = { left: number; at: number };

export type RateLimit = { allows(client: string): boolean };

/** `perSecond` is the lasting rate, `burst` what may come at once; `milliseconds` a clock that never goes back. */
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
