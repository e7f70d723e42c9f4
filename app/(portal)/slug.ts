// The last part of an address that names a document.
import { notFound, permanentRedirect } from "next/navigation";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { currentSlug } from "#lib/editorial/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { localPath } from "#lib/i18n/locale.ts";
import { documentId } from "#lib/sources/evidence.ts";

/** The slug, or a 404 for what can not be one. */
export function asSlug(value: string): string {
  return documentId.safeParse(value).success ? value : notFound();
}

/** A document that is not at this address: sends the reader to where it is now, or says that there is none. */
export async function movedOrMissing(
  language: Language,
  kind: DocumentKind,
  slug: string,
  folder: string,
): Promise<never> {
  const current = await currentSlug(kind, slug);
  if (current === null || current === slug) notFound();
  // Next puts the base path in front.
  permanentRedirect(localPath(language.locale, `/${folder}/${current}`));
}

/** The number of an edition as its address writes it; null for what can not be one. */
export function editionNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
