// Where a figure is read.
import type { Addresses } from "#lib/editorial/addresses.ts";

export const figureAddresses: Addresses = {
  pages: (slug) => [`/figures/${slug}`, `/embed/figures/${slug}`],
  lists: ["/figures", "/signings"],
  files: ["/data/figures.csv", "/data/figures.json", "/data/signings.csv", "/data/signings.json"],
  frozen: ({ id }, number) => [
    `/figures/${id}/v/${number}`,
    `/embed/figures/${id}/v/${number}`,
    `/data/figures/${id}/v/${number}.csv`,
    `/data/figures/${id}/v/${number}.json`,
  ],
};
