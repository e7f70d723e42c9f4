// The verdict on a project's amount, on the day on which it was quoted.
import { basisText } from "#components/projects/project-amount.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Entry } from "#lib/editorial/corrections.ts";
import { quantityText } from "#lib/figures/display.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { amountQuantity } from "#lib/projects/amount.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import { changesSince, verdictOnProject } from "#lib/signings/check.ts";
import type { Day } from "#lib/values/day.ts";
import { ComputedVerdict } from "./computed-verdict.tsx";

/** A project on the page of a ceremony at which it was signed. */
export type ProjectAt = { project: PublishedProject; event: { id: string; slug: string } };

type ProjectVerdictProps = {
  language: Language;
  day: Day;
  today: Day;
  then: ProjectAt;
  /** Null where it stands on no page any more. */
  now: ProjectAt | null;
  changes: readonly Entry[];
};

export function ProjectVerdict({ language, day, today, then, now, changes }: ProjectVerdictProps) {
  const { words, locale } = language;
  const concerning = changesSince(changes, day, [
    then.project.id,
    // Its page took it from the list.
    ...(now === null ? [then.event.id] : []),
  ]);
  const standOf = (at: ProjectAt, when: Day, query: string) => ({
    text: projectText(language, at.project),
    where: words.check.onDay(writeDay(locale, when)),
    path: projectPath(at, query),
  });
  return (
    <ComputedVerdict
      language={language}
      title={<Say language={language} text={then.project.name} />}
      then={standOf(then, day, `?as-of=${day}`)}
      now={now && standOf(now, today, "")}
      comparison={verdictOnProject(then.project, now?.project ?? null, concerning)}
      concerning={concerning}
    />
  );
}

export function projectPath({ project, event }: ProjectAt, query: string): string {
  return `/signings/${event.slug}${query}#${project.id}`;
}

/** 1.2亿元（计划总投资），已取消 */
export function projectText(language: Language, { amount, cancelled }: PublishedProject): string {
  const { words } = language;
  const written = amount
    ? words.totals.citedByBasis(
        quantityText(language, amountQuantity(amount)),
        basisText(language, amount.basis),
      )
    : words.common.undisclosed;
  return cancelled ? written + words.site.separator + words.projects.cancelled : written;
}
