// Whom an investor calls, as a row: a post, never a person. What nobody has stated is an empty cell.
import { z } from "zod";
import type { ContactInTable } from "#lib/parks/in-table.ts";
import { day, id, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

export const contactRow = z.strictObject({
  id,
  park: id,
  post: text,
  post_en: text.nullable(),
  organisation: text,
  organisation_en: text.nullable(),
  phone: text.nullable(),
  office_address: text.nullable(),
  office_hours: text.nullable(),
  contact_confirmed_on: day.nullable(),
  ...stamps,
});

export const contactFilters = z.strictObject({ park: id.optional() });

export function rowOfContact(
  { contact, park }: ContactInTable,
  addressOf: AddressOf,
): z.infer<typeof contactRow> {
  return {
    id: contact.id,
    park: park.id,
    post: contact.post.zh,
    post_en: contact.post.en ?? null,
    organisation: contact.organisation.zh,
    organisation_en: contact.organisation.en ?? null,
    phone: contact.phone,
    office_address: contact.address?.zh ?? null,
    office_hours: contact.hours?.zh ?? null,
    contact_confirmed_on: contact.confirmedOn,
    ...stampsOf(park, [contact.source], addressOf(`/parks/${park.slug}#contact`)),
  };
}
