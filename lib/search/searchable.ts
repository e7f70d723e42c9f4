// What of a document's content is searched: its names, and every text that people read. Knows no noun: a name is what
// stands under `name` or `title`, a text is what stands in several languages, and words of sources are texts too.

export type Searchable = { names: string[]; texts: string[] };

const named = new Set(["name", "title"]);
const spoken = new Set(["quote", "asWritten", "number", "address", "code"]);

export function searchable(content: unknown): Searchable {
  const found: Searchable = { names: [], texts: [] };
  visit(content, "", found);
  return { names: [...new Set(found.names)], texts: [...new Set(found.texts)] };
}

function visit(value: unknown, key: string, found: Searchable): void {
  if (typeof value === "string") {
    if (spoken.has(key)) found.texts.push(value);
    return;
  }
  if (Array.isArray(value)) {
    for (const row of value) key === "aliases" ? found.names.push(...aliasOf(row)) : visit(row, key, found);
    return;
  }
  if (value === null || typeof value !== "object") return;
  if ("zh" in value) {
    const texts = Object.values(value).filter((each) => typeof each === "string");
    (named.has(key) ? found.names : found.texts).push(...texts);
    return;
  }
  for (const [inner, each] of Object.entries(value)) visit(each, inner, found);
}

function aliasOf(row: unknown): string[] {
  const alias = (row as { text?: unknown } | null)?.text;
  return typeof alias === "string" ? [alias] : [];
}
