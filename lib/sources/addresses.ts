// Where a source is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const sourceAddresses: Addresses = {
  pages: (slug) => [`/sources/${slug}`],
  lists: ["/sources"],
  files: ["/data/sources.csv", "/data/sources.json", "/data/figures.csv", "/data/figures.json"],
  frozen: () => [],
};
