// Where a park is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const parkAddresses: Addresses = {
  pages: (slug) => [`/parks/${slug}`, `/guides/${slug}`],
  beside: (slug) => [
    `/guides/${slug}/guide.json`,
    `/guides/${slug}/guide.md`,
    // It tells of everything about the park.
    `/parks/${slug}/changes.atom`,
  ],
  lists: ["/parks", "/parks/map", "/guides"],
  tables: ["parks", "sites", "spaces", "contacts"],
  isNamedInRows: false,
  feeds: () => ["/parks.atom"],
  frozen: ({ slug }, number) => [`/parks/${slug}/v/${number}`],
};
