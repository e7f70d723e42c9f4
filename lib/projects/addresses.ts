// Where a signed project is read: it has no page of its own, but counts in every total.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const projectAddresses: Addresses = {
  pages: () => [],
  beside: () => [],
  lists: ["/signings"],
  tables: ["projects"],
  isNamedInRows: false,
  feeds: () => [],
  frozen: () => [],
};
