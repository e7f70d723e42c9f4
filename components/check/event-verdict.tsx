// The verdict on an event that was quoted: its own editions, and each number that its page showed.
import type { Language } from "#lib/i18n/language.ts";
import type { QuotedEvent } from "#lib/signings/quotations.ts";
import { DocumentVerdict } from "./document-verdict.tsx";
import { FigureVerdict } from "./figure-verdict.tsx";

/** `path`: the address that was quoted. */
type EventVerdictProps = { language: Language; path: string; event: QuotedEvent };

export function EventVerdict({ language, path, event }: EventVerdictProps) {
  const { check, site } = language.words;
  const { slug, name, note, notes, figures, changedProjects } = event;
  return (
    <>
      <DocumentVerdict
        {...{ language, name, note, notes, path }}
        pathNow={`/signings/${slug}`}
        unchanged={check.eventUnchanged}
      >
        {changedProjects > 0 && <p className="note mt-3">{check.projectsChanged(String(changedProjects))}</p>}
      </DocumentVerdict>
      {figures.length > 0 && <p className="mb-4">{check.eventNumbers + site.colon}</p>}
      {figures.map(({ quoted, states }) => (
        <FigureVerdict key={quoted.id} language={language} quoted={quoted} states={states} />
      ))}
    </>
  );
}
