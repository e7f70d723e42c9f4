// Where a figure is read.
import type { Addresses } from "#lib/editorial/addresses.ts";
import { totalFiles } from "#lib/values/data-files.ts";

export const figureAddresses: Addresses = {
  pages: (slug) => [`/figures/${slug}`, `/embed/figures/${slug}`],
  beside: (slug) => [`/figures/${slug}/card.png`, `/figures/${slug}/card.svg`, ...totalFiles],
  lists: ["/figures", "/signings"],
  tables: ["figures", "signings"],
  isNamedInRows: false,
  feeds: (slug) => [`/figures/${slug}/corrections.atom`],
  frozen: ({ id }, number) => [
    `/figures/${id}/v/${number}`,
    `/figures/${id}/v/${number}/card.png`,
    `/figures/${id}/v/${number}/card.svg`,
    `/embed/figures/${id}/v/${number}`,
    `/data/figures/${id}/v/${number}.csv`,
    `/data/figures/${id}/v/${number}.json`,
  ],
};
