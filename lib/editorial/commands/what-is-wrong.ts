// What keeps an edition from its readers, as far as it can be told by itself and by the edition before.
import type { Transaction } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import { unexplained } from "../explanation.ts";
import type { Kind } from "../kind.ts";
import { slugIssues } from "../own-address.ts";
import type { EditionRow } from "./record.ts";

export async function whatIsWrong(tx: Transaction, kind: Kind, edition: EditionRow): Promise<Issue[]> {
  const before = await tx.edition.findFirst({
    where: { documentId: edition.documentId, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { content: true },
  });
  return [
    ...kind.check(edition.content),
    ...unexplained(edition, kind.quoted, before?.content, edition.content),
    ...(edition.slug === null
      ? []
      : await slugIssues({ id: edition.documentId, kind: kind.kind, slug: edition.slug }, tx)),
  ];
}
