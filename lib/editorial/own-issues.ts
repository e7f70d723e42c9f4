// What keeps an edition from its readers, as far as it can be told by itself and by the edition before.
import { staffDb, type Transaction } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import { type Explanation, unexplained } from "./explanation.ts";
import type { Kind } from "./kind.ts";
import { slugIssues } from "./own-address.ts";

/** `id` is its document's; `slug` the address that it is to have, or has already. */
export type Judged = Explanation & { id: string; slug: string; content: unknown };

/** In the order of the form. `before` is the content that was published last, undefined where nothing was. */
export async function ownIssues(
  kind: Kind,
  edition: Judged,
  before: unknown,
  db: Transaction = staffDb(),
): Promise<Issue[]> {
  const { id, slug, content } = edition;
  return [
    ...kind.check(content),
    ...unexplained(edition, kind.quoted, before, content),
    ...(await slugIssues({ id, kind: kind.kind, slug }, db)),
  ];
}
