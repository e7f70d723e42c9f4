// A source in a line: who published it, and what it is called.
import type { Language } from "#lib/i18n/language.ts";
import type { SourceNote } from "#lib/sources/published.ts";

export function sourceNamed(
  { words, say, langOf }: Language,
  { publisher, title }: Pick<SourceNote, "publisher" | "title">,
): { value: string; lang: string | undefined } {
  return { value: words.share.sourceNamed(say(publisher), say(title)), lang: langOf(title) };
}
