// What a row was taken from: an edition that was published (v3), or a save of a first draft (v1r5); and a mark by which a
// row that was put together from several is known. Pure.
import { contentDigest } from "#lib/editorial/digest.ts";
import type { DeskEdition } from "#lib/editorial/drafts.ts";

/** `revision`: the save of an edition that was not published; null for one that was. */
export type Version = { edition: number; revision: number | null };

export function versionOf({
  number,
  publishedAt,
  token,
}: Pick<DeskEdition, "number" | "publishedAt" | "token">): Version {
  return { edition: number, revision: publishedAt === null ? token.revision : null };
}

export function writeVersion({ edition, revision }: Version): string {
  return revision === null ? `v${edition}` : `v${edition}r${revision}`;
}

export function readVersion(written: string): Version | null {
  const plain = written.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
  const [, edition, revision] = /^v([1-9]\d{0,8})(?:r([1-9]\d{0,8}))?$/.exec(plain) ?? [];
  if (edition === undefined) return null;
  return { edition: Number(edition), revision: revision === undefined ? null : Number(revision) };
}

/** Of this row, of this document, as it was in this version. */
export function markOf(document: string, row: string, version: Version, value: unknown): string {
  return contentDigest([document, row, writeVersion(version), value]).slice(0, 12);
}
