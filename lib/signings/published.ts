// What anyone may read of signing events.
import { publicDb } from "#lib/db/client.ts";
import { listFigures, type PublishedFigure } from "#lib/figures/published.ts";
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

/** Every event in the order of time, each with its figures. */
export async function listEvents(): Promise<PublishedEvent[]> {
  const [rows, figures] = await Promise.all([
    publicDb().signingEvent.findMany({ orderBy: [{ heldOn: "asc" }, { id: "asc" }] }),
    listFigures({ scopeKind: "event" }),
  ]);
  return rows.map((row) =>
    eventFrom(
      row,
      figures.filter(({ scope }) => scope.eventId === row.id),
    ),
  );
}

export async function findEvent(
  slug: string,
): Promise<(PublishedEvent & { statements: PublishedStatement[] }) | null> {
  const row = await publicDb().signingEvent.findUnique({ where: { slug } });
  if (row === null) return null;
  const [figures, statements] = await Promise.all([listFigures({ eventId: row.id }), statementsOf(row.id)]);
  return { ...eventFrom(row, figures), statements };
}

type EventRow = Parameters<typeof publishedFrom>[0] &
  Pick<SigningEventContent, "level" | "heldOn" | "heldOnBasis" | "listDisclosed"> & {
    nameZh: string;
    nameEn: string | null;
    nameHant: string | null;
    place: unknown;
  };

function eventFrom(row: EventRow, figures: PublishedFigure[]): PublishedEvent {
  const { level, heldOn, heldOnBasis, listDisclosed } = row;
  return {
    ...publishedFrom(row),
    level,
    heldOn,
    heldOnBasis,
    listDisclosed,
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    place: text.nullable().parse(row.place),
    figures,
  };
}
