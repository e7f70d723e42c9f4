// What anyone may read of publication itself: what was published last, and all that is published now.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import type { Day } from "#lib/values/day.ts";
import { type DocumentKind, documentKinds } from "./kind.ts";

export type Bundle = { id: string; title: Text; publishedAt: Date; count: number };

/** The bundles published last, newest first. */
export async function latestBundles(limit: number): Promise<Bundle[]> {
  const rows = await publicDb().$queryRaw`
    SELECT bundle.id, title, bundle.published_at AS "publishedAt", count(*)::int AS count
    FROM published_bundle AS bundle JOIN published_edition ON bundle_id = bundle.id
    GROUP BY bundle.id, title, bundle.published_at ORDER BY bundle.published_at DESC LIMIT ${limit}`;
  return z
    .array(z.object({ id: z.string(), title: text, publishedAt: z.date(), count: z.number() }))
    .parse(rows);
}

/** A published document's current address, its name, and when its content last changed. */
export type Listed = { kind: DocumentKind; slug: string; name: Text; changedAt: Date };

/** Everything that is published now, each kind in the portal's order. */
export async function listDocuments(): Promise<Listed[]> {
  const rows = await publicDb().$queryRaw`
    SELECT DISTINCT kind::text AS kind, current_slug AS slug, content, published_at AS "changedAt",
      (content->>'ordinal')::int AS ordinal
    FROM published_edition JOIN published_address USING (document_id)
    WHERE state = 'published' ORDER BY kind, ordinal, slug`;
  return z
    .array(
      z.object({ kind: z.enum(documentKinds), slug: z.string(), content: z.unknown(), changedAt: z.date() }),
    )
    .parse(rows)
    .map(({ content, ...row }) => ({ ...row, name: nameIn(content) }));
}

/** What a published document is called in an edition. */
export function nameIn(content: unknown): Text {
  const found = named.parse(content);
  return "name" in found ? found.name : found.title;
}

const named = z.union([z.object({ name: text }), z.object({ title: text })]);

/** The last link of the audit trail's chain on each day before `today`, oldest first; those of a day that is over never change. */
export async function listAuditHeads(today: Day): Promise<{ day: string; id: string; hash: string }[]> {
  const rows = await publicDb().$queryRaw`
    SELECT day::text AS day, id::text AS id, hash FROM audit_head WHERE day < ${today}::date ORDER BY day`;
  return z.array(z.object({ day: z.string(), id: z.string(), hash: z.string() })).parse(rows);
}
