// The index of what is published: written with each publication, in its transaction, and by nothing else.
import type { Transaction } from "#lib/db/client.ts";
import { said, searchable, titleOf, titlesOf } from "./searchable.ts";
import { soundsOf, tokensOf, tokensVersion } from "./tokens.ts";

/** Makes a document findable, in place of what it was found by before. */
export async function putSearchEntry(tx: Transaction, documentId: string, content: unknown): Promise<void> {
  const { names, texts, parts } = searchable(content);
  const nameTokens = [
    ...new Set([documentId, ...said(names).flatMap((name) => [...tokensOf(name), ...soundsOf(name)])]),
  ];
  const allTokens = [...new Set([...nameTokens, ...said(texts).flatMap(tokensOf)])];
  await tx.$executeRaw`
    INSERT INTO search_entry (document_id, title, titles, names, words, texts, parts, version)
    VALUES (${documentId}, ${titleOf(names, documentId)}, ${titlesOf(names)}::text[],
      array_to_tsvector(${nameTokens}::text[]), array_to_tsvector(${allTokens}::text[]),
      ${JSON.stringify([...names, ...texts])}::jsonb, ${JSON.stringify(parts)}::jsonb, ${tokensVersion})
    ON CONFLICT (document_id) DO UPDATE SET title = excluded.title, titles = excluded.titles, names = excluded.names,
      words = excluded.words, texts = excluded.texts, parts = excluded.parts, version = excluded.version`;
}

export async function removeSearchEntry(tx: Transaction, documentId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search_entry WHERE document_id = ${documentId}`;
}
