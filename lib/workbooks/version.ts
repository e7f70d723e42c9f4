// What a row was taken from: an edition that was published (v3), or a save of a first draft (v1r5); and a mark by which a
// row that was put together from several is known. Pure.
import { contentDigest } from "#lib/editorial/digest.ts";
import type { DeskEdition } from "#lib/editorial/drafts.ts";

/** `save`: the one of an edition that was not published; null for one that was. */
export type Version = { edition: number; save: number | null };

export function versionOf({
  number,
  publishedAt,
  token,
}: Pick<DeskEdition, "number" | "publishedAt" | "token">): Version {
  return { edition: number, save: publishedAt === null ? token.moves : null };
}

export function writeVersion({ edition, save }: Version): string {
  return save === null ? `v${edition}` : `v${edition}r${save}`;
}

export function readVersion(written: string): Version | null {
  const plain = written.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
  const [, edition, save] = /^v([1-9]\d{0,8})(?:r([1-9]\d{0,8}))?$/.exec(plain) ?? [];
  if (edition === undefined) return null;
  return { edition: Number(edition), save: save === undefined ? null : Number(save) };
}

/** Of this row, of this document, as it was in this version. */
export function markOf(document: string, row: string, version: Version, value: unknown): string {
  return contentDigest([document, row, writeVersion(version), value]).slice(0, 12);
}
