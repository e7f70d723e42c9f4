// What the fields of a form may refer to: whatever is published, and of what is only begun what the person may know.
import { staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { can } from "#lib/staff/permissions.ts";
import { documentName } from "./document-name.ts";
import type { DocumentKind, KindOf } from "./kind.ts";

export type Referable = { id: string; name: string };

/** By kind, by name. */
export async function listReferable(
  actor: Actor,
  kindOf: KindOf,
): Promise<Partial<Record<DocumentKind, Referable[]>>> {
  const rows = await staffDb().$queryRaw<
    { id: string; kind: DocumentKind; live: boolean; named: unknown; content: unknown }[]
  >`
    SELECT document.id, document.kind::text AS kind, latest.published_at IS NOT NULL AS live,
      jsonb_build_object('name', latest.content->'name', 'title', latest.content->'title') AS named,
      CASE WHEN latest.published_at IS NULL THEN latest.content END AS content
    FROM document JOIN LATERAL (
      SELECT content, published_at FROM edition WHERE document_id = document.id AND state NOT IN ('withdrawn', 'abandoned')
      ORDER BY published_at IS NULL, number DESC LIMIT 1
    ) AS latest ON true
    ORDER BY document.kind, coalesce(latest.content->'name'->>'zh', latest.content->'title'->>'zh'), document.id`;
  const known = rows.filter(
    ({ id, kind, live, content }) =>
      live || can(actor, "read", { isFirst: true, parks: kindOf(kind).parksOf(id, content) }),
  );
  const found: Partial<Record<DocumentKind, Referable[]>> = {};
  for (const { id, kind, named } of known) {
    found[kind] ??= [];
    found[kind].push({ id, name: documentName(named)?.zh ?? id });
  }
  return found;
}
