// Where something stands in a document's content: keys and the ids of rows, with dots between them.
import type { TableRow } from "./rows.ts";
import type { Table } from "./tables.ts";

export function pathOf({ within }: Table, { id, parent }: TableRow): string {
  return within === null ? "" : `${within[0]}.${parent?.id}.${within[1]}.${id}.`;
}

/** A path with numbers of rows, as schemas give it, with their ids instead. */
export function namedPath(content: unknown, field: string): string {
  let at = content;
  const keys = field.split(".").map((key) => {
    const inner = (at as Record<string, unknown> | null | undefined)?.[key];
    const id = Array.isArray(at) ? (inner as { id?: unknown } | null)?.id : undefined;
    at = inner;
    return typeof id === "string" ? id : key;
  });
  return keys.join(".");
}

export function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}
