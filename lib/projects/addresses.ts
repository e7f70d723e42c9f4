// Where a signed project is read: it has no page of its own, but counts in every total.
import type { Addresses } from "#lib/editorial/addresses.ts";
import { totalFiles } from "#lib/values/data-files.ts";

export const projectAddresses: Addresses = {
  pages: () => [],
  beside: () => totalFiles,
  lists: ["/signings"],
  tables: ["projects"],
  isNamedInRows: false,
  feeds: () => [],
  frozen: () => [],
};
