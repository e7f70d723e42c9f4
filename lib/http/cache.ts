// Finished pages in memory: drawn once for all who wait, bounded in bytes, dropped by a publication, and doubted while nobody
// would tell of one.
import { LRUCache } from "lru-cache";
import { now } from "#lib/clock.ts";
import { dayInShanghai, endOfDay } from "#lib/values/day.ts";
import { addCoding, type Page, weightOf } from "./page.ts";
import type { Listener, Newest } from "./publications.ts";

export type Kept = { key: string; page: Page; drawnAt: number; endsAt: number };

export type Cache<Drawn> = {
  find(key: string): Kept | undefined;
  /** Whether it may be answered without asking anybody. */
  isCurrent(kept: Kept, at: number): boolean;
  /** Joins the drawing that goes on for this key, or begins it. What it keeps is kept unless a publication came meanwhile. */
  drawOnce(key: string, at: number, draw: Draw<Drawn>): Promise<Drawn>;
  /** Drops everything. Whoever asks after this call gets nothing that was begun before it. */
  drop(): void;
  listener: Listener;
  /** Resolves when somebody listens to publications for the first time; until then pages are doubted. */
  listening: Promise<void>;
  /** Since when nobody would have told of a publication; null while somebody listens. */
  deafSince(): Date | null;
  /** A publication that the pages show for certain, all later ones being unknown; null when none is known. */
  lastSeen(): Newest | null;
  /** Grows whenever something is kept or dropped. */
  changes(): number;
  /** The last used first. */
  all(): Kept[];
};

type Draw<Drawn> = (keep: (page: Page) => void) => Promise<Drawn>;

/**
 * A page that was asked for once waits in the small part, from which newer ones push it out; asked for again it moves to the
 * large part. So no flood of addresses that are asked for once can push out the home page.
 */
export function pageCache<Drawn>(
  largestBytes: number,
  restored: { pages: Kept[]; lastSeen: Newest } | null,
): Cache<Drawn> {
  const size = { sizeCalculation: (kept: Kept) => weightOf(kept.page) };
  const once = new LRUCache<string, Kept>({ maxSize: Math.ceil(largestBytes / 5), ...size });
  const often = new LRUCache<string, Kept>({ maxSize: Math.ceil((largestBytes * 4) / 5), ...size });
  const listening = Promise.withResolvers<void>();
  let drawings = new Map<string, Promise<Drawn>>();
  let lastSeen = restored?.lastSeen ?? null;
  let deafSince: Date | null = now();
  let improving: Promise<void> = Promise.resolve();
  let changes = 0;
  for (const kept of restored?.pages.toReversed() ?? []) often.set(kept.key, kept);

  function find(key: string): Kept | undefined {
    const kept = often.get(key);
    if (kept) return kept;
    const seen = once.get(key);
    if (seen) promote(seen);
    return seen;
  }

  function keep(kept: Kept): void {
    changes += 1;
    if (often.has(kept.key)) promote(kept);
    else once.set(kept.key, kept);
  }

  function promote(kept: Kept): void {
    once.delete(kept.key);
    often.set(kept.key, kept);
    improving = improving.then(() => improve(kept)).catch(() => undefined);
  }

  /** What is asked for more than once is compressed as small as it gets, one page after the other. */
  async function improve({ key, page }: Kept): Promise<void> {
    if (often.peek(key)?.page !== page) return;
    for (const coding of ["br", "gzip"] as const) await addCoding(page, coding, "best");
  }

  function drawOnce(key: string, at: number, draw: Draw<Drawn>): Promise<Drawn> {
    const present = drawings.get(key);
    if (present) return present;
    const round = drawings;
    const work = draw((page) => {
      if (round === drawings) keep({ key, page, drawnAt: at, endsAt: endOfLife(at) });
    }).finally(() => round.delete(key));
    round.set(key, work);
    return work;
  }

  function drop(): void {
    drawings = new Map();
    changes += 1;
    once.clear();
    often.clear();
  }

  const listener: Listener = {
    onPublication: drop,
    onNewest(newest) {
      // A database that cannot say has at least told of everything since it was last asked.
      const isNews = newest === null ? deafSince !== null : !isSame(newest, lastSeen);
      if (isNews) drop();
      lastSeen = newest;
      deafSince = null;
      listening.resolve();
    },
    onLost() {
      deafSince ??= now();
    },
  };

  return {
    find,
    isCurrent: (kept, at) => deafSince === null && at < kept.endsAt && at >= kept.drawnAt,
    drawOnce,
    drop,
    listener,
    listening: listening.promise,
    deafSince: () => deafSince,
    lastSeen: () => lastSeen,
    changes: () => changes,
    all: () => [...often.values(), ...once.values()],
  };
}

function isSame(one: Newest, other: Newest | null): boolean {
  return one.database === other?.database && one.publication === other.publication;
}

const hour = 60 * 60 * 1000;

/** After an hour, and never past midnight in Shanghai, when a policy may open or end. Milliseconds of the epoch. */
export function endOfLife(drawnAt: number): number {
  const nextMidnight = endOfDay(dayInShanghai(new Date(drawnAt)));
  return Math.min(drawnAt + hour, nextMidnight.getTime());
}
