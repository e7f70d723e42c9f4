// Bundles at the desk: those that are being put together, those that are to be published at a time, those that should have been.
import { z } from "zod";
import { type Prisma, staffDb } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { isUuid } from "#lib/values/uuid.ts";
import { type DeskDocument, documentFrom, latestFirst, may } from "./drafts.ts";
import type { KindOf } from "./kind.ts";

export type Order = {
  publishAt: Date;
  actorId: string;
  /** due: its time has come, and nobody has carried it out yet. */
  state: "waiting" | "due" | "failed";
  reasons: Issue[];
};

export type DeskBundle = {
  id: string;
  title: Text;
  createdAt: Date;
  publishedAt: Date | null;
  order: Order | null;
  documents: DeskDocument[];
  /** How many more there are, which the actor may not know. */
  hidden: number;
};

const reasons = z.array(
  z.object({
    field: z.string(),
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
);

const columns = {
  schedule: true,
  editions: { include: { document: { include: latestFirst } }, orderBy: { documentId: "asc" } },
} as const satisfies Prisma.BundleInclude;

/** Those that are not published yet, newest first. One in which there is nothing for the actor is left out. */
export async function listOpenBundles(actor: Actor, kindOf: KindOf, now: Date): Promise<DeskBundle[]> {
  const rows = await staffDb().bundle.findMany({
    where: { publishedAt: null },
    include: columns,
    orderBy: { createdAt: "desc" },
  });
  return rows.flatMap((row) => bundleFrom(actor, kindOf, row, now) ?? []);
}

/** Null where there is none, or nothing in it that the actor may know. */
export async function findBundle(
  actor: Actor,
  kindOf: KindOf,
  id: string,
  now: Date,
): Promise<DeskBundle | null> {
  if (!isUuid(id)) return null;
  const row = await staffDb().bundle.findUnique({ where: { id }, include: columns });
  return row && bundleFrom(actor, kindOf, row, now);
}

type Row = Prisma.BundleGetPayload<{ include: typeof columns }>;

function bundleFrom(actor: Actor, kindOf: KindOf, row: Row, now: Date): DeskBundle | null {
  const all = row.editions.map(({ document }) => documentFrom(kindOf, document));
  const documents = all.filter((each) => may(actor, "read", each));
  if (documents.length === 0 && all.length > 0) return null;
  const { id, title, createdAt, publishedAt, schedule } = row;
  return {
    id,
    title: text.parse(title),
    createdAt,
    publishedAt,
    order: schedule && orderFrom(schedule, now),
    documents,
    hidden: all.length - documents.length,
  };
}

/** Carried out within seconds where a portal runs: a minute later something is wrong. */
const grace = 60_000;

function orderFrom(
  { publishAt, actorId, failedAt, failure }: NonNullable<Row["schedule"]>,
  now: Date,
): Order {
  const isDue = publishAt.getTime() + grace < now.getTime();
  const state = failedAt ? "failed" : isDue ? "due" : "waiting";
  return { publishAt, actorId, state, reasons: failure === null ? [] : reasons.parse(JSON.parse(failure)) };
}
