// Where a park is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const parkAddresses: Addresses = {
  pages: (slug) => [`/parks/${slug}`, `/guides/${slug}`],
  lists: ["/parks", "/guides"],
  files: ["/data/parks.csv", "/data/parks.json", "/data/sites.csv", "/data/sites.json"],
  frozen: () => [],
};
