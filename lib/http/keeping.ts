// The life of kept pages: back from disk, dropped when the database tells of a publication, and written to disk again.
import { join } from "node:path";
import { loadPages } from "./disk-keep.ts";
import { keeper } from "./keeper.ts";
import type { listenForPublications } from "./publications.ts";
import { type Shelf, shelf } from "./shelf.ts";

export type Keeping<Drawn> = { shelf: Shelf<Drawn>; close(): Promise<void> };

type Options = {
  databaseUrl: string;
  dataFolder: string;
  /** Names the build and the settings: pages of another version are not taken back. */
  version: string;
  /** Whether anything is kept at all. */
  keeps: boolean;
  listen: typeof listenForPublications;
};

const keptBytes = 24 * 1024 * 1024;
const writtenEvery = 30_000;

export function startKeeping<Drawn>(options: Options): Keeping<Drawn> {
  const { databaseUrl, dataFolder, version, keeps, listen } = options;
  const folder = join(dataFolder, "edge");
  const saved = keeps ? loadPages(folder, version) : null;
  const kept = shelf<Drawn>(keptBytes, saved?.lastSeen ?? null);
  kept.pages.restore(saved?.pages ?? []);
  const publications = listen(databaseUrl, kept.listener);
  const writing = keeps ? keeper({ folder, version, shelf: kept, every: writtenEvery }) : null;
  return {
    shelf: kept,
    async close() {
      await publications.close();
      await writing?.close();
    },
  };
}
