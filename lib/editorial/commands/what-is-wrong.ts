// What keeps an edition from its readers at the moment in which it is to go on, in the transaction that holds it.
import type { Transaction } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import type { Kind } from "../kind.ts";
import { ownIssues } from "../own-issues.ts";
import type { EditionRow } from "./record.ts";

export async function whatIsWrong(tx: Transaction, kind: Kind, edition: EditionRow): Promise<Issue[]> {
  const { documentId } = edition;
  const before = await tx.edition.findFirst({
    where: { documentId, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { content: true },
  });
  const document = await tx.document.findUniqueOrThrow({ where: { id: documentId }, select: { slug: true } });
  const slug = edition.slug ?? document.slug;
  return ownIssues(kind, { ...edition, id: documentId, slug }, before?.content, tx);
}
