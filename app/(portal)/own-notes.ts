// What a public form handed back to its page.
import { cookies } from "next/headers";
import type { Language } from "#lib/i18n/language.ts";
import { localPath } from "#lib/i18n/locale.ts";
import { type Note, noteLeft } from "#lib/notes/notes.ts";

/** `path`: the page's, without language and query. */
export async function ownNote({ locale }: Language, path: string, id: string | undefined): Promise<Note> {
  const sent = await cookies();
  return noteLeft(localPath(locale, path), id, (name) => sent.get(name)?.value);
}
