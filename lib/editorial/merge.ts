// Three versions of one content: what one began from, what one typed, and what someone else has saved meanwhile.
// Pure; the result is what the person chose, and nothing that either typed is dropped unasked.
import { leaves } from "./changes.ts";
import { rowTitle } from "./form-names.ts";

export type Choice = "mine" | "theirs" | "both";
export type Choices = ReadonlyMap<string, Choice>;

export type Difference = {
  /** Names and row ids, such as sites.law-park-1.name.zh. A row without an id is named by its side and number: notes.mine-2. */
  path: string;
  /** A field's value, a whole row that only one has, or the order of rows. */
  is: "value" | "row" | "order";
  /** As text; null where there is none. */
  base: string | null;
  mine: string | null;
  theirs: string | null;
  /** Who changed it since the base. `both`: to different values, so a person must choose. */
  by: "me" | "them" | "both";
  /** Whether one can stand after the other. */
  canKeepBoth: boolean;
};

/** Every field and row in which my version and theirs differ, with who changed it since the base. */
export function differences(base: unknown, mine: unknown, theirs: unknown): Difference[] {
  const found: Difference[] = [];
  combine({ base, mine, theirs }, "", (difference) => {
    found.push(difference);
    return usualChoice(difference);
  });
  return found;
}

/** The content that the choices make, by path; where none was made, the usual one. */
export function merged(base: unknown, mine: unknown, theirs: unknown, choices: Choices): unknown {
  return combine({ base, mine, theirs }, "", (each) => choices.get(each.path) ?? usualChoice(each));
}

/** Theirs with all that I changed since the base: where both changed the same place, mine, because it is the later. */
export function laterOver(base: unknown, mine: unknown, theirs: unknown): unknown {
  return combine({ base, mine, theirs }, "", ({ by }) => (by === "them" ? "theirs" : "mine"));
}

/** What is taken where the person chose nothing: whoever changed it; where both did, both, or else mine. */
export function usualChoice({ by, canKeepBoth }: Pick<Difference, "by" | "canKeepBoth">): Choice {
  if (by === "both") return canKeepBoth ? "both" : "mine";
  return by === "them" ? "theirs" : "mine";
}

type Three<T> = { base: T; mine: T; theirs: T };
type Decide = (difference: Difference) => Choice;
type Fields = Record<string, unknown>;

function combine({ base, mine, theirs }: Three<unknown>, path: string, decide: Decide): unknown {
  if (isSame(mine, theirs)) return mine;
  if (isFields(mine) && isFields(theirs))
    return combineFields({ base: isFields(base) ? base : {}, mine, theirs }, path, decide);
  if (Array.isArray(mine) && Array.isArray(theirs) && [...mine, ...theirs].some(isFields))
    return combineRows({ base: Array.isArray(base) ? base : [], mine, theirs }, path, decide);
  const choice = decide(valueDifference({ base, mine, theirs }, path));
  return choice === "both" ? oneAfterTheOther(theirs, mine) : choice === "mine" ? mine : theirs;
}

function combineFields({ base, mine, theirs }: Three<Fields>, path: string, decide: Decide): Fields {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const result = keys.map((key) => {
    const inner = { base: base[key], mine: mine[key], theirs: theirs[key] };
    return [key, combine(inner, path === "" ? key : `${path}.${key}`, decide)] as const;
  });
  return Object.fromEntries(result.filter(([, value]) => value !== undefined));
}

function valueDifference(three: Three<unknown>, path: string): Difference {
  const { mine, theirs } = three;
  const isText = typeof mine === "string" && typeof theirs === "string" && mine !== "" && theirs !== "";
  const isList = Array.isArray(mine) && Array.isArray(theirs);
  return {
    path,
    is: "value",
    ...texts(three, wordsIn),
    by: whoChanged(three),
    canKeepBoth: isText || isList,
  };
}

function whoChanged({ base, mine, theirs }: Three<unknown>, same = isSame): Difference["by"] {
  if (same(mine, base)) return "them";
  return same(theirs, base) ? "me" : "both";
}

function oneAfterTheOther(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) return [...new Set([...first, ...second])];
  return `${first}\n${second}`;
}

/** Rows that have ids are the same wherever they stand; others are the same where their words are. */
function combineRows({ base, mine, theirs }: Three<unknown[]>, path: string, decide: Decide): unknown[] {
  const keysOf = [base, mine, theirs].every(haveIds) ? idKeys : wordKeys;
  const [was, my, their] = [rowsBy(keysOf, base), rowsBy(keysOf, mine), rowsBy(keysOf, theirs)];
  const kept = new Map<string, unknown>();
  for (const [key, row] of their) {
    const named = keysOf === idKeys ? key : `theirs-${theirs.indexOf(row) + 1}`;
    const three = { base: was.get(key), mine: my.get(key), theirs: row };
    if (my.has(key)) kept.set(key, combine(three, `${path}.${key}`, decide));
    else if (decide(rowDifference(three, `${path}.${named}`)) !== "mine") kept.set(key, row);
  }
  for (const [key, row] of my) {
    if (their.has(key)) continue;
    const named = keysOf === idKeys ? key : `mine-${mine.indexOf(row) + 1}`;
    const three = { base: was.get(key), mine: row, theirs: undefined };
    if (decide(rowDifference(three, `${path}.${named}`)) !== "theirs") kept.set(key, row);
  }
  return inOrder({ base: was, mine: my, theirs: their }, kept, path, decide);
}

function rowDifference(three: Three<unknown>, path: string): Difference {
  // A row that nobody has filled in yet is a row all the same.
  const same = (one: unknown, other: unknown) =>
    (one === undefined) === (other === undefined) && isSame(one, other);
  return { path, is: "row", ...texts(three, wordsIn), by: whoChanged(three, same), canKeepBoth: false };
}

type Rows = ReadonlyMap<string, unknown>;

/** The kept rows in one side's order; what only the other side has comes after the row that it stood behind there. */
function inOrder({ base, mine, theirs }: Three<Rows>, kept: Rows, path: string, decide: Decide): unknown[] {
  const shared = {
    base: sharedBy(base, mine, theirs),
    mine: sharedBy(mine, theirs),
    theirs: sharedBy(theirs, mine),
  };
  const isMine =
    !isSame(shared.mine, shared.theirs) && decide(orderDifference(shared, mine, path)) === "mine";
  const [spine, other] = isMine ? [mine, theirs] : [theirs, mine];
  const order = [...spine.keys()].filter((key) => kept.has(key));
  let before: string | undefined;
  for (const key of other.keys()) {
    if (!kept.has(key)) continue;
    if (!order.includes(key)) order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    before = key;
  }
  return order.map((key) => kept.get(key));
}

function sharedBy(rows: Rows, ...others: Rows[]): string[] {
  return [...rows.keys()].filter((key) => others.every((each) => each.has(key)));
}

function orderDifference(shared: Three<string[]>, rows: Rows, path: string): Difference {
  const named = (keys: unknown) => (keys as string[]).map((key) => rowTitle(rows.get(key)) || key).join("\n");
  return { path, is: "order", ...texts(shared, named), by: whoChanged(shared), canKeepBoth: false };
}

function haveIds(rows: readonly unknown[]): boolean {
  const ids = rows.map((row) => (isFields(row) ? row["id"] : undefined));
  return ids.every((id) => typeof id === "string" && id !== "") && new Set(ids).size === ids.length;
}

function idKeys(rows: readonly unknown[]): string[] {
  return rows.map((row) => String((row as Fields)["id"]));
}

/** Equal rows are told apart by their turn. */
function wordKeys(rows: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const words = solid(row);
    const turn = (seen.get(words) ?? 0) + 1;
    seen.set(words, turn);
    return `${words} ${turn}`;
  });
}

function rowsBy(
  keysOf: (rows: readonly unknown[]) => string[],
  rows: readonly unknown[],
): Map<string, unknown> {
  const keys = keysOf(rows);
  return new Map(rows.map((row, index) => [keys[index] ?? "", row]));
}

function texts<T>({ base, mine, theirs }: Three<T>, text: (value: T) => string | null): Three<string | null> {
  return { base: text(base), mine: text(mine), theirs: text(theirs) };
}

/** Everything in it that has words, line by line; null where nothing has. */
function wordsIn(value: unknown): string | null {
  if (!isFields(value)) return leaves({ value }).get("value") ?? null;
  const lines = [...leaves({ ...value, id: null }).values()];
  return lines.length === 0 ? null : lines.join("\n");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return solid(one) === solid(other);
}

/** In one form, whatever the order of keys; null, an empty text and an empty list are all nothing. */
function solid(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (Array.isArray(value))
    return value.length === 0 ? "" : `[${value.map((each) => solid(each) || "null").join(",")}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, solid(inner)] as const);
  const told = entries.filter(([, inner]) => inner !== "").sort(([a], [b]) => (a < b ? -1 : 1));
  return told.length === 0
    ? ""
    : `{${told.map(([key, inner]) => `${JSON.stringify(key)}:${inner}`).join(",")}}`;
}
