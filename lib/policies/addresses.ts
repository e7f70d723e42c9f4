// Where a policy package is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const packageAddresses: Addresses = {
  pages: (slug) => [`/policies/${slug}`],
  beside: () => [],
  lists: ["/policies"],
  tables: ["policies", "clauses"],
  isNamedInRows: false,
  feeds: (slug) => [`/policies/${slug}/changes.atom`],
  frozen: ({ slug }, number) => [`/policies/${slug}/v/${number}`],
};
