// Where a signing event is read.
import type { Addresses } from "#lib/editorial/addresses.ts";
import { totalFiles } from "#lib/values/data-files.ts";

export const eventAddresses: Addresses = {
  pages: (slug) => [`/signings/${slug}`, `/embed/signings/${slug}`],
  beside: (slug) => [`/signings/${slug}/card.png`, `/signings/${slug}/card.svg`, ...totalFiles],
  lists: ["/signings"],
  tables: ["signings", "projects"],
  isNamedInRows: false,
  feeds: () => [],
  frozen: ({ slug }, number) => [
    `/signings/${slug}/v/${number}`,
    `/signings/${slug}/v/${number}/card.png`,
    `/signings/${slug}/v/${number}/card.svg`,
    `/embed/signings/${slug}/v/${number}`,
    `/data/signings/${slug}/v/${number}.csv`,
    `/data/signings/${slug}/v/${number}.json`,
  ],
};
