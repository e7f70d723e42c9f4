// Beneath a frozen number on another site: that there is a newer edition, of what kind, and why.
import { kindText } from "#components/corrections/edition-table.tsx";
import { Say } from "#components/ui/say.tsx";
import type { EditionNote } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";

/** `notes`: all of the figure's editions, newest first. */
type LaterEditionProps = { language: Language; number: number; notes: readonly EditionNote[] };

export function LaterEdition({ language, number, notes }: LaterEditionProps) {
  const { words } = language;
  const [latest] = notes;
  if (!latest || latest.number <= number) return null;
  return (
    <p className="note mt-3">
      {words.editions.notLatest(latest.number)} {kindText(language, latest)}
      {latest.publicNote && (
        <>
          {words.site.colon}
          <Say language={language} text={latest.publicNote} />
        </>
      )}
    </p>
  );
}
