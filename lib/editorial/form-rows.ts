// What the buttons beside rows do: add one, take one out, move one up or down. On the content, so that it needs no script.
import { blankRow, type Field, type FieldOf, stepsTo } from "./form.ts";

export type RowAction =
  | { verb: "add"; path: string; variant: string | null }
  | { verb: "remove" | "up" | "down"; path: string; index: number };

/** add:sites · add:clauses.0.conditions.1.any:people · up:sites.2; null for everything else. */
export function readAction(text: string): RowAction | null {
  const [, verb, path = "", variant = null] = /^([a-z]+):([\w.]+)(?::(\w+))?$/.exec(text) ?? [];
  if (verb === "add") return { verb, path, variant };
  const [, list, index] = /^(.+)\.(\d{1,6})$/.exec(path) ?? [];
  if (list === undefined || variant !== null) return null;
  return verb === "remove" || verb === "up" || verb === "down"
    ? { verb, path: list, index: Number(index) }
    : null;
}

/** Where one looks next: the path of the row that came or moved, or of the rows themselves. */
export type Acted = { content: unknown; at: string };

/** The content after the action; null where there are no such rows. `newId` gives the id of a new row. */
export function act(
  fields: readonly Field[],
  content: unknown,
  action: RowAction,
  newId: () => string,
): Acted | null {
  const step = stepsTo(fields, action.path).at(-1);
  if (!step || step.row !== null || (step.field.is !== "rows" && step.field.is !== "references")) return null;
  const rows = at(content, action.path);
  const list = Array.isArray(rows) ? rows : [];
  const changed = changedRows(step.field, list, action, newId);
  if (!changed) return null;
  const where = changed.at === null ? action.path : `${action.path}.${changed.at}`;
  return { content: withValue(content, action.path.split("."), changed.rows), at: where };
}

function changedRows(
  field: FieldOf<"rows"> | FieldOf<"references">,
  rows: readonly unknown[],
  action: RowAction,
  newId: () => string,
): { rows: unknown[]; at: number | null } | null {
  if (action.verb === "add") {
    // References always show an empty place at their end.
    if (field.is === "references") return { rows: [...rows], at: rows.length };
    const row = newRow(field, action.variant, newId);
    return row === null ? null : { rows: [...rows, row], at: rows.length };
  }
  const { index, verb } = action;
  if (index >= rows.length) return null;
  if (verb === "remove") return { rows: rows.toSpliced(index, 1), at: null };
  const to = Math.min(Math.max(index + (verb === "up" ? -1 : 1), 0), rows.length - 1);
  return { rows: rows.toSpliced(index, 1).toSpliced(to, 0, rows[index]), at: to };
}

function newRow(
  { row, ids, variants }: FieldOf<"rows">,
  variant: string | null,
  newId: () => string,
): unknown {
  const id = ids ? { id: newId() } : {};
  if (!variants) return ids ? { ...id, ...(blankRow(row) as object) } : blankRow(row);
  const form = variant === null ? undefined : variants.forms[variant];
  return form ? { ...id, is: variant, ...(blankRow(form) as object) } : null;
}

/** What stands at a path of names and row numbers. */
export function at(content: unknown, path: string): unknown {
  let found: unknown = content;
  for (const key of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

function withValue(content: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(content))
    return content.map((row, index) => (String(index) === key ? withValue(row, rest, value) : row));
  const before = (content ?? {}) as Record<string, unknown>;
  return { ...before, [key]: withValue(before[key], rest, value) };
}
