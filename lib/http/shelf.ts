// Kept pages and what is known of publications, put together: when the pages may be believed, and when they must go.
import { now } from "#lib/clock.ts";
import { type Flights, flights } from "./flights.ts";
import { type KeptPages, keptPages } from "./kept-pages.ts";
import type { Listener, Newest } from "./publications.ts";

export type Shelf<Drawn> = {
  pages: KeptPages;
  flights: Flights<Drawn>;
  /** A publication that the pages show for certain, all later ones being unknown; null when none is known. */
  lastSeen(): Newest | null;
  /** Since when nobody would have told of a publication; null while somebody listens. */
  deafSince(): Date | null;
  /** Drops everything. Whoever asks after this call gets nothing that was begun before it. */
  drop(): void;
  listener: Listener;
  /** Resolves when somebody listens for the first time. */
  listening: Promise<void>;
};

/** `lastSeen` is what the restored pages show. Until the listener is connected pages are kept in doubt. */
export function shelf<Drawn>(largestBytes: number, restored: Newest | null): Shelf<Drawn> {
  const pages = keptPages(largestBytes);
  const drawing = flights<Drawn>();
  const listening = Promise.withResolvers<void>();
  let lastSeen = restored;
  let deafSince: Date | null = now();
  pages.doubt();

  function drop(): void {
    pages.drop();
    drawing.forget();
  }

  return {
    pages,
    flights: drawing,
    lastSeen: () => lastSeen,
    deafSince: () => deafSince,
    drop,
    listening: listening.promise,
    listener: {
      onPublication: drop,
      onNewest(newest) {
        // A database that can not say has at least told of everything since it was last asked.
        const isNews = newest === null ? deafSince !== null : !isSame(newest, lastSeen);
        if (isNews) drop();
        lastSeen = newest;
        deafSince = null;
        pages.trust();
        listening.resolve();
      },
      onLost() {
        deafSince ??= now();
        pages.doubt();
      },
    },
  };
}

function isSame(one: Newest, other: Newest | null): boolean {
  return one.database === other?.database && one.publication === other.publication;
}
