// A building or numbered park within a park, as a row.
import { z } from "zod";
import type { SiteInTable } from "#lib/parks/in-table.ts";
import { id, integer, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

export const siteRow = z.strictObject({
  id,
  park: id,
  site_number: integer.nullable(),
  // A number that no source names is a row without a name, never left out.
  name: text.nullable(),
  name_en: text.nullable(),
  street_address: text.nullable(),
  ...stamps,
});

export const siteFilters = z.strictObject({ park: id.optional() });

export function rowOfSite({ site, park }: SiteInTable, addressOf: AddressOf): z.infer<typeof siteRow> {
  return {
    id: site.id,
    park: park.id,
    site_number: site.number,
    name: site.name?.zh ?? null,
    name_en: site.name?.en ?? null,
    street_address: site.address,
    ...stampsOf(park, park.sources, addressOf(`/parks/${park.slug}`)),
  };
}
