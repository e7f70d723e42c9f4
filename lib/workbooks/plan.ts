// What a sheet that came back would change: each cell against what it was taken from and against what is there now.
// Pure: what is there is handed in. One problem anywhere, and nothing of it is done.
import { contentDigest } from "#lib/editorial/digest.ts";
import type { DeskDocument, DeskEdition } from "#lib/editorial/drafts.ts";
import { type Choices, type Difference, differences, merged } from "#lib/editorial/merge.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { can } from "#lib/staff/permissions.ts";
import { longestCell, type Names, readCell } from "./cells.ts";
import {
  type Fields,
  haveOwnIds,
  rowsOf,
  type TableRow,
  valueAt,
  withNewRow,
  withRow,
  withValue,
} from "./rows.ts";
import type { Problem, SentRow, SentTable } from "./sent-table.ts";
import { type PlaceColumn, type Table, tables } from "./tables.ts";
import { markOf, readVersion, versionOf, writeVersion } from "./version.ts";

/** More than one transaction should write. */
const mostDocuments = 500;

export type Notice = { at: string | null } & (
  | { code: "older"; document: string; from: string; present: string }
  | { code: "formula_value" }
  | { code: "in_review"; document: string }
  | {
      code: "would_be_wrong";
      document: string;
      path: string;
      issue: string;
      values: Record<string, string | number>;
    }
);

/** A place that the sheet changes, with the cells that change it. Where both sides did, a person must choose. */
export type PlannedPlace = Difference & { at: string[]; isNew: boolean };

export type PlannedDocument = {
  document: DeskDocument;
  places: PlannedPlace[];
  /** The content as the choices make it, by path; the sheet's where none was made. */
  result(choices: Choices): unknown;
};

export type Plan = {
  table: Table;
  rows: number;
  problems: Problem[];
  notices: Notice[];
  documents: PlannedDocument[];
  /** Of everything that is shown, and of the state that it was compared with. */
  digest: string;
};

export type Circumstances = {
  actor: Actor;
  names: Names;
  /** Those that the actor may write, by id. */
  documents: ReadonlyMap<string, DeskDocument>;
  /** What they were in the versions that rows name, by `${id} ${version}`. */
  bases: ReadonlyMap<string, unknown>;
  /** Documents into which the actor has typed what is not saved. */
  ownWords: ReadonlySet<string>;
  /** Never used before; the same for the same row each time. */
  newId(document: string, row: number): string;
};

/** What the sheet says of one document, from one version of it. */
type Group = { base: unknown; mine: unknown; cells: Map<string, string>; version: string };
type NewRow = { parent: string; id: string; number: number; sent: SentRow };
type Work = { document: DeskDocument; groups: Map<string, Group>; added: NewRow[]; firstRow: number };

export function planOf(sent: SentTable, circumstances: Circumstances): Plan {
  const table = tables[sent.table];
  const problems: Problem[] = [...sent.problems];
  const notices: Notice[] = [];
  const work = workOf(sent, table, circumstances, { problems, notices });
  const planned = [...work.values()]
    .map((each) => planDocument(each, sent, table, circumstances, { problems, notices }))
    .filter((each) => each !== null);
  if (planned.length > mostDocuments)
    problems.push({ at: null, code: "too_many_documents", values: { most: mostDocuments } });
  const shown = planned.map(({ document, places }) => [presentOf(document).token, places]);
  const digest = contentDigest([problems, notices, shown]);
  return { table, rows: sent.rows.length, problems, notices, documents: planned, digest };
}

/** The versions that the rows name, as far as they can be read. */
export function versionsIn({ rows }: SentTable): { document: string; version: string }[] {
  const named = rows.map((row) => ({ document: textIn(row, "document"), version: versionIn(row) }));
  const known = named.filter(({ document, version }) => document !== "" && version !== "");
  return [...new Map(known.map((each) => [`${each.document} ${each.version}`, each])).values()];
}

type Found = { problems: Problem[]; notices: Notice[] };

function workOf(
  sent: SentTable,
  table: Table,
  circumstances: Circumstances,
  found: Found,
): Map<string, Work> {
  const work = new Map<string, Work>();
  const seen = new Map<string, number>();
  for (const row of sent.rows) {
    const at = (key: PlaceColumn) => placeOf(sent, row, key);
    const refuse = (code: Problem["code"], key: PlaceColumn, values: Problem["values"] = {}) =>
      found.problems.push({ at: at(key), code, values });
    const id = textIn(row, "document");
    const document = circumstances.documents.get(id);
    if (id === "") {
      refuse(table.within === null ? "not_made_here" : "no_document", "document");
      continue;
    }
    if (!document) {
      refuse("unknown_document", "document", { id });
      continue;
    }
    const begun: Work = work.get(id) ?? { document, groups: new Map(), added: [], firstRow: row.number };
    if (table.within !== null && textIn(row, "row") === "") {
      const parent = textIn(row, "parent");
      if (textIn(row, "mark") !== "") refuse("changed_mark", "row");
      else if (parent === "") refuse("no_parent", "parent");
      else if (table.columns.some(({ key }) => textIn(row, key) !== "")) {
        const newId = circumstances.newId(id, row.number);
        begun.added.push({ parent, id: newId, number: row.number, sent: row });
        work.set(id, begun);
      }
      continue;
    }
    const rowId = table.within === null ? id : textIn(row, "row");
    const other = seen.get(`${id} ${rowId}`);
    if (other !== undefined) {
      refuse("twice_row", table.within === null ? "document" : "row", { other });
      continue;
    }
    seen.set(`${id} ${rowId}`, row.number);
    const taken = rowTaken(row, table, id, rowId, circumstances, refuse);
    if (!taken) continue;
    const { value, cells } = readRow(sent, row, table, taken.row.value, circumstances.names, found);
    if (cells.size === 0) continue;
    const group = begun.groups.get(taken.version) ?? {
      base: taken.base,
      mine: taken.base,
      cells: new Map(),
      version: taken.version,
    };
    const prefix = pathOf(table, taken.row);
    for (const [key, place] of cells) group.cells.set(`${prefix}${key}`, place);
    group.mine = withRow(table, group.mine, rowId, value);
    begun.groups.set(taken.version, group);
    work.set(id, begun);
  }
  return work;
}

/** The row as it was in the version that it names. */
function rowTaken(
  row: SentRow,
  table: Table,
  document: string,
  rowId: string,
  { bases }: Circumstances,
  refuse: (code: Problem["code"], key: PlaceColumn, values?: Problem["values"]) => void,
): { version: string; base: unknown; row: TableRow } | null {
  const written = textIn(row, "version");
  const version = readVersion(written);
  const base = bases.get(`${document} ${versionIn(row)}`);
  if (written === "") refuse("no_version", "version");
  else if (!version || base === undefined) refuse("unknown_version", "version", { version: written });
  else {
    const taken = rowsOf(table, document, base).find(({ id }) => id === rowId);
    const parent = textIn(row, "parent");
    if (!taken) refuse("unknown_row", "row", { id: rowId });
    else if (textIn(row, "mark") !== markOf(document, rowId, version, taken.value))
      refuse("changed_mark", "mark");
    else if (parent !== "" && parent !== taken.parent?.id) refuse("moved_row", "parent");
    else return { version: writeVersion(version), base, row: taken };
  }
  return null;
}

/** The row as the sheet has it, and the cells that differ from `before`, by key. A column that is not there changes nothing. */
function readRow(
  sent: SentTable,
  row: SentRow,
  table: Table,
  before: Fields,
  names: Names,
  { problems, notices }: Found,
): { value: Fields; cells: Map<string, string> } {
  let value = before;
  const cells = new Map<string, string>();
  for (const column of table.columns.filter(({ key }) => key in sent.columns)) {
    const { text, is, formula } = row.cells[column.key] ?? { text: "", is: "text" };
    const at = placeOf(sent, row, column.key);
    const understood = readCell(column, value, { text, is }, names);
    if ("problem" in understood) {
      const code = formula === "without_value" ? "formula_without_value" : understood.problem;
      problems.push({ at, code, values: code === "too_long" ? { most: longestCell } : {} });
    } else if (understood.value !== valueAt(column, value)) {
      if (formula === "without_value") problems.push({ at, code: "formula_without_value", values: {} });
      if (formula === "with_value") notices.push({ at, code: "formula_value" });
      value = withValue(column, value, understood.value);
      cells.set(column.key, at);
    }
  }
  return { value, cells };
}

function planDocument(
  { document, groups, added, firstRow }: Work,
  sent: SentTable,
  table: Table,
  circumstances: Circumstances,
  found: Found,
): PlannedDocument | null {
  const { problems, notices } = found;
  const at = String(firstRow);
  const present = presentOf(document);
  const refuse = (code: Problem["code"]) => {
    problems.push({ at, code, values: {} });
    return null;
  };
  if (circumstances.ownWords.has(document.id)) return refuse("own_words");
  if (
    ![present.content, ...[...groups.values()].map(({ base }) => base)].every((each) =>
      haveOwnIds(table, each),
    )
  )
    return refuse("rows_without_ids");

  const changed = [...groups.values()].map((group) => ({
    group,
    own: differences(group.base, group.mine, present.content)
      .filter(({ by, is }) => by !== "them" && is !== "order")
      .map((each) => ({ ...each, canKeepBoth: false, at: cellsAt(group.cells, each.path), isNew: false })),
  }));
  const places: PlannedPlace[] = changed.flatMap(({ own }) => own);
  const withAdded = addRows(present.content, added, sent, table, circumstances.names, found);
  places.push(...withAdded.places);
  if (places.length === 0) return null;

  const result = (choices: Choices) => {
    // Rows of several versions: each may change its own places only, or the later would undo the earlier.
    const put = changed.reduce<unknown>((content, { group, own }) => {
      const mine = new Map(own.map(({ path }) => [path, choices.get(path) ?? "mine"] as const));
      return merged(group.base, group.mine, content, mine);
    }, present.content);
    return withAdded.rows.reduce<unknown>((content, each) => each(content), put);
  };

  const whole = result(new Map());
  const { kind } = document;
  const concern = { isFirst: present.number === 1, parks: kind.parksOf(document.id, whole) };
  if (!can(circumstances.actor, "save", concern)) return refuse("outside_scope");

  const now = writeVersion(versionOf(present));
  for (const { version } of groups.values())
    if (version !== now)
      notices.push({ at: null, code: "older", document: document.id, from: version, present: now });
  if (present.state === "in_review" || present.state === "approved")
    notices.push({ at: null, code: "in_review", document: document.id });
  notices.push(...wrongAfter(document, present.content, whole, places));
  return { document, places, result };
}

type Added = { places: PlannedPlace[]; rows: ((content: unknown) => unknown)[] };

function addRows(
  present: unknown,
  added: readonly NewRow[],
  sent: SentTable,
  table: Table,
  names: Names,
  found: Found,
): Added {
  const result: Added = { places: [], rows: [] };
  for (const { parent, id, number, sent: row } of added) {
    const begun = withNewRow(table, present, parent, id);
    const blank = begun === null ? undefined : rowsOf(table, "", begun).find((each) => each.id === id);
    if (!blank) {
      found.problems.push({
        at: placeOf(sent, row, "parent"),
        code: "unknown_parent",
        values: { id: parent },
      });
      continue;
    }
    const { value } = readRow(sent, row, table, blank.value, names, found);
    const add = (content: unknown) => withRow(table, withNewRow(table, content, parent, id), id, value);
    const [place] = differences(present, add(present), present).filter(({ by }) => by === "me");
    if (place) result.places.push({ ...place, at: [String(number)], isNew: true });
    result.rows.push(add);
  }
  return result;
}

/** What of the result its kind would refuse, and did not refuse before, where the sheet changed it. */
function wrongAfter(
  document: DeskDocument,
  before: unknown,
  after: unknown,
  places: PlannedPlace[],
): Notice[] {
  const { kind, id } = document;
  const known = new Set(kind.check(before).map(({ field, code }) => `${namedPath(before, field)} ${code}`));
  return kind.check(after).flatMap(({ field, code, values = {} }) => {
    const path = namedPath(after, field);
    const isOurs = places.some((place) => isWithin(path, place.path) || isWithin(place.path, path));
    const place = places.find((each) => isWithin(path, each.path));
    return isOurs && !known.has(`${path} ${code}`)
      ? [{ at: place?.at[0] ?? null, code: "would_be_wrong", document: id, path, issue: code, values }]
      : [];
  });
}

/** A path with numbers of rows, as schemas give it, with their ids instead. */
function namedPath(content: unknown, field: string): string {
  let at = content;
  const keys = field.split(".").map((key) => {
    const inner = (at as Record<string, unknown> | null | undefined)?.[key];
    const id = Array.isArray(at) ? (inner as { id?: unknown } | null)?.id : undefined;
    at = inner;
    return typeof id === "string" ? id : key;
  });
  return keys.join(".");
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

/** The cells of a place: its own, or those of everything in it. */
function cellsAt(cells: ReadonlyMap<string, string>, path: string): string[] {
  return [...cells].filter(([cell]) => isWithin(cell, path) || isWithin(path, cell)).map(([, at]) => at);
}

function pathOf({ within }: Table, { id, parent }: TableRow): string {
  return within === null ? "" : `${within[0]}.${parent?.id}.${within[1]}.${id}.`;
}

/** What is there now: the draft, or else what is published. */
export function presentOf({ id, open, published }: DeskDocument): DeskEdition {
  const edition = open ?? published;
  if (!edition) throw new Error(`${id} has no edition at all`);
  return edition;
}

function placeOf({ columns }: SentTable, { number }: SentRow, key: string): string {
  return `${columns[key] ?? ""}${number}`;
}

function textIn({ cells }: SentRow, key: string): string {
  return cells[key]?.text.trim() ?? "";
}

/** In the one way in which it is written; empty where it cannot be read. */
function versionIn(row: SentRow): string {
  const version = readVersion(textIn(row, "version"));
  return version === null ? "" : writeVersion(version);
}
