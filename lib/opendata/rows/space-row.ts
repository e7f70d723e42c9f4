// What can be rented, as a row. A number that nobody has stated is an empty cell, never nought.
import { z } from "zod";
import type { SpaceInTable } from "#lib/parks/in-table.ts";
import { day, decimal, id, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

export const spaceRow = z.strictObject({
  id,
  park: id,
  site: id,
  name: text,
  name_en: text.nullable(),
  area_from: decimal.nullable(),
  area_to: decimal.nullable(),
  rent_from: decimal.nullable(),
  rent_to: decimal.nullable(),
  rent_basis: text.nullable(),
  clear_height: decimal.nullable(),
  floor_load: decimal.nullable(),
  power_supply: decimal.nullable(),
  available_from: day.nullable(),
  space_confirmed_on: day.nullable(),
  ...stamps,
});

export const spaceFilters = z.strictObject({ park: id.optional() });

export function rowOfSpace({ space, park }: SpaceInTable, addressOf: AddressOf): z.infer<typeof spaceRow> {
  return {
    id: space.id,
    park: park.id,
    site: space.siteId,
    name: space.name.zh,
    name_en: space.name.en ?? null,
    area_from: space.areaFrom,
    area_to: space.areaTo,
    rent_from: space.rentFrom,
    rent_to: space.rentTo,
    rent_basis: space.rentBasis?.zh ?? null,
    clear_height: space.height,
    floor_load: space.load,
    power_supply: space.power,
    available_from: space.availableFrom,
    space_confirmed_on: space.confirmedOn,
    ...stampsOf(park, park.sources, addressOf(`/parks/${park.slug}#space-${space.id}`)),
  };
}
