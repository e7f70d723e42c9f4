// Where the document is that an address names.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { type Withdrawal, withdrawalRow } from "./corrections.ts";
import type { DocumentKind } from "./kind.ts";

/** What became of the document that an address names; null where it never named any. */
export type Whereabouts =
  | { is: "here" }
  | { is: "moved"; slug: string }
  | { is: "withdrawn"; withdrawal: Withdrawal }
  | null;

export async function whereaboutsOf(kind: DocumentKind, slug: string): Promise<Whereabouts> {
  const rows = await publicDb().$queryRaw`
    SELECT address.kind, address.document_id AS "documentId", current_slug AS slug, number, content, state, reason, at
    FROM published_address AS address
    JOIN LATERAL (SELECT number, content, state::text AS state FROM published_edition
      WHERE document_id = address.document_id ORDER BY number DESC LIMIT 1) AS latest ON true
    LEFT JOIN published_withdrawal AS withdrawal USING (document_id, number)
    WHERE address.kind = ${kind}::document_kind AND address.slug = ${slug} LIMIT 1`;
  const [found] = z
    .array(z.object({ slug: z.string(), state: z.string() }).and(z.record(z.string(), z.unknown())))
    .parse(rows);
  if (!found) return null;
  if (found.slug !== slug) return { is: "moved", slug: found.slug };
  return found.state === "withdrawn"
    ? { is: "withdrawn", withdrawal: withdrawalRow.parse(found) }
    : { is: "here" };
}
