// The verdict on what a ceremony came to by its own public list, 本场, on the day on which it was quoted.
import { investmentTexts } from "#components/signings/cited-total.ts";
import { projectsOf } from "#components/signings/computed.ts";
import { Say } from "#components/ui/say.tsx";
import type { Entry } from "#lib/editorial/corrections.ts";
import { quantityText } from "#lib/figures/display.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { changesSince, verdictOnCeremony } from "#lib/signings/check.ts";
import { investmentOf, isListed, signedAt } from "#lib/signings/counting.ts";
import type { EventWithProjects } from "#lib/signings/published.ts";
import type { Day } from "#lib/values/day.ts";
import { ComputedVerdict } from "./computed-verdict.tsx";

type CeremonyVerdictProps = {
  language: Language;
  day: Day;
  today: Day;
  then: EventWithProjects;
  /** Null where it is no longer published. */
  now: EventWithProjects | null;
  changes: readonly Entry[];
};

export function CeremonyVerdict({ language, day, today, then, now, changes }: CeremonyVerdictProps) {
  const { words, locale } = language;
  const documents = [then, ...(now ? [now] : [])].flatMap(({ id, projects }) => [
    id,
    ...projects.map((project) => project.id),
  ]);
  const concerning = changesSince(changes, day, documents);
  const standOf = (event: EventWithProjects, when: Day, query: string) => ({
    text: ceremonyText(language, event),
    where: words.check.onDay(writeDay(locale, when)),
    path: `/signings/${event.slug}${query}`,
  });
  return (
    <ComputedVerdict
      language={language}
      title={
        <>
          {words.check.ceremony}
          <Say language={language} text={then.name} />
        </>
      }
      then={standOf(then, day, `?as-of=${day}`)}
      now={now && standOf(now, today, "")}
      comparison={verdictOnCeremony(then, now, concerning)}
      concerning={concerning}
    />
  );
}

/** 3个项目，2亿元（计划总投资），另1个金额未披露 */
export function ceremonyText(language: Language, event: EventWithProjects): string {
  if (!isListed(event)) return language.words.totals.noneCounted;
  const signed = signedAt(event);
  return [
    quantityText(language, projectsOf(signed.length)),
    ...investmentTexts(language, investmentOf(signed)),
  ].join(language.words.site.separator);
}
