// Whether the audit trail still is what was written.
import { ask } from "./ask.ts";

/** The first row whose hash does not follow from its words and its predecessor; null where all do. */
export async function brokenLink(url: string): Promise<string | null> {
  const [row] = await ask(url, "SELECT id::text AS id FROM portal_broken_audit()");
  return row ? String(row["id"]) : null;
}

/** The first row that is not what a kept copy of /audit-heads.csv says; null where all are. A trail may be whole and yet another one. */
export async function brokenHead(url: string, kept: string): Promise<string | null> {
  const heads = [...kept.matchAll(/^\d{4}-\d\d-\d\d,(\d+),([0-9a-f]{64})\r?$/gm)];
  for (const [, id, hash] of heads) {
    const [row] = await ask(url, "SELECT hash FROM audit_event WHERE id = $1", [id]);
    if (row?.["hash"] !== hash) return id ?? null;
  }
  return null;
}
