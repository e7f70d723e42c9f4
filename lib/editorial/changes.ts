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

/** How many words may come and go before all between the first and the last is told as another: to look closer takes seconds. */
const mostEdits = 1000;

/** One text against another, in whole words and whole numbers. */
export function piecesBetween(before: string, after: string): Piece[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const found = diffArrays(was, is, { maxEditLength: mostEdits });
  if (!found) return betweenEnds(was, is);
  return found.map(({ value, added, removed }) => ({
    text: value.join(""),
    is: added ? "added" : removed ? "removed" : "same",
  }));
}

/** What both begin and end with is the same, all between is replaced. */
function betweenEnds(was: readonly string[], is: readonly string[]): Piece[] {
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const pieces: Piece[] = [
    { text: was.slice(0, head).join(""), is: "same" },
    { text: was.slice(head, was.length - tail).join(""), is: "removed" },
    { text: is.slice(head, is.length - tail).join(""), is: "added" },
    { text: was.slice(was.length - tail).join(""), is: "same" },
  ];
  return pieces.filter(({ text }) => text !== "");
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
