// What a reader of a frozen page must know first: whether it is the latest, and what changed since.
import { Say } from "#components/ui/say.tsx";
import type { EditionNote } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { kindText } from "./edition-table.tsx";

/** `notes`: all of the figure's editions, newest first. */
type FrozenBannerProps = { language: Language; id: string; number: number; notes: EditionNote[] };

export function FrozenBanner({ language, id, number, notes }: FrozenBannerProps) {
  const { words, href } = language;
  const later = notes.filter((note) => note.number > number);
  const [latest] = later;
  return (
    <aside className="note mb-8" aria-label={words.editions.title}>
      <p className="font-semibold">
        {latest ? words.editions.notLatest(latest.number) : words.editions.latest}
      </p>
      {later.map((note) => (
        <p key={note.number}>
          {words.common.edition(note.number)}
          {words.site.colon}
          {kindText(language, note)}
          {words.site.separator}
          {stampInShanghai(note.publishedAt)}
          {words.site.stop} {note.publicNote && <Say language={language} text={note.publicNote} />}
        </p>
      ))}
      <p className="text-note">
        {latest && `${words.editions.onlyThen} `}
        <a href={href(`/figures/${id}`)}>{words.editions.toLatest}</a>
      </p>
    </aside>
  );
}
