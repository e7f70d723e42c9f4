// What parks were called in their editions.
import { z } from "zod";
import type { EditionRow } from "#lib/editorial/editions.ts";
import { text } from "#lib/i18n/text.ts";
import type { ParkName } from "./by-name.ts";

const nameAndPlace = z.object({ name: text, ordinal: z.number() });

/** Parks by the names that they had, in the portal's order. */
export function parkNamesThen(rows: readonly EditionRow[]): ParkName[] {
  return rows
    .map((row) => ({ row, park: nameAndPlace.parse(row.content) }))
    .sort((one, other) => one.park.ordinal - other.park.ordinal)
    .map(({ row, park }) => ({ id: row.documentId, slug: row.slug, name: park.name }));
}
