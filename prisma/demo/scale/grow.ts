// More parks and projects than anyone could publish one by one, for measuring. What the database promises holds for them as for
// all others: each is a document with an edition that began as a draft and was published by the database's own clock, live
// rows are written while publishing, and one line of the audit trail tells of each batch. What is left out, since nobody looks
// at it when measuring: saves, timeline lines and sign-offs; of projects, all that search finds beyond their names.
import { randomUUID } from "node:crypto";
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { beginPublishing, endPublishing } from "#lib/editorial/commands/publication-turn.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { kindOf } from "#lib/kinds.ts";
import { said, searchable, titleOf, titlesOf } from "#lib/search/searchable.ts";
import { tokensOf, tokensVersion } from "#lib/search/tokens.ts";
import { installer } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import type { DemoDocument, Recipe } from "../document.ts";
import { demoPark } from "../parks.ts";
import { demoProject } from "../projects.ts";
import { addLiveRows, addRow, type Rows } from "./live-rows.ts";
import type { Scale } from "./wanted.ts";

type Say = (line: string) => void;

const atOnce = { park: 500, signed_project: 4000 };

/** Goes on from what is there. */
export async function growTo({ parks, projects }: Scale, recipe: Recipe, say: Say): Promise<void> {
  await grow("park", parks, (n) => demoPark(n, recipe), say);
  await grow("signed_project", projects, (n) => demoProject(n, recipe, Math.max(parks, 10)), say);
}

async function grow(
  kind: "park" | "signed_project",
  wanted: number,
  make: (n: number) => DemoDocument,
  say: Say,
): Promise<void> {
  const began = performance.now();
  for (;;) {
    const there = await inTransaction(undefined, (tx) => tx.document.count({ where: { kind } }));
    if (there >= wanted) return;
    const last = Math.min(there + atOnce[kind], wanted);
    const documents = Array.from({ length: last - there }, (_, index) => make(there + index + 1));
    const rows = await rowsOf(documents);
    await inTransaction(undefined, (tx) => publishAtOnce(tx, rows));
    const seconds = Math.round((performance.now() - began) / 1000);
    say(`${last} of ${wanted} ${kind === "park" ? "parks" : "projects"} (${seconds} s)`);
  }
}

async function rowsOf(documents: readonly DemoDocument[]): Promise<Rows> {
  const rows: Rows = new Map();
  for (const document of documents) {
    const { id, slug, kind, content } = document;
    addRow(rows, "document", { id, slug, kind });
    addRow(rows, "edition", {
      id: randomUUID(),
      documentId: id,
      number: 1,
      state: "draft",
      nature: "first",
      content,
      digest: contentDigest(content),
    });
    await addLiveRows(rows, kindOf(kind), document);
    addRow(rows, "search_entry", searchRow(id, content));
  }
  return rows;
}

function searchRow(documentId: string, content: unknown) {
  const { names, parts } = searchable(content);
  const tokens = [...new Set([documentId, ...said(names).flatMap(tokensOf)])];
  const found = { titles: titlesOf(names), texts: names, parts };
  return { documentId, title: titleOf(names, documentId), tokens, ...found, version: tokensVersion };
}

/** Documents and drafts first, then published, then their live rows, as publication has it. */
async function publishAtOnce(tx: Transaction, rows: Rows): Promise<void> {
  await beginPublishing(tx);
  const title = { zh: "测量用的虚构数据", en: "Fictional data for measuring" };
  const bundle = await tx.bundle.create({ data: { title } });
  for (const table of ["document", "edition"]) await insert(tx, table, rows.get(table) ?? []);
  const ids = (rows.get("edition") ?? []).map(({ id }) => id);
  await tx.$executeRaw`UPDATE edition SET state = 'published', bundle_id = ${bundle.id}::uuid WHERE id = ANY(${ids}::uuid[])`;
  for (const [table, each] of rows) {
    if (table === "search_entry") await insertSearch(tx, each);
    else if (table !== "document" && table !== "edition") await insert(tx, table, each);
  }
  await tx.$executeRaw`UPDATE bundle SET published_at = now() WHERE id = ${bundle.id}::uuid`;
  await writeAudit(tx, installer(), {
    action: "published",
    object: `bundle:${bundle.id}`,
    result: `done: ${ids.length}`,
  });
  await endPublishing(tx, bundle.id);
}

/** DANGER: names of tables and columns go into the statement as they are; they are those of the nouns' own code. */
async function insert(
  tx: Transaction,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = columns.map((column) =>
    stamped.has(column) ? "(SELECT portal_publication_time())" : column,
  );
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${values.join(", ")} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    JSON.stringify(rows),
  );
}

const stamped = new Set(["published_at", "changed_at"]);

async function insertSearch(tx: Transaction, rows: readonly Record<string, unknown>[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_entry (document_id, title, titles, names, words, texts, parts, version)
    SELECT document_id, title, titles, array_to_tsvector(tokens), array_to_tsvector(tokens), texts, parts, version
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS row (document_id text, title text, titles text[], tokens text[], texts jsonb, parts jsonb, version integer)`;
}
