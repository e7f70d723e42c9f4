// What anyone may read of signing events.
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { figureColumns, figureFrom, type PublishedFigure } from "#lib/figures/published.ts";
import { type Text, text, textOf } from "#lib/i18n/text.ts";
import {
  type Published,
  type PublishedStatement,
  publishedFrom,
  statementsOf,
} from "#lib/sources/published.ts";
import type { SigningEventContent } from "./model.ts";

export type PublishedEvent = Published &
  Pick<SigningEventContent, "level" | "heldOn" | "heldOnBasis" | "listDisclosed"> & {
    name: Text;
    place: Text | null;
    figures: PublishedFigure[];
  };

const columns = {
  figures: { include: figureColumns, orderBy: { id: "asc" } },
} as const satisfies Prisma.SigningEventInclude;

/** Every event in the order of time, each with its figures. */
export async function listEvents(): Promise<PublishedEvent[]> {
  const rows = await publicDb().signingEvent.findMany({
    include: columns,
    relationLoadStrategy: "join",
    orderBy: [{ heldOn: "asc" }, { id: "asc" }],
  });
  return rows.map(eventFrom);
}

export async function findEvent(
  slug: string,
): Promise<(PublishedEvent & { statements: PublishedStatement[] }) | null> {
  const row = await publicDb().signingEvent.findUnique({
    where: { slug },
    include: columns,
    relationLoadStrategy: "join",
  });
  return row && { ...eventFrom(row), statements: await statementsOf(row.id) };
}

type EventRow = Prisma.SigningEventGetPayload<{ include: typeof columns }>;

function eventFrom(row: EventRow): PublishedEvent {
  const { level, heldOn, heldOnBasis, listDisclosed } = row;
  return {
    ...publishedFrom(row),
    level,
    heldOn,
    heldOnBasis,
    listDisclosed,
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    place: text.nullable().parse(row.place),
    figures: row.figures.map(figureFrom),
  };
}
