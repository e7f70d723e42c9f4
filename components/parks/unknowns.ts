// What no source says of a park. An empty field is said to be empty, never guessed.
import type { Words } from "#lib/i18n/zh.ts";
import type { ParkInFull } from "#lib/parks/published.ts";

export type Unknown = keyof Words["parks"]["unknowns"];

export function unknownsOf(
  park: Pick<ParkInFull, "statements" | "figures" | "sites" | "spaces" | "contacts" | "streetCode">,
): Unknown[] {
  const told = new Set(park.statements.filter(({ use }) => use === "shown").map(({ aspect }) => aspect));
  const unknown: Record<Unknown, boolean> = {
    positioning: !told.has("positioning"),
    street: park.streetCode === null,
    address: !park.sites.some(({ address }) => address !== null),
    formerArea: !told.has("converted_from"),
    operator: !told.has("operator"),
    area: !park.figures.some(({ measure }) => measure === "area"),
    space: park.spaces.length === 0,
    rent: !park.spaces.some(({ rentFrom, rentTo }) => (rentFrom ?? rentTo) !== null),
    contact: !park.contacts.some(({ phone }) => phone !== null),
    coordinates: true,
  };
  return (Object.keys(unknown) as Unknown[]).filter((key) => unknown[key]);
}
