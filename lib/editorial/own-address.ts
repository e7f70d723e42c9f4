// Whether a document may have an address.
import { staffDb, type Transaction } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { isUuid } from "#lib/values/uuid.ts";
import { isPage } from "./address.ts";
import type { DocumentKind } from "./kind.ts";

/** What a document is called by while all its drafts are abandoned. No reader ever comes to it, and nothing is published there. */
export function abandonedSlug(editionId: string): string {
  return `${abandonedPrefix}${editionId}`;
}

const abandonedPrefix = "abandoned-";

function isAbandonedSlug(slug: string): boolean {
  return slug.startsWith(abandonedPrefix) && isUuid(slug.slice(abandonedPrefix.length));
}

/** What keeps the document from it: letters that no address has, a page that is there, or another document that has or had it. */
export async function slugIssues(
  { id, kind, slug }: { id: string; kind: DocumentKind; slug: string },
  db: Pick<Transaction, "document" | "formerSlug"> = staffDb(),
): Promise<Issue[]> {
  if (!documentId.safeParse(slug).success) return [{ field: "slug", code: "not_an_id" }];
  // Figures are read by their id.
  if (kind === "figure" && slug !== id) return [{ field: "slug", code: "figure_address" }];
  return (await isTaken({ id, kind, slug }, db)) ? [{ field: "slug", code: "address_taken" }] : [];
}

/** Whether the address leads to a page, leads or once led to another document, or is what abandoned documents are called by. */
export async function isTaken(
  { id, kind, slug }: { id: string; kind: DocumentKind; slug: string },
  db: Pick<Transaction, "document" | "formerSlug">,
): Promise<boolean> {
  return (await takenOf(kind, new Map([[slug, id]]), db)).length > 0;
}

/** The same of many addresses at once, each with the document that would have it: those that are taken. */
export async function takenOf(
  kind: DocumentKind,
  wanted: ReadonlyMap<string, string>,
  db: Pick<Transaction, "document" | "formerSlug">,
): Promise<string[]> {
  const slugs = [...wanted.keys()];
  const where = { kind, slug: { in: slugs } };
  const now = await db.document.findMany({ where, select: { id: true, slug: true } });
  const once = await db.formerSlug.findMany({ where, select: { documentId: true, slug: true } });
  const owned = [...now, ...once.map(({ documentId, slug }) => ({ id: documentId, slug }))];
  return [
    ...slugs.filter((slug) => isAbandonedSlug(slug) || isPage({ kind, slug })),
    ...owned.filter(({ id, slug }) => wanted.get(slug) !== id).map(({ slug }) => slug),
  ];
}
