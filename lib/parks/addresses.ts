// Where a park is read, and where one asks about it.
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

/** The page on which one asks about a park, or about a space or a clause there. `park` is its slug; the others are ids. */
export function enquiryPath(_about: { park?: string; space?: string; clause?: string }): string {
  return "/contact";
}
