// What a sheet that came back would change: each cell against what it was taken from and against what is there now.
// Pure: what is there is handed in. One problem anywhere, and nothing of it is done.
import { contentDigest } from "#lib/editorial/digest.ts";
import type { DeskDocument, DeskEdition } from "#lib/editorial/drafts.ts";
import type { Kind } from "#lib/editorial/kind.ts";
import { type Choices, type Difference, differences, merged } from "#lib/editorial/merge.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { can } from "#lib/staff/permissions.ts";
import { type Begun, planBegun } from "./begun.ts";
import { addRows, namesThere } from "./new-rows.ts";
import { isWithin, namedPath } from "./paths.ts";
import { haveOwnIds } from "./rows.ts";
import { type Found, type Known, type Notice, type Work, workOf } from "./sent-rows.ts";
import type { Problem, SentTable } from "./sent-table.ts";
import { type Table, tables } from "./tables.ts";
import { versionOf, writeVersion } from "./version.ts";

/** More than one transaction should write. */
const mostDocuments = 500;

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
  /** The documents that rows of their own begin. */
  begun: Begun[];
  /** Of everything that is shown, and of the state that it was compared with. */
  digest: string;
};

export type Circumstances = Known & {
  actor: Actor;
  /** Of what the table's documents are. */
  kind: Kind;
  /** Documents into which the actor has typed what is not saved. */
  ownWords: ReadonlySet<string>;
  /** Of the ids that new documents would have: those that cannot be theirs. */
  taken: ReadonlySet<string>;
  /** Whatever the actor may know of that is called as a new document would be, and perhaps more. */
  namesakes: readonly DeskDocument[];
};

export function planOf(sent: SentTable, circumstances: Circumstances): Plan {
  const table = tables[sent.table];
  const problems: Problem[] = [...sent.problems];
  const notices: Notice[] = [];
  const work = workOf(sent, table, circumstances, { problems, notices });
  const planned = [...work.values()]
    .map((each) => planDocument(each, sent, table, circumstances, { problems, notices }))
    .filter((each) => each !== null);
  const begun = planBegun(sent, circumstances, planned, { problems, notices });
  if (planned.length + begun.length > mostDocuments)
    problems.push({ at: null, code: "too_many_documents", values: { most: mostDocuments } });
  const shown = planned.map(({ document, places }) => [presentOf(document).token, places]);
  const digest = contentDigest([problems, notices, shown, begun]);
  return { table, rows: sent.rows.length, problems, notices, documents: planned, begun, digest };
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
  // Rows of several versions: each may change its own places only, or the later would undo the earlier.
  const put = (choices: Choices) =>
    changed.reduce<unknown>((content, { group, own }) => {
      const mine = new Map(own.map(({ path }) => [path, choices.get(path) ?? "mine"] as const));
      return merged(group.base, group.mine, content, mine);
    }, present.content);
  const cells = new Map(changed.flatMap(({ group }) => [...group.cells]));
  const known = namesThere(table, present.content, put(new Map()), cells);
  const withAdded = addRows(present.content, known, added, sent, table, circumstances.names, found);
  places.push(...withAdded.places);
  if (places.length === 0) return null;

  const result = (choices: Choices) =>
    withAdded.rows.reduce<unknown>((content, each) => each(content), put(choices));

  const whole = result(new Map());
  const { kind } = document;
  const concern = { isFirst: present.number === 1, parks: kind.parksOf(document.id, whole) };
  if (!can(circumstances.actor, "save", concern)) return refuse("outside_scope");

  const now = writeVersion(versionOf(present));
  for (const { version } of groups.values())
    if (version !== now)
      notices.push({ at: null, code: "older", document: document.id, from: version, present: now });
  if (isUnderReview(present)) notices.push({ at: null, code: "in_review", document: document.id });
  notices.push(...wrongAfter(document, present.content, whole, places));
  return { document, places, result };
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

/** The cells of a place: its own, or those of everything in it. */
function cellsAt(cells: ReadonlyMap<string, string>, path: string): string[] {
  return [...cells].filter(([cell]) => isWithin(cell, path) || isWithin(path, cell)).map(([, at]) => at);
}

/** Whoever saves it makes it a draft again, and undoes what was signed off. */
export function isUnderReview({ state }: DeskEdition): boolean {
  return state === "in_review" || state === "approved";
}

/** What is there now: the draft, or else what is published. */
export function presentOf({ id, open, published }: DeskDocument): DeskEdition {
  const edition = open ?? published;
  if (!edition) throw new Error(`${id} has no edition at all`);
  return edition;
}
