// What differs between two contents of a document, field by field and word by word. Pure: it knows no noun's fields,
// only that rows which have an id are the same row wherever they stand.
import { diffArrays } from "diff";
import { wordsOf } from "#lib/values/words.ts";

export type Piece = { text: string; is: "same" | "added" | "removed" };
/** `path`: names and row ids, such as sites.law-park-1.name.zh. `before` and `after` are null where there is no value. */
export type Change = { path: string; before: string | null; after: string | null; pieces: Piece[] };

/** Every field that differs, in the order of the newer content, fields that are gone last. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [old, young] = [leaves(before), leaves(after)];
  const paths = [...young.keys(), ...[...old.keys()].filter((path) => !young.has(path))];
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path) ?? null, young.get(path) ?? null];
    return was === is ? [] : [{ path, before: was, after: is, pieces: piecesBetween(was ?? "", is ?? "") }];
  });
}

/** One text against another, in whole words and whole numbers. */
export function piecesBetween(before: string, after: string): Piece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(""),
    is: added ? "added" : removed ? "removed" : "same",
  }));
}

/** The value of every field as text, by its path. Nothing, an empty list and an empty text are all no value. */
export function leaves(content: unknown): Map<string, string> {
  const found = new Map<string, string>();
  visit(content, "", found);
  return found;
}

function visit(value: unknown, path: string, found: Map<string, string>): void {
  if (value === null || value === undefined || value === "") return;
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== "object" || each === null)) {
      if (value.length > 0) found.set(path, value.map(String).join("\n"));
      return;
    }
    for (const [index, row] of value.entries()) visit(row, joined(path, keyOf(row, index)), found);
    return;
  }
  if (typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) visit(inner, joined(path, key), found);
    return;
  }
  found.set(path, String(value));
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** What a row is known by, so that moving it is no change of its words. */
function keyOf(row: unknown, index: number): string {
  const named = row as { id?: unknown; parkId?: unknown } | null;
  for (const key of [named?.id, named?.parkId]) if (typeof key === "string" && key !== "") return key;
  return String(index);
}
