// The pages that are kept: found by key, bounded in bytes, dropped by a publication, doubted while nobody would tell of one.
import { LRUCache } from "lru-cache";
import { endOfLife } from "./lifetime.ts";
import { addCoding, type Page, weightOf } from "./page.ts";

export type Kept = { key: string; page: Page; drawnAt: number; endsAt: number };

export type KeptPages = {
  find(key: string): Kept | undefined;
  /** Whether it may be answered without asking anybody. */
  isCurrent(kept: Kept, at: number): boolean;
  /** Counts publications; a page is kept only when none came while it was drawn. */
  epoch(): number;
  keep(key: string, page: Page, drawnAt: number, epoch: number): void;
  drop(): void;
  doubt(): void;
  trust(): void;
  /** Grows whenever something is kept or dropped. */
  changes(): number;
  /** The pages worth keeping over a restart, the last used first. */
  all(): Kept[];
  restore(pages: Kept[]): void;
};

/**
 * A page that was asked for once waits in the small part, from which newer ones push it out; asked for again it moves to the
 * large part. So no flood of addresses that are asked for once can push out the home page.
 */
export function keptPages(largestBytes: number): KeptPages {
  const size = { sizeCalculation: (kept: Kept) => weightOf(kept.page) };
  const once = new LRUCache<string, Kept>({ maxSize: Math.ceil(largestBytes / 5), ...size });
  const often = new LRUCache<string, Kept>({ maxSize: Math.ceil((largestBytes * 4) / 5), ...size });
  const improve = improver(often);
  let epochs = 0;
  let changes = 0;
  let isTrusted = true;

  function find(key: string): Kept | undefined {
    const kept = often.get(key);
    if (kept) return kept;
    const seen = once.get(key);
    if (seen) promote(seen);
    return seen;
  }

  function promote(kept: Kept): void {
    once.delete(kept.key);
    often.set(kept.key, kept);
    improve(kept);
  }

  function keep(key: string, page: Page, drawnAt: number, epoch: number): void {
    if (epoch !== epochs) return;
    changes += 1;
    const kept = { key, page, drawnAt, endsAt: endOfLife(drawnAt) };
    if (often.has(key)) promote(kept);
    else once.set(key, kept);
  }

  return {
    find,
    isCurrent: (kept, at) => isTrusted && at < kept.endsAt && at >= kept.drawnAt,
    epoch: () => epochs,
    keep,
    drop() {
      epochs += 1;
      changes += 1;
      once.clear();
      often.clear();
    },
    doubt() {
      isTrusted = false;
    },
    trust() {
      isTrusted = true;
    },
    changes: () => changes,
    all: () => [...often.values(), ...once.values()],
    restore(pages) {
      for (const kept of pages.toReversed()) often.set(kept.key, kept);
    },
  };
}

/** Compresses pages that are asked for more than once as small as they get, one after the other. */
function improver(often: LRUCache<string, Kept>): (kept: Kept) => void {
  let last: Promise<void> = Promise.resolve();
  const improved = new WeakSet<Page>();
  return (kept) => {
    last = last.then(() => improveOne(kept)).catch(() => undefined);
  };

  async function improveOne(kept: Kept): Promise<void> {
    if (often.peek(kept.key) !== kept || improved.has(kept.page)) return;
    improved.add(kept.page);
    for (const coding of ["br", "gzip"] as const) await addCoding(kept.page, coding, "best");
  }
}
