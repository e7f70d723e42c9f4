// How a published source, and the statements of any document, go into the live tables.
import type { Prisma, Transaction } from "#lib/db/client.ts";
import { defineKind } from "#lib/editorial/kind.ts";
import { dateFromDay } from "#lib/values/day.ts";
import { sourceAddresses } from "./addresses.ts";
import type { Evidence, Statement } from "./evidence.ts";
import { sourceContent } from "./model.ts";
import { quotedOfSource } from "./quoted.ts";
import { sourceWarnings } from "./warnings.ts";

export const sourceKind = defineKind({
  kind: "source",
  schema: sourceContent,
  warnings: sourceWarnings,
  quoted: quotedOfSource,
  addresses: sourceAddresses,
  parksOf: () => [],
  async put(tx, { id, slug }, content, stamps) {
    const { title, publisher, published, authors, genre, url, reliability, readAs, notes } = content;
    const row = {
      slug,
      titleZh: title.zh,
      titleEn: title.en ?? null,
      titleHant: title.hant ?? null,
      publisherZh: publisher.zh,
      publisherEn: publisher.en ?? null,
      publisherHant: publisher.hant ?? null,
      authors,
      genre,
      publishedOn: published.on,
      publishedBasis: published.basis,
      url,
      reliability,
      readAs,
      notes,
      confirmedOn: dateOrNull(content.confirmedOn),
      ...stamps,
    };
    await tx.source.upsert({ where: { id }, create: { id, ...row }, update: row });
    await putStatements(tx, id, content.statements);
  },
  async remove(tx, id) {
    await removeStatements(tx, id);
    await tx.source.delete({ where: { id } });
  },
});

/** Takes the statements of a document away. */
export async function removeStatements(tx: Transaction, ownerId: string): Promise<void> {
  await tx.statement.deleteMany({ where: { ownerId } });
}

/** Writes the statements of a document in place of those it has. */
export async function putStatements(
  tx: Transaction,
  ownerId: string,
  statements: readonly Statement[],
): Promise<void> {
  await tx.statement.deleteMany({ where: { ownerId } });
  await tx.statement.createMany({
    data: statements.map((statement, ordinal) => ({
      id: statement.id,
      ownerId,
      ordinal,
      aspect: statement.aspect,
      textZh: statement.text.zh,
      textEn: statement.text.en ?? null,
      textHant: statement.text.hant ?? null,
      code: statement.code,
      scope: statement.scope,
      ...evidenceColumns(statement),
    })),
  });
}

/** The columns that figures and statements share. */
export function evidenceColumns(evidence: Evidence) {
  return {
    use: evidence.use,
    reading: evidence.reading,
    quote: evidence.quote,
    quoteKind: evidence.quoteKind,
    sourceLine: evidence.line,
    sourceId: evidence.sourceId,
    periodStart: dateOrNull(evidence.period.start),
    periodEnd: dateOrNull(evidence.period.end),
    periodText: evidence.period.text,
    periodPrecision: evidence.period.precision,
    periodBasis: evidence.period.basis,
    asOf: evidence.asOf.date,
    asOfBasis: evidence.asOf.basis,
    ambiguities: evidence.ambiguities satisfies Prisma.InputJsonValue,
  };
}

export function dateOrNull(day: string | null): Date | null {
  return day === null ? null : dateFromDay(day);
}
