// What anyone may find.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { type DocumentKind, documentKinds } from "#lib/editorial/kind.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import { plain } from "./plain.ts";
import { nearQueryOf, queryOf } from "./tokens.ts";

export type Found = {
  id: string;
  kind: DocumentKind;
  slug: string;
  name: Text;
  /** Everything that people read of it; its names first. */
  texts: string[];
  isNamed: boolean;
};
/** `total`: how many there are, shown or not. */
export type Results = { found: Found[]; total: number };

const shown = 60;

const row = z.object({
  id: z.string(),
  kind: z.enum(documentKinds),
  slug: z.string(),
  name: text,
  texts: z.array(z.string()),
  is_named: z.boolean(),
  total: z.number(),
});

/** What has all that was asked for; names before other words, the very name first. One statement. */
export async function search(question: string): Promise<Results> {
  return ask(queryOf(question), question);
}

/** Names that sound like the question or share something with it, the nearest first. One statement. */
export async function searchNear(question: string): Promise<Found[]> {
  const { found } = await ask(nearQueryOf(question), question);
  return found.filter(({ isNamed }) => isNamed).slice(0, 5);
}

async function ask(query: string | null, question: string): Promise<Results> {
  if (query === null) return { found: [], total: 0 };
  const rows = z.array(row).parse(
    await publicDb().$queryRaw`
      SELECT entry.document_id AS id, document.kind, document.slug, document.name, entry.texts,
        entry.names @@ asked.query AS is_named, count(*) OVER ()::int AS total
      FROM search_entry AS entry
      JOIN published_document AS document ON document.id = entry.document_id
      CROSS JOIN (SELECT ${query}::tsquery AS query) AS asked
      WHERE entry.words @@ asked.query
      ORDER BY entry.title = ${plain(question)} DESC, entry.names @@ asked.query DESC,
        ts_rank(entry.names, asked.query) DESC, document.kind, length(entry.title), entry.document_id
      LIMIT ${shown}`,
  );
  return {
    found: rows.map(({ id, kind, slug, name, texts, is_named }) => ({
      id,
      kind,
      slug,
      name,
      texts,
      isNamed: is_named,
    })),
    total: rows[0]?.total ?? 0,
  };
}
