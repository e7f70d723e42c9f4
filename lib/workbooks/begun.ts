// Rows that are documents and stand for none yet: each begins one, as the desk's form of a new document does, with the same
// demands. Pure: what is there is handed in.
import { pathOf } from "#lib/editorial/address.ts";
import { documentName } from "#lib/editorial/document-name.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { forms } from "#lib/forms.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { can } from "#lib/staff/permissions.ts";
import type { Circumstances, PlannedDocument } from "./plan.ts";
import type { Fields } from "./rows.ts";
import { type Named, nameIn, plainName, sameName } from "./same-name.ts";
import {
  columnsFilled,
  type Found,
  type Notice,
  placeOf,
  readRow,
  rowAt,
  rowsToBegin,
  textIn,
} from "./sent-rows.ts";
import type { Problem, SentRow, SentTable } from "./sent-table.ts";
import { type FieldColumn, type Table, tables } from "./tables.ts";

export type Begun = {
  id: string;
  name: string;
  /** The number of its row. */
  row: number;
  content: Fields;
  /** The columns in which its row has something, by key. */
  filled: string[];
};

/** A document has its name here, as in the form that begins it. */
const nameKey = "name.zh";

/** What the row's document would have for its id: the one that is written, or else a new one. */
export function idOf(row: SentRow, { kind }: Table, newId: Circumstances["newId"]): string {
  return textIn(row, "document") || newId(kind.replaceAll("_", "-"), row.number);
}

/** The name that the row gives, in the form in which names are compared. */
export function nameSent(row: SentRow): string {
  return plainName(textIn(row, nameKey));
}

export function planBegun(
  sent: SentTable,
  circumstances: Circumstances,
  planned: readonly PlannedDocument[],
  found: Found,
): Begun[] {
  const table = tables[sent.table];
  const known = [...circumstances.namesakes.flatMap(namesOf), ...renamedBy(planned)];
  const begun: Begun[] = [];
  for (const row of rowsToBegin(sent, circumstances.documents)) {
    const before = found.problems.length;
    const each = readBegun(sent, row, table, circumstances, found);
    const refusals = [
      idProblem(each, row, table, circumstances, begun),
      nameProblem(each, known),
      scopeProblem(each, table, circumstances),
    ];
    for (const refusal of refusals.filter((one) => one !== null)) {
      const at = placeOf(sent, row, refusal.key);
      // Of a cell that could not be read, nothing more is said.
      if (!found.problems.some((problem) => problem.at === at))
        found.problems.push({ at, code: refusal.code, values: refusal.values ?? {} });
    }
    if (found.problems.length === before) found.notices.push(...wrongIn(each, sent, row, circumstances));
    known.push(inRow(each));
    begun.push(each);
  }
  return begun;
}

function readBegun(
  sent: SentTable,
  row: SentRow,
  table: Table,
  { names, newId }: Circumstances,
  found: Found,
): Begun {
  const id = idOf(row, table, newId);
  const blank = forms[table.kind].begin({ id, name: "", parkId: null }) as Fields;
  const columns = columnsFilled(row, table.columns);
  const { value } = readRow(sent, row, columns, blank, names, found);
  const name = documentName(value)?.zh ?? "";
  return { id, name, row: row.number, content: value, filled: columns.map(({ key }) => key) };
}

/** `key`: the column in which it stands. */
type Refusal = { key: string; code: Problem["code"]; values?: Problem["values"] } | null;

/** What has pages is given its id by a person, because they are found by it; everything else gets one. */
function idProblem(
  { id }: Begun,
  row: SentRow,
  { kind }: Table,
  { taken }: Circumstances,
  before: readonly Begun[],
): Refusal {
  const key = "document";
  const hasPages = pathOf({ kind, slug: id }) !== null;
  const written = textIn(row, key);
  if (!hasPages && written !== "") return { key, code: "unwanted_id", values: { id: written } };
  if (hasPages && written === "") return { key, code: "no_own_id" };
  if (!documentId.safeParse(id).success) return { key, code: "not_an_id" };
  const other = before.find((each) => each.id === id);
  if (other) return { key, code: "twice_row", values: { other: other.row } };
  return taken.has(id) ? { key, code: "id_taken" } : null;
}

/** A name that is there already, be it in a draft, is hardly another's. */
function nameProblem({ content }: Begun, known: readonly Named[]): Refusal {
  const named = { parent: null, name: nameIn(content) };
  if (named.name === "") return { key: nameKey, code: "no_name" };
  const same = sameName(known, named);
  return same && { key: nameKey, ...same };
}

function scopeProblem({ id, content }: Begun, { columns }: Table, { actor, kind }: Circumstances): Refusal {
  if (can(actor, "save", { isFirst: true, parks: kind.parksOf(id, content) })) return null;
  const park = columns.find(({ field }) => field.is === "reference" && field.to === "park");
  return { key: park?.key ?? "document", code: "not_yours" };
}

/** What its kind would refuse, each with the cell in which it is to be mended. */
function wrongIn({ id, content }: Begun, sent: SentTable, row: SentRow, { kind }: Circumstances): Notice[] {
  return kind.check(content).map(({ field, code: issue, values = {} }) => {
    const column = columnAt(tables[sent.table].columns, field);
    const at = placeOf(sent, row, column?.key ?? "");
    return { at, code: "would_be_wrong", document: id, path: field, issue, values };
  });
}

function columnAt(columns: readonly FieldColumn[], path: string): FieldColumn | undefined {
  return columns.find(({ key }) => key === path || key.startsWith(`${path}.`) || path.startsWith(`${key}.`));
}

/** What it is called in its draft, and to its readers. */
function namesOf({ id, open, published }: DeskDocument): Named[] {
  // What was withdrawn goes into no export that one could begin from.
  const code = published?.state === "withdrawn" ? "same_name_withdrawn" : "same_name";
  return [open, published].map((each) => ({
    parent: null,
    name: nameIn(each?.content),
    said: { code, values: { id } },
  }));
}

function inRow({ content, row }: Pick<Begun, "content" | "row">): Named {
  return { parent: null, name: nameIn(content), said: { code: "same_name_row", values: { other: row } } };
}

/** The names that the sheet gives to documents which are there. */
function renamedBy(planned: readonly PlannedDocument[]): Named[] {
  return planned.flatMap(({ places, result }) => {
    const [cell] = places.find(({ path }) => path === nameKey)?.at ?? [];
    return cell ? [inRow({ content: result(new Map()) as Fields, row: rowAt(cell) })] : [];
  });
}
