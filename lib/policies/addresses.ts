// Where a policy package is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const packageAddresses: Addresses = {
  pages: (slug) => [`/policies/${slug}`],
  lists: ["/policies"],
  files: ["/data/policies.csv", "/data/policies.json"],
  frozen: () => [],
};
