// The verdict on an event that was quoted: its own editions, and each number that its page showed.
import { Say } from "#components/ui/say.tsx";
import { verdictOn } from "#lib/editorial/verdict.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { QuotedEvent } from "#lib/signings/quotations.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { FigureVerdict } from "./figure-verdict.tsx";
import { Verdict } from "./verdict.tsx";

/** `path`: the address that was quoted. */
type EventVerdictProps = { language: Language; path: string; event: QuotedEvent };

export function EventVerdict({ language, path, event }: EventVerdictProps) {
  const { words } = language;
  const { slug, name, note, notes, figures, changedProjects } = event;
  const { verdict, because } = verdictOn(note.number, notes);
  const current = notes.find(({ state }) => state === "published");
  const standOf = ({ number, publishedAt }: typeof note, at: string) => ({
    text: words.common.edition(number),
    where: stampInShanghai(publishedAt),
    path: at,
  });
  return (
    <>
      <Verdict
        language={language}
        title={<Say language={language} text={name} />}
        verdict={verdict}
        {...(verdict === "unchanged" && { meaning: words.check.eventUnchanged })}
        then={standOf(note, path)}
        now={current ? standOf(current, `/signings/${slug}`) : null}
        because={because}
      >
        {changedProjects > 0 && (
          <p className="note mt-3">{words.check.projectsChanged(String(changedProjects))}</p>
        )}
      </Verdict>
      {figures.length > 0 && <p className="mb-4">{words.check.eventNumbers + words.site.colon}</p>}
      {figures.map(({ quoted, states }) => (
        <FigureVerdict key={quoted.id} language={language} quoted={quoted} states={states} />
      ))}
    </>
  );
}
