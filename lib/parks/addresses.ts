// Where a park is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const parkAddresses: Addresses = {
  pages: (slug) => [`/parks/${slug}`, `/guides/${slug}`],
  lists: ["/parks", "/parks/map", "/guides"],
  files: [
    "/data/parks.csv",
    "/data/parks.json",
    "/data/sites.csv",
    "/data/sites.json",
    "/data/spaces.csv",
    "/data/spaces.json",
  ],
  frozen: () => [],
};
