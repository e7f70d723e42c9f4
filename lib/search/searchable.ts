// What of a document's content is searched: its names, every text that people read, and the parts that have a name of their own.
// Knows no noun: a name is what stands under `name` or `title`, a text is what stands in several languages, words of sources are
// texts too, and a part is a row with an id and a name.
import type { Text } from "#lib/i18n/text.ts";
import { plain } from "./plain.ts";

/** `under`: the list that it stands in, such as clauses. */
export type Part = { under: string; id: string; name: Text };
export type Searchable = { names: Text[]; texts: Text[]; parts: Part[] };

const named = new Set(["name", "title"]);
const spoken = new Set(["quote", "asWritten", "number", "address", "code"]);

export function searchable(content: unknown): Searchable {
  const found: Searchable = { names: [], texts: [], parts: [] };
  visit(content, "", found);
  return { names: distinct(found.names), texts: distinct(found.texts), parts: found.parts };
}

/** The document's own name, which is the first. */
export function titleOf(names: readonly Text[], documentId: string): string {
  return plain(names[0]?.zh ?? documentId);
}

export function titlesOf(names: readonly Text[]): string[] {
  return [...new Set(said(names).map(plain))];
}

/** In every language that they are in. */
export function said(texts: readonly Text[]): string[] {
  return texts.flatMap((text) => Object.values(text));
}

function visit(value: unknown, key: string, found: Searchable): void {
  if (typeof value === "string") {
    if (spoken.has(key)) found.texts.push({ zh: value });
    return;
  }
  if (Array.isArray(value)) {
    for (const row of value) {
      if (key === "aliases") found.names.push(...aliasOf(row));
      else {
        found.parts.push(...partOf(row, key));
        visit(row, key, found);
      }
    }
    return;
  }
  if (value === null || typeof value !== "object") return;
  if ("zh" in value) {
    (named.has(key) ? found.names : found.texts).push(value as Text);
    return;
  }
  for (const [inner, each] of Object.entries(value)) visit(each, inner, found);
}

function aliasOf(row: unknown): Text[] {
  const alias = (row as { text?: unknown } | null)?.text;
  return typeof alias === "string" ? [{ zh: alias }] : [];
}

function partOf(row: unknown, under: string): Part[] {
  const { id, name, title } = (row ?? {}) as { id?: unknown; name?: Text | null; title?: Text | null };
  const said = name ?? title;
  return typeof id === "string" && said?.zh ? [{ under, id, name: said }] : [];
}

function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}
