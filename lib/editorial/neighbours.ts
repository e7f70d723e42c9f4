// What a document is bound up with: what it names, and what names it. Their pages change with it, and it cannot go before them.
import { staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { type Affected, affectedBy } from "./addresses.ts";
import { type DeskDocument, documentFrom, latestFirst, may } from "./drafts.ts";
import type { KindOf } from "./kind.ts";
import { holdsFast, referencesIn } from "./references.ts";

/** Every address that a publication of the open edition changes. */
export async function affectedByOpen(kindOf: KindOf, document: DeskDocument): Promise<Affected | null> {
  const { id, kind, slug, open, published } = document;
  if (!open) return null;
  const named = [open.content, published?.content].flatMap(referencesIn).map((each) => each.id);
  const rows = await staffDb().document.findMany({
    where: { id: { in: [...named, ...(await idsNaming(id))] } },
    select: { slug: true, kind: true },
    orderBy: { id: "asc" },
  });
  const subject = {
    id,
    slug: open.slug ?? slug,
    number: open.number,
    wasSlug: published ? slug : null,
    addresses: kind.addresses,
  };
  return affectedBy(
    subject,
    rows.map((row) => ({ slug: row.slug, addresses: kindOf(row.kind).addresses })),
  );
}

/** The published documents that rest on this one, as far as the actor may know of them, and how many more there are. */
export async function referrersOf(
  actor: Actor,
  kindOf: KindOf,
  id: string,
): Promise<{ documents: DeskDocument[]; hidden: number }> {
  const rows = await staffDb().document.findMany({
    where: { id: { in: await idsNaming(id) } },
    include: latestFirst,
    orderBy: { id: "asc" },
  });
  const all = rows
    .map((row) => documentFrom(kindOf, row))
    .filter(({ published }) =>
      referencesIn(published?.content).some((each) => each.id === id && holdsFast(each)),
    );
  const documents = all.filter((each) => may(actor, "read", each));
  return { documents, hidden: all.length - documents.length };
}

/** A reference is a value like any other; the few texts that are no reference and happen to be a document's id do no harm. */
async function idsNaming(id: string): Promise<string[]> {
  const rows = await staffDb().$queryRaw<{ id: string }[]>`
    SELECT document_id AS id FROM edition WHERE state = 'published' AND document_id <> ${id}
      AND jsonb_path_exists(content, '$.** ? (@ == $id)', jsonb_build_object('id', ${id}::text))`;
  return rows.map((row) => row.id);
}
