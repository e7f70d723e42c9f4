// What a document is called at the desk, and where.

import { documentName } from "#lib/editorial/document-name.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { Text } from "#lib/i18n/text.ts";

/** By its draft where there is one: a new name is what colleagues speak of. */
export function titleOf(
  language: StaffLanguage,
  { open, published, abandoned }: Pick<DeskDocument, "open" | "published"> & Partial<DeskDocument>,
): string {
  const name = documentName(open?.content) ?? documentName((published ?? abandoned)?.content);
  return name ? sayAtDesk(language, name) : language.words.document.untitled;
}

export function sayAtDesk({ locale }: StaffLanguage, text: Text): string {
  return locale === "en" ? (text.en ?? text.zh) : text.zh;
}
