// Where a signed project is read: it has no page of its own, but counts in every total.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const projectAddresses: Addresses = {
  pages: () => [],
  lists: ["/signings"],
  files: ["/data/signings.csv", "/data/signings.json"],
  frozen: () => [],
};
