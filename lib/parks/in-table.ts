// Parks, and what is in them, as the tables of open data hold them: a part of all at a time.
import { publicDb } from "#lib/db/client.ts";
import { behind, type Window } from "#lib/db/window.ts";
import { type Published, publishedFrom } from "#lib/editorial/stamps.ts";
import {
  type PublishedStatement,
  type SourceNote,
  sourcesByOwner,
  statementsByOwner,
} from "#lib/sources/published.ts";
import type { Membership } from "./model.ts";
import {
  contactColumns,
  contactFrom,
  ownColumns,
  type PublishedContact,
  type PublishedPark,
  type PublishedSite,
  type PublishedSpace,
  parkFrom,
  siteFrom,
  spaceFrom,
} from "./published.ts";

/** As much as a row of open data holds. `park` of a site or a space is its id, and what its row rests on. */
export type ParkInTable = PublishedPark & { statements: PublishedStatement[] };
export type SiteInTable = { site: PublishedSite; park: ParkOfRow };
export type SpaceInTable = { space: PublishedSpace; park: ParkOfRow };
export type ContactInTable = { contact: PublishedContact; park: Published };
type ParkOfRow = Published & { sources: SourceNote[] };

/** A part of all parks, by id. */
export async function parksAfter(
  window: Window,
  filter: { membership?: Membership["status"]; form?: PublishedPark["form"] },
): Promise<ParkInTable[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().park.findMany({
    where: { ...filter, ...where },
    include: ownColumns,
    ...part,
  });
  const told = await statementsByOwner({ ownerId: { in: rows.map(({ id }) => id) } });
  return rows.map((row) => ({ ...parkFrom(row), statements: told.get(row.id) ?? [] }));
}

/** A part of all sites, by id. */
export async function sitesAfter(window: Window, { park }: { park?: string }): Promise<SiteInTable[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().site.findMany({
    where: { parkId: park, ...where },
    include: { park: true },
    ...part,
  });
  const sourcesOf = await sourcesByOwner(rows.map(({ parkId }) => parkId));
  return rows.map((row) => ({
    site: siteFrom(row),
    park: { ...publishedFrom(row.park), sources: sourcesOf(row.parkId) },
  }));
}

/** A part of all spaces, by id. */
export async function spacesAfter(window: Window, { park }: { park?: string }): Promise<SpaceInTable[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().space.findMany({
    where: { parkId: park, ...where },
    include: { park: true },
    ...part,
  });
  const sourcesOf = await sourcesByOwner(rows.map(({ parkId }) => parkId));
  return rows.map((row) => ({
    space: spaceFrom(row),
    park: { ...publishedFrom(row.park), sources: sourcesOf(row.parkId) },
  }));
}

/** A part of all contacts, by id. */
export async function contactsAfter(window: Window, { park }: { park?: string }): Promise<ContactInTable[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().parkContact.findMany({
    where: { parkId: park, ...where },
    include: { park: true, ...contactColumns.include },
    ...part,
  });
  return rows.map((row) => ({ contact: contactFrom(row), park: publishedFrom(row.park) }));
}
