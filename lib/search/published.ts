// What anyone may find.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { type DocumentKind, documentKinds } from "#lib/editorial/kind.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import { plain } from "./plain.ts";
import { type Question, shownOfEach, shownOfOne } from "./question.ts";
import type { Part } from "./searchable.ts";
import { spellingsOf } from "./spelling.ts";
import { nearQueryOf, queryOf } from "./tokens.ts";

export type Found = {
  id: string;
  kind: DocumentKind;
  slug: string;
  name: Text;
  /** Everything that people read of it; its names first. */
  texts: Text[];
  parts: Part[];
  /** Of a project the event at which it was signed first, on whose page it stands. */
  event: string | null;
  isNamed: boolean;
  /** How much of the question its names have, as PostgreSQL ranks it. */
  rank: number;
};
/** `totals`: how many there are of each kind, shown or not; of those kinds that are shown. */
export type Results = { found: Found[]; totals: Partial<Record<DocumentKind, number>> };

const row = z.object({
  id: z.string(),
  kind: z.enum(documentKinds),
  slug: z.string(),
  name: text,
  texts: z.array(text),
  parts: z.array(z.object({ under: z.string(), id: z.string(), name: text })),
  event: z.string().nullable(),
  is_named: z.boolean(),
  rank: z.number(),
  of_kind: z.number(),
});

/** What has all that was asked for; names before other words, the very name first. One statement. */
export async function search({ words, of, page }: Question<DocumentKind>): Promise<Results> {
  const size = of === null ? shownOfEach : shownOfOne;
  return ask(queryOf(words), words, { of, after: (page - 1) * size, size });
}

const mostNear = 5;

/** Names that sound like the question or share something with it, the nearest first. One statement. */
export async function searchNear(words: string): Promise<Found[]> {
  const { found } = await ask(nearQueryOf(words), words, { of: null, after: 0, size: shownOfEach });
  const named = found.filter(({ isNamed }) => isNamed);
  return named.toSorted((one, other) => other.rank - one.rank).slice(0, mostNear);
}

/** The question as it may have been meant, where one slip of the finger explains it; each finds something. One statement. */
export async function findSpellings(words: string): Promise<string[]> {
  const spellings = spellingsOf(words);
  if (spellings.length === 0) return [];
  const rows = z.array(z.object({ asked: z.string() })).parse(
    await publicDb().$queryRaw`
      SELECT spelling.asked
      FROM unnest(${spellings.map(({ asked }) => asked)}::text[], ${spellings.map(({ query }) => query)}::text[])
        WITH ORDINALITY AS spelling (asked, query, place)
      WHERE EXISTS (SELECT FROM search_entry AS entry WHERE entry.words @@ spelling.query::tsquery)
      ORDER BY spelling.place
      LIMIT ${mostNear}`,
  );
  return rows.map(({ asked }) => asked);
}

type Shown = { of: DocumentKind | null; after: number; size: number };

async function ask(query: string | null, words: string, { of, after, size }: Shown): Promise<Results> {
  if (query === null) return { found: [], totals: {} };
  const rows = z.array(row).parse(
    await publicDb().$queryRaw`
      WITH placed AS (
        SELECT entry.document_id, entry.names @@ asked.query AS is_named, ts_rank(entry.names, asked.query) AS rank,
          count(*) OVER (PARTITION BY document.kind)::int AS of_kind,
          row_number() OVER (PARTITION BY document.kind ORDER BY entry.title = asked.words DESC,
            asked.words = ANY(entry.titles) DESC, entry.names @@ asked.query DESC,
            ts_rank(entry.names, asked.query) DESC, length(entry.title), entry.document_id) AS place
        FROM search_entry AS entry
        JOIN published_document AS document ON document.id = entry.document_id
        CROSS JOIN (SELECT ${query}::tsquery AS query, ${plain(words)}::text AS words) AS asked
        WHERE entry.words @@ asked.query AND (${of}::text IS NULL OR document.kind::text = ${of}::text)
      )
      SELECT document.id, document.kind, document.slug, document.name, entry.texts, entry.parts,
        placed.is_named, placed.rank, placed.of_kind,
        (SELECT event.slug FROM signing JOIN signing_event AS event ON event.id = signing.event_id
          WHERE signing.project_id = document.id ORDER BY event.held_on, event.id LIMIT 1) AS event
      FROM placed
      JOIN search_entry AS entry ON entry.document_id = placed.document_id
      JOIN published_document AS document ON document.id = placed.document_id
      WHERE placed.place > ${after} AND placed.place <= ${after + size}
      ORDER BY document.kind, placed.place`,
  );
  return {
    found: rows.map(({ is_named, of_kind: _, ...each }) => ({ ...each, isNamed: is_named })),
    totals: Object.fromEntries(rows.map(({ kind, of_kind }) => [kind, of_kind])),
  };
}
