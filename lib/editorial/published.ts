// What anyone may read of publication itself: former addresses, and what was published last.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import type { DocumentKind } from "./kind.ts";

/** The current slug of a document that had this one; null where there never was such a document. */
export async function currentSlug(kind: DocumentKind, slug: string): Promise<string | null> {
  const rows = await publicDb().$queryRaw`
    SELECT current_slug FROM published_address WHERE kind = ${kind}::document_kind AND slug = ${slug} LIMIT 1`;
  return z.array(z.object({ current_slug: z.string() })).parse(rows)[0]?.current_slug ?? null;
}

export type Bundle = { id: string; title: Text; publishedAt: Date; count: number };

/** The bundles published last, newest first. */
export async function latestBundles(limit: number): Promise<Bundle[]> {
  const rows = await publicDb().$queryRaw`
    SELECT bundle.id, title, bundle.published_at AS "publishedAt", count(*)::int AS count
    FROM published_bundle AS bundle JOIN published_edition ON bundle_id = bundle.id
    GROUP BY bundle.id, title, bundle.published_at ORDER BY bundle.published_at DESC LIMIT ${limit}`;
  return z.array(z.object({ id: z.string(), title: text, publishedAt: z.date(), count: z.number() })).parse(rows);
}
