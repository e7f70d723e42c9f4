// Until when a page's facts were known, and from when the oldest of them is.
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { dataAsOf, oldestData } from "#lib/sources/data-as-of.ts";

type AsOfNoteProps = { language: Language; sources: readonly { publishedOn: string | null }[] };

export function AsOfNote({ language: { words, locale }, sources }: AsOfNoteProps) {
  const newest = dataAsOf(sources);
  const oldest = oldestData(sources);
  if (newest === null || oldest === null) return null;
  const until = words.common.dataAsOf(writeDay(locale, newest));
  return <span>{oldest === newest ? until : until + words.common.oldestFrom(writeDay(locale, oldest))}</span>;
}
