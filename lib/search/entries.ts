// The index of what is published: written with each publication, in its transaction, and by nothing else.
import type { Transaction } from "#lib/db/client.ts";
import { plain } from "./plain.ts";
import { searchable } from "./searchable.ts";
import { soundsOf, tokensOf, tokensVersion } from "./tokens.ts";

/** Makes a document findable, in place of what it was found by before. */
export async function putSearchEntry(tx: Transaction, documentId: string, content: unknown): Promise<void> {
  const { names, texts } = searchable(content);
  const nameTokens = [
    ...new Set([documentId, ...names.flatMap((name) => [...tokensOf(name), ...soundsOf(name)])]),
  ];
  const allTokens = [...new Set([...nameTokens, ...texts.flatMap(tokensOf)])];
  await tx.$executeRaw`
    INSERT INTO search_entry (document_id, title, names, words, texts, version)
    VALUES (${documentId}, ${plain(names[0] ?? documentId)}, array_to_tsvector(${nameTokens}::text[]),
      array_to_tsvector(${allTokens}::text[]), ${[...names, ...texts]}::text[], ${tokensVersion})
    ON CONFLICT (document_id) DO UPDATE SET title = excluded.title, names = excluded.names, words = excluded.words,
      texts = excluded.texts, version = excluded.version`;
}

export async function removeSearchEntry(tx: Transaction, documentId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search_entry WHERE document_id = ${documentId}`;
}
