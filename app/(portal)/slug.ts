// The last part of an address that names a document.
import { notFound } from "next/navigation";
import { documentId } from "#lib/sources/evidence.ts";

/** The slug, or a 404 for what cannot be one. */
export function asSlug(value: string): string {
  return documentId.safeParse(value).success ? value : notFound();
}

/** The number of an edition as its address writes it; null for what cannot be one. */
export function editionNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
