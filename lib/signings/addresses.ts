// Where a signing event is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const eventAddresses: Addresses = {
  pages: (slug) => [`/signings/${slug}`, `/embed/signings/${slug}`],
  lists: ["/signings"],
  files: ["/data/signings.csv", "/data/signings.json"],
  frozen: ({ slug }, number) => [`/signings/${slug}/v/${number}`],
};
