// When what a new row begins has the name of something else: most often the same sheet was brought in before. Pure.
import { documentName } from "#lib/editorial/document-name.ts";
import type { Problem } from "./sent-table.ts";
import type { Table } from "./tables.ts";

/** The name or title in Chinese, in the form in which names are compared; empty where there is none. */
export function nameIn(value: unknown): string {
  return plainName(documentName(value)?.zh ?? "");
}

/** In full width or half, with spaces or without: the same name. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
}

/** The column in which it stands. */
export function nameKeyOf({ columns }: Pick<Table, "columns">): string {
  return columns.find(({ key }) => key === "name.zh" || key === "title.zh")?.key ?? "";
}

/** What has which name, within which parent, and what is said to a row that would have it as well. */
export type Named = { parent: string | null; name: string; said: Pick<Problem, "code" | "values"> };

export function sameName(
  known: readonly Named[],
  { parent, name }: Omit<Named, "said">,
): Named["said"] | null {
  if (name === "") return null;
  return known.find((each) => each.parent === parent && each.name === name)?.said ?? null;
}
