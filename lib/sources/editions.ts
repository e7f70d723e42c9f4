// What an edition of a source, or of anything that carries statements, said: the same values as the live readers give.
import {
  byDocument,
  type EditionRow,
  editionsAt,
  findEdition,
  type Known,
  notesFrom,
  stampsThen,
  type ToldEdition,
} from "#lib/editorial/editions.ts";
import type { Statement } from "./evidence.ts";
import { sourceContent } from "./model.ts";
import type { PublishedSource, PublishedStatement, SourceNote } from "./published.ts";

/** `source` with its own statements alone: what else rests on it is of other documents. `notes` are all of its editions, newest first. */
export type SourceEdition = {
  notes: ToldEdition[];
  source: PublishedSource & { statements: PublishedStatement[] };
};

/** The source as its edition `number` said it; null where there was no such edition. */
export async function findSourceEdition(slug: string, number: number): Promise<SourceEdition | null> {
  const found = await findEdition("source", slug, number);
  if (!found) return null;
  const { row, rows } = found;
  const { statements } = sourceContent.parse(row.content);
  const others = statements.map(({ sourceId }) => sourceId).filter((id) => id !== row.documentId);
  const known = byDocument([row, ...(await editionsAt(others, row.publishedExactly))]);
  return { notes: await notesFrom(rows), source: sourceThen(row, known) };
}

function sourceThen(row: EditionRow, known: Known): SourceEdition["source"] {
  const { statements, confirmedOn, ...content } = sourceContent.parse(row.content);
  return {
    ...content,
    ...stampsThen(row, confirmedOn),
    statements: statementsThen(row.documentId, statements, known),
  };
}

/** Read once, however much rests on a source: its content may be long. */
const notes = new WeakMap<EditionRow, SourceNote>();

/** The source as it was named then. Throws where it was not published: nothing is published before its source. */
export function sourceNoteThen(sourceId: string, known: Known): SourceNote {
  const row = known.get(sourceId);
  if (!row) throw new Error(`${sourceId} was not published then`);
  const note = notes.get(row) ?? noteFrom(row);
  notes.set(row, note);
  return note;
}

function noteFrom(row: EditionRow): SourceNote {
  const { title, publisher, authors, published } = sourceContent.parse(row.content);
  return {
    slug: row.slug,
    title,
    publisher,
    authors,
    publishedOn: published.on,
    publishedBasis: published.basis,
  };
}

export function statementsThen(
  ownerId: string,
  statements: readonly Statement[],
  known: Known,
): PublishedStatement[] {
  return statements.map((statement) => ({
    ...statement,
    ownerId,
    source: sourceNoteThen(statement.sourceId, known),
  }));
}
