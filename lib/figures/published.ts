// What anyone may read of figures.
import { z } from "zod";
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { type Published, publishedFrom } from "#lib/editorial/stamps.ts";
import { type Text, text, textOf } from "#lib/i18n/text.ts";
import type { Evidence } from "#lib/sources/evidence.ts";
import { evidenceFrom, type SourceNote, sourceNote, sourceNoteColumns } from "#lib/sources/published.ts";
import { type Day, dayFromDate } from "#lib/values/day.ts";
import { type FigureContent, measures, type Qualifier, type Unit, units } from "./model.ts";

/** A park or an event that a figure is about. */
export type Subject = { slug: string; name: Text };

export type PublishedFigure = Published &
  Evidence &
  Omit<FigureContent, keyof Evidence | "confirmedOn"> & {
    amountYuan: string | null;
    source: SourceNote;
    park: Subject | null;
    event: Subject | null;
  };

export const subjectColumns = { slug: true, nameZh: true, nameEn: true, nameHant: true } as const;

/** What a figure is read with; readers of its park or event join it in, so that a page asks once. */
export const figureColumns = {
  source: { select: sourceNoteColumns },
  park: { select: subjectColumns },
  event: { select: subjectColumns },
  exclusions: { select: { otherId: true }, orderBy: { otherId: "asc" } },
} as const satisfies Prisma.FigureInclude;

/** Every figure, by scope and then by id. */
export async function listFigures(where: Prisma.FigureWhereInput = {}): Promise<PublishedFigure[]> {
  const rows = await publicDb().figure.findMany({
    where,
    include: figureColumns,
    relationLoadStrategy: "join",
    orderBy: [{ scopeKind: "asc" }, { id: "asc" }],
  });
  return rows.map(figureFrom);
}

/** A figure with those that it must not be added to. */
export async function findFigure(
  id: string,
): Promise<(PublishedFigure & { excluded: PublishedFigure[] }) | null> {
  const [found] = await listFigures({ id });
  if (!found) return null;
  const excluded = found.doNotSumWith.length > 0 ? await listFigures({ id: { in: found.doNotSumWith } }) : [];
  return { ...found, excluded };
}

/** Figures that may have grown old by `today`, of some parks or of all: lib/figures/stale.ts judges which have. */
export async function listOldFigures(
  today: Day,
  parks: readonly string[] | null,
): Promise<{ id: string; name: Text; asOf: string | null; confirmedOn: Day | null }[]> {
  const lastYear = `${Number(today.slice(0, 4)) - 1}-12-31`;
  const rows = await publicDb().figure.findMany({
    where: {
      use: "shown",
      OR: [{ asOf: null }, { asOf: { lte: lastYear } }],
      ...(parks ? { parkId: { in: [...parks] } } : {}),
    },
    select: { id: true, nameZh: true, nameEn: true, nameHant: true, asOf: true, confirmedOn: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, nameZh, nameEn, nameHant, asOf, confirmedOn }) => ({
    id,
    name: textOf(nameZh, nameEn, nameHant),
    asOf,
    confirmedOn: confirmedOn && dayFromDate(confirmedOn),
  }));
}

type FigureRow = Prisma.FigureGetPayload<{ include: typeof figureColumns }>;

export function figureFrom(row: FigureRow): PublishedFigure {
  return {
    ...publishedFrom(row),
    ...evidenceFrom(row),
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    measure: z.enum(measures).parse(row.measure),
    value: row.value.toString(),
    unit: z.enum(units).parse(row.unit) satisfies Unit,
    amountYuan: row.amountYuan?.toString() ?? null,
    asWritten: row.asWritten,
    qualifier: row.qualifier satisfies Qualifier | null,
    scope: { kind: row.scopeKind, parkId: row.parkId, eventId: row.eventId, text: text.parse(row.scope) },
    basis: text.nullable().parse(row.basis),
    denominator: text.nullable().parse(row.denominator),
    stage: z.enum(["signed", "in_production", "in_negotiation"]).nullable().parse(row.stage),
    isTarget: row.isTarget,
    sumNote: text.nullable().parse(row.sumNote),
    doNotSumWith: row.exclusions.map(({ otherId }) => otherId),
    source: sourceNote(row.source),
    park: row.park && subjectFrom(row.park),
    event: row.event && subjectFrom(row.event),
  };
}

export function subjectFrom(row: {
  slug: string;
  nameZh: string;
  nameEn: string | null;
  nameHant: string | null;
}): Subject {
  return { slug: row.slug, name: textOf(row.nameZh, row.nameEn, row.nameHant) };
}
