// A park as a row.
import { z } from "zod";
import type { ParkInTable } from "#lib/parks/in-table.ts";
import { membership, parkContent } from "#lib/parks/model.ts";
import { id, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

export const parkRow = z.strictObject({
  id,
  name: text,
  name_en: text.nullable(),
  name_en_basis: parkContent.shape.nameEnBasis,
  form: parkContent.shape.form,
  membership: membership.shape.status,
  membership_quote: text.nullable(),
  membership_source: text.nullable(),
  street_code: parkContent.shape.streetCode,
  converted_from: text.nullable(),
  ...stamps,
});

export const parkFilters = z.strictObject({
  membership: membership.shape.status.optional(),
  form: parkContent.shape.form.optional(),
});

export function rowOfPark(park: ParkInTable, addressOf: AddressOf): z.infer<typeof parkRow> {
  const { source } = park.membership;
  const area = park.statements.find(({ aspect, use }) => aspect === "converted_from" && use === "shown");
  const sources = [...(source ? [source] : []), ...park.statements.map((statement) => statement.source)];
  return {
    id: park.id,
    name: park.name.zh,
    name_en: park.name.en ?? null,
    name_en_basis: park.nameEnBasis,
    form: park.form,
    membership: park.membership.status,
    membership_quote: park.membership.quote,
    membership_source: source?.title.zh ?? null,
    street_code: park.streetCode,
    converted_from: area?.text.zh ?? null,
    ...stampsOf(park, sources, addressOf(`/parks/${park.slug}`)),
  };
}
