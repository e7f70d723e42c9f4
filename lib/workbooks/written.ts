// What an import has written, for its result page.
import { staffDb } from "#lib/db/client.ts";
import { type DeskDocument, documentFrom, latestFirst, may } from "#lib/editorial/drafts.ts";
import type { KindOf } from "#lib/editorial/kind.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { KeptImport } from "./imports.ts";
import { textIn } from "./sent-rows.ts";
import { tables } from "./tables.ts";

export type Written = { document: DeskDocument; isBegun: boolean };

/** In the order in which it was written, as far as the actor may still know of it. */
export async function listWritten(
  actor: Actor,
  kindOf: KindOf,
  { saved, sent }: Pick<KeptImport, "saved" | "sent">,
): Promise<Written[]> {
  const rows = await staffDb().document.findMany({ where: { id: { in: saved } }, include: latestFirst });
  const byId = new Map(rows.map((row) => [row.id, documentFrom(kindOf, row)]));
  const changed = new Set(
    sent.rows.filter((row) => textIn(row, "version") !== "").map((row) => textIn(row, "document")),
  );
  return saved.flatMap((id) => {
    const document = byId.get(id);
    if (!document || !may(actor, "read", document)) return [];
    const isOfTable = document.kind.kind === tables[sent.table].kind;
    return [{ document, isBegun: isOfTable && !changed.has(id) }];
  });
}
