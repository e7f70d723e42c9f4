// What anyone may read of sources and of what they say.
import { z } from "zod";
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { type Published, publishedFrom, type StampRow } from "#lib/editorial/stamps.ts";
import { type Text, text, textOf } from "#lib/i18n/text.ts";
import { dayFromDate } from "#lib/values/day.ts";
import type { Evidence, Statement } from "./evidence.ts";
import type { SourceContent } from "./model.ts";

/** As much of a source as stands beside what rests on it. `publishedBasis`: how its date is known. */
export type SourceNote = {
  slug: string;
  title: Text;
  publisher: Text;
  authors: readonly string[];
  publishedOn: string | null;
  publishedBasis: SourceContent["published"]["basis"];
};

export type PublishedSource = Published & Omit<SourceContent, "statements" | "confirmedOn">;
export type PublishedStatement = Statement & { source: SourceNote; ownerId: string };

/** Sources with the number of figures and statements that rest on each; the most used first. */
export async function listSources(): Promise<
  (PublishedSource & { figureCount: number; statementCount: number })[]
> {
  const rows = await publicDb().source.findMany({
    include: { _count: { select: { figures: true, statements: true } } },
    relationLoadStrategy: "join",
    orderBy: [{ publishedOn: "asc" }, { id: "asc" }],
  });
  const sources = rows.map(({ _count, ...row }) => ({
    ...sourceFrom(row),
    figureCount: _count.figures,
    statementCount: _count.statements,
  }));
  return sources.sort((a, b) => b.figureCount + b.statementCount - (a.figureCount + a.statementCount));
}

/** A source and every statement that rests on it, whichever document carries it. */
export async function findSource(
  slug: string,
): Promise<(PublishedSource & { statements: PublishedStatement[] }) | null> {
  const row = await publicDb().source.findUnique({
    where: { slug },
    include: { statements: { orderBy: [{ sourceLine: "asc" }, { id: "asc" }] } },
    relationLoadStrategy: "join",
  });
  if (row === null) return null;
  const source = sourceFrom(row);
  const note = sourceNote(row);
  return {
    ...source,
    statements: row.statements.map((statement) => statementFrom({ ...statement, source: row }, note)),
  };
}

/** What sources say of a document, in its order. */
export async function statementsOf(ownerId: string): Promise<PublishedStatement[]> {
  const rows = await publicDb().statement.findMany({
    where: { ownerId },
    include: { source: { select: sourceNoteColumns } },
    relationLoadStrategy: "join",
    orderBy: { ordinal: "asc" },
  });
  return rows.map((row) => statementFrom(row));
}

/** The sources that documents rest on, by document; a document of which no source tells has none. */
export async function sourcesByOwner(
  ownerIds: readonly string[],
): Promise<(ownerId: string) => SourceNote[]> {
  const statements = await statementsByOwner({ ownerId: { in: [...new Set(ownerIds)] } });
  return (ownerId) => (statements.get(ownerId) ?? []).map(({ source }) => source);
}

/** What lists say of documents: only the named aspects, by owner; of all documents, or of these. */
export function statementsByAspect(
  aspects: Statement["aspect"][],
  ownerIds?: readonly string[],
): Promise<Map<string, PublishedStatement[]>> {
  const owners = ownerIds && { ownerId: { in: [...ownerIds] } };
  return statementsByOwner({ ...owners, aspect: { in: aspects }, use: "shown" });
}

/** What sources say of documents, by owner, each in its document's order. */
export async function statementsByOwner(
  where: Prisma.StatementWhereInput,
): Promise<Map<string, PublishedStatement[]>> {
  const rows = await publicDb().statement.findMany({
    where,
    include: { source: { select: sourceNoteColumns } },
    relationLoadStrategy: "join",
    orderBy: [{ ownerId: "asc" }, { ordinal: "asc" }],
  });
  return Map.groupBy(
    rows.map((row) => statementFrom(row)),
    ({ ownerId }) => ownerId,
  );
}

export const sourceNoteColumns = {
  slug: true,
  titleZh: true,
  titleEn: true,
  titleHant: true,
  publisherZh: true,
  publisherEn: true,
  publisherHant: true,
  authors: true,
  publishedOn: true,
  publishedBasis: true,
} as const;

export type SourceNoteRow = {
  slug: string;
  titleZh: string;
  titleEn: string | null;
  titleHant: string | null;
  publisherZh: string;
  publisherEn: string | null;
  publisherHant: string | null;
  authors: string[];
  publishedOn: string | null;
  publishedBasis: SourceContent["published"]["basis"];
};

export function sourceNote(row: SourceNoteRow): SourceNote {
  return {
    slug: row.slug,
    title: textOf(row.titleZh, row.titleEn, row.titleHant),
    publisher: textOf(row.publisherZh, row.publisherEn, row.publisherHant),
    authors: row.authors,
    publishedOn: row.publishedOn,
    publishedBasis: row.publishedBasis,
  };
}

type EvidenceRow = {
  sourceId: string;
  use: Evidence["use"];
  reading: Evidence["reading"];
  quote: string;
  quoteKind: Evidence["quoteKind"];
  sourceLine: number | null;
  periodStart: Date | null;
  periodEnd: Date | null;
  periodText: string | null;
  periodPrecision: Evidence["period"]["precision"];
  periodBasis: Evidence["period"]["basis"];
  asOf: string | null;
  asOfBasis: Evidence["asOf"]["basis"];
  ambiguities: unknown;
};

/** What a figure's or a statement's columns say it rests on. */
export function evidenceFrom(row: EvidenceRow): Evidence {
  return {
    sourceId: row.sourceId,
    use: row.use,
    reading: row.reading,
    quote: row.quote,
    quoteKind: row.quoteKind,
    line: row.sourceLine,
    period: {
      start: row.periodStart && dayFromDate(row.periodStart),
      end: row.periodEnd && dayFromDate(row.periodEnd),
      precision: row.periodPrecision,
      basis: row.periodBasis,
      text: row.periodText,
    },
    asOf: { date: row.asOf, basis: row.asOfBasis },
    ambiguities: z.array(text).parse(row.ambiguities),
  };
}

type StatementRow = EvidenceRow & {
  id: string;
  ownerId: string;
  aspect: Statement["aspect"];
  textZh: string;
  textEn: string | null;
  textHant: string | null;
  code: string | null;
  scope: unknown;
  source: SourceNoteRow;
};

function statementFrom(row: StatementRow, note = sourceNote(row.source)): PublishedStatement {
  return {
    ...evidenceFrom(row),
    id: row.id,
    ownerId: row.ownerId,
    aspect: row.aspect,
    text: textOf(row.textZh, row.textEn, row.textHant),
    code: row.code,
    scope: text.parse(row.scope),
    source: note,
  };
}

type SourceRow = StampRow &
  SourceNoteRow & {
    genre: SourceContent["genre"];
    url: string | null;
    reliability: SourceContent["reliability"];
    readAs: SourceContent["readAs"];
    notes: unknown;
  };

export function sourceFrom(row: SourceRow): PublishedSource {
  const { title, publisher } = sourceNote(row);
  return {
    ...publishedFrom(row),
    title,
    publisher,
    authors: row.authors,
    genre: row.genre,
    published: { on: row.publishedOn, basis: row.publishedBasis },
    url: row.url,
    reliability: row.reliability,
    readAs: row.readAs,
    notes: z.array(text).parse(row.notes),
  };
}
