// Where a signing event is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const eventAddresses: Addresses = {
  pages: (slug) => [`/signings/${slug}`],
  lists: ["/signings"],
  files: ["/data/signings.csv", "/data/signings.json"],
  frozen: () => [],
};
