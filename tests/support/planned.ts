// A table as it goes out of documents that are handed in, and the plan of what came back: without a database.
import { contentDigest } from "#lib/editorial/digest.ts";
import type { DeskDocument, DeskEdition } from "#lib/editorial/drafts.ts";
import { kindOf } from "#lib/kinds.ts";
import { workbook } from "#lib/opendata/workbook/workbook.ts";
import { rowsSheet } from "#lib/workbooks/export.ts";
import { namesIn } from "#lib/workbooks/names.ts";
import { type Circumstances, planOf } from "#lib/workbooks/plan.ts";
import { gridsIn } from "#lib/workbooks/reading/file.ts";
import { type SentTable, sentTableIn } from "#lib/workbooks/sent-table.ts";
import { type TableName, tables } from "#lib/workbooks/tables.ts";
import { versionOf, writeVersion } from "#lib/workbooks/version.ts";
import { editor } from "./staff.ts";

export const names = namesIn({ park: [{ id: "p", name: "园区p" }] });

export function editionOf(number: number, content: unknown, change: Partial<DeskEdition> = {}): DeskEdition {
  const at = new Date("2026-11-01T00:00:00Z");
  return {
    token: { editionId: `edition-${number}`, moves: 1 },
    number,
    state: "published",
    content,
    digest: contentDigest(content),
    nature: number === 1 ? "first" : "revision",
    publicNote: null,
    severity: null,
    slug: null,
    createdAt: at,
    publishedAt: at,
    supersededAt: null,
    abandonedAt: null,
    bundleId: null,
    signoffs: [],
    ...change,
  };
}

export function publishedDocument(id: string, kind: string, content: unknown): DeskDocument {
  const parks = kindOf(kind).parksOf(id, content);
  const none = { open: null, abandoned: null };
  return { id, kind: kindOf(kind), slug: id, ...none, published: editionOf(1, content), parks };
}

export async function fileOf(name: TableName, documents: readonly DeskDocument[]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(workbook([rowsSheet(tables[name], documents, names)])));
}

/** The plan of a file, where `then` were the documents when it was taken, and `now` they are. */
export function planned(
  file: Buffer | SentTable,
  then: readonly DeskDocument[],
  now: readonly DeskDocument[] = then,
  change: Partial<Circumstances> = {},
) {
  const sent = "table" in file ? file : sentTableIn(gridsIn(file));
  const bases = then.flatMap(({ id, open, published }) =>
    [open, published].flatMap((each) =>
      each ? [[`${id} ${writeVersion(versionOf(each))}`, each.content] as const] : [],
    ),
  );
  return planOf(sent, {
    actor: editor,
    kind: kindOf(tables[sent.table].kind),
    names,
    documents: new Map(now.map((each) => [each.id, each])),
    bases: new Map(bases),
    ownWords: new Set(),
    taken: new Set(),
    namesakes: now,
    newId: (document, row) => `${document}-new-${row}`,
    ...change,
  });
}
