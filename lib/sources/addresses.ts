// Where a source is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const sourceAddresses: Addresses = {
  pages: (slug) => [`/sources/${slug}`],
  beside: () => [],
  lists: ["/sources"],
  tables: ["sources"],
  isNamedInRows: true,
  feeds: () => [],
  frozen: ({ slug }, number) => [`/sources/${slug}/v/${number}`],
};
