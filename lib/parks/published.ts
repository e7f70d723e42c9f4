// What anyone may read of parks.
import type { z } from "zod";
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { type Published, publishedFrom } from "#lib/editorial/stamps.ts";
import { figureColumns, figureFrom, type PublishedFigure } from "#lib/figures/published.ts";
import { type Text, text, textOf } from "#lib/i18n/text.ts";
import {
  type PublishedStatement,
  type SourceNote,
  sourceNote,
  sourceNoteColumns,
  statementsByAspect,
  statementsByOwner,
  statementsOf,
} from "#lib/sources/published.ts";
import { type Day, dayFromDate } from "#lib/values/day.ts";
import { type Industry, industries } from "#lib/values/industries.ts";
import { type Membership, type ParkContent, parkContent } from "./model.ts";

export type PublishedSite = { id: string; number: number | null; name: Text | null; address: string | null };

/** What can be rented, as someone confirmed it: exact numbers as text; what nobody has said is null, never nought. */
export type PublishedSpace = ParkContent["sites"][number]["spaces"][number] & { siteId: string };

/** Whom an investor calls: a post, never a person. What nobody has said is null. */
export type PublishedContact = Omit<ParkContent["contacts"][number], "sourceId"> & { source: SourceNote };

export type ParkRelation = {
  kind: "part_of" | "mentioned_with" | "may_overlap";
  slug: string;
  name: Text;
  note: Text | null;
};

export type PublishedPark = Published & {
  name: Text;
  nameEnBasis: "sourced" | "working";
  aliases: z.infer<typeof parkContent>["aliases"];
  form: "park" | "group" | "umbrella";
  membership: Omit<Membership, "sourceId"> & { source: SourceNote | null };
  streetCode: string | null;
  /** Empty where nobody has said. */
  industries: Industry[];
  headlineFigures: string[];
  sites: PublishedSite[];
  relations: ParkRelation[];
};

/** A park with what its line in a list shows. */
export type ParkInList = PublishedPark & { told: PublishedStatement[]; headline: PublishedFigure[] };

/** Everything a profile or a guide tells of a park. */
export type ParkInFull = PublishedPark & {
  spaces: PublishedSpace[];
  contacts: PublishedContact[];
  statements: PublishedStatement[];
  figures: PublishedFigure[];
};

/** A park with what it has to let, as a list of found parks shows it. */
export type ParkWithSpaces = PublishedPark & { spaces: PublishedSpace[] };

/** What a park is read with; tables of open data read no more. */
export const ownColumns = {
  membershipSource: { select: sourceNoteColumns },
  sites: { orderBy: { ordinal: "asc" } },
  relations: {
    include: { other: { select: { slug: true, nameZh: true, nameEn: true, nameHant: true } } },
    orderBy: { otherId: "asc" },
  },
} as const satisfies Prisma.ParkInclude;

const columns = {
  ...ownColumns,
  figures: { include: figureColumns, orderBy: { id: "asc" } },
} as const satisfies Prisma.ParkInclude;

export const contactColumns = { include: { source: { select: sourceNoteColumns } } } as const;

const columnsInFull = {
  ...columns,
  spaces: { orderBy: { ordinal: "asc" } },
  contacts: { ...contactColumns, orderBy: { ordinal: "asc" } },
} as const satisfies Prisma.ParkInclude;

/** As many as a page lists at once; the page of ten thousand parks is as long as that of a district that has these. */
export const mostListed = 20;

/** `after` is the slug of a park: those behind it. `among`: only of these memberships. */
type Part = { most?: number; after?: string; among?: readonly Membership["status"][] };

/** Parks in the portal's order, all or a part of them. Two statements. */
export async function listParks({ most, after, among }: Part = {}): Promise<ParkInList[]> {
  const rows = await publicDb().park.findMany({
    where: among && { membership: { in: [...among] } },
    include: columns,
    relationLoadStrategy: "join",
    orderBy: inOrder,
    ...(after !== undefined && { cursor: { slug: after }, skip: 1 }),
    ...(most !== undefined && { take: most }),
  });
  const ids = rows.map(({ id }) => id);
  const told = await statementsByAspect(["converted_from", "opened", "structure"], ids);
  return rows.map((row) => ({
    ...parkFrom(row),
    told: told.get(row.id) ?? [],
    headline: row.headlineFigures
      .flatMap((id) => row.figures.filter((figure) => figure.id === id))
      .map(figureFrom),
  }));
}

/** The portal's own order. */
export const inOrder: Prisma.ParkOrderByWithRelationInput[] = [{ ordinal: "asc" }, { id: "asc" }];

/** A park by its current slug. */
export async function findPark(slug: string): Promise<ParkInFull | null> {
  const row = await publicDb().park.findUnique({
    where: { slug },
    include: columnsInFull,
    relationLoadStrategy: "join",
  });
  return row && inFull(row, await statementsOf(row.id));
}

/** Parks with their spaces, in the order asked for. One statement. */
export async function findParksWithSpaces(ids: readonly string[]): Promise<ParkWithSpaces[]> {
  if (ids.length === 0) return [];
  const rows = await publicDb().park.findMany({
    where: { id: { in: [...ids] } },
    include: { ...ownColumns, spaces: columnsInFull.spaces },
    relationLoadStrategy: "join",
  });
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    return row ? [{ ...parkFrom(row), spaces: row.spaces.map(spaceFrom) }] : [];
  });
}

/** Several parks in full, in the order asked for; those that there are none of are left out. Two statements. */
export async function findParks(slugs: readonly string[]): Promise<ParkInFull[]> {
  if (slugs.length === 0) return [];
  const rows = await publicDb().park.findMany({
    where: { slug: { in: [...slugs] } },
    include: columnsInFull,
    relationLoadStrategy: "join",
  });
  const said = await statementsByOwner({ ownerId: { in: rows.map(({ id }) => id) } });
  return slugs.flatMap((slug) => {
    const row = rows.find((each) => each.slug === slug);
    return row ? [inFull(row, said.get(row.id) ?? [])] : [];
  });
}

type ParkRow = Prisma.ParkGetPayload<{ include: typeof ownColumns }>;

function inFull(
  row: Prisma.ParkGetPayload<{ include: typeof columnsInFull }>,
  statements: PublishedStatement[],
): ParkInFull {
  return {
    ...parkFrom(row),
    spaces: row.spaces.map(spaceFrom),
    contacts: row.contacts.map(contactFrom),
    statements,
    figures: row.figures.map(figureFrom),
  };
}

export function parkFrom(row: ParkRow): PublishedPark {
  return {
    ...publishedFrom(row),
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    nameEnBasis: row.nameEnBasis,
    aliases: parkContent.shape.aliases.parse(row.aliases),
    form: row.form,
    membership: {
      status: row.membership,
      why: text.nullable().parse(row.membershipWhy),
      quote: row.membershipQuote,
      source: row.membershipSource && sourceNote(row.membershipSource),
    },
    streetCode: row.streetCode,
    industries: industries.filter((code) => row.industries.includes(code)),
    headlineFigures: row.headlineFigures,
    sites: row.sites.map(siteFrom),
    relations: row.relations.map(({ kind, other, note }) => ({
      kind,
      slug: other.slug,
      name: textOf(other.nameZh, other.nameEn, other.nameHant),
      note: text.nullable().parse(note),
    })),
  };
}

export function siteFrom({
  id,
  number,
  nameZh,
  nameEn,
  nameHant,
  address,
}: ParkRow["sites"][number]): PublishedSite {
  return { id, number, name: nameZh === null ? null : textOf(nameZh, nameEn, nameHant), address };
}

/** A space as its columns hold it. */
export function spaceFrom(row: Prisma.SpaceGetPayload<object>): PublishedSpace {
  const exact = (number: Prisma.Decimal | null) => number?.toFixed() ?? null;
  const dayOf = (date: Date | null): Day | null => date && dayFromDate(date);
  return {
    id: row.id,
    siteId: row.siteId,
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    areaFrom: exact(row.areaFrom),
    areaTo: exact(row.areaTo),
    rentFrom: exact(row.rentFrom),
    rentTo: exact(row.rentTo),
    rentBasis: text.nullable().parse(row.rentBasis),
    height: exact(row.height),
    load: exact(row.load),
    power: exact(row.power),
    availableFrom: dayOf(row.availableFrom),
    confirmedOn: dayOf(row.confirmedOn),
  };
}

type ContactRow = Prisma.ParkContactGetPayload<typeof contactColumns>;

export function contactFrom({ id, phone, source, ...row }: ContactRow): PublishedContact {
  return {
    id,
    post: text.parse(row.post),
    organisation: text.parse(row.organisation),
    operatesPark: row.operatesPark,
    phone,
    address: text.nullable().parse(row.address),
    hours: text.nullable().parse(row.hours),
    source: sourceNote(source),
    confirmedOn: row.confirmedOn && dayFromDate(row.confirmedOn),
  };
}
