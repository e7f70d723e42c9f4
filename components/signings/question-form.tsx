// Asks how much and how many. A GET form: the whole question stands in the address of its answer.
import type { ReactNode } from "react";
import { Choice } from "#components/ui/choice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { SigningRecords } from "#lib/signings/published.ts";
import { type Asked, industriesIn, stages, yearsIn } from "#lib/signings/question.ts";
import type { Day } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";

type QuestionFormProps = {
  language: Language;
  records: SigningRecords;
  asked: Asked & { "as-of"?: string };
  today: Day;
};

export function QuestionForm({ language, records, asked, today }: QuestionFormProps) {
  const { words, href, say } = language;
  const { totals, projects } = words;
  const { events, parks } = records;
  const concerned = parks.filter(({ id, slug }) => isTold(records, id) || slug === asked.park);
  return (
    <Ask language={language}>
      <form method="get" action={href("/signings")} className="fields">
        <Choice name="year" label={totals.year} asked={asked.year} all={totals.allYears}>
          {yearsIn(records).map((year) => [year, totals.yearIs(year)])}
        </Choice>
        <Choice
          name="scope"
          label={totals.scope}
          asked={asked.scope === "park" || asked.park !== undefined ? "park" : undefined}
          all={totals.scopes.district}
        >
          {[["park", totals.scopes.park]]}
        </Choice>
        <Choice name="park" label={totals.park} asked={asked.park} all={totals.allParks}>
          {concerned.map(({ slug, name }) => [slug, say(name)])}
        </Choice>
        <Choice name="event" label={totals.event} asked={asked.event} all={totals.allEvents}>
          {events.map(({ slug, name }) => [slug, say(name)])}
        </Choice>
        {industriesIn(events).length > 0 && (
          <Choice name="industry" label={totals.industry} asked={asked.industry} all={totals.allIndustries}>
            {industriesIn(events).map((code) => [code, totals.industryOf(code)])}
          </Choice>
        )}
        <Choice name="stage" label={totals.stage} asked={asked.stage} all={projects.stages.signed}>
          {stages.filter((stage) => stage !== "signed").map((stage) => [stage, projects.stages[stage]])}
        </Choice>
        <label className="field">
          <span>{totals.asOf}</span>
          <input type="date" name="as-of" max={today} defaultValue={asked["as-of"]} />
        </label>
        <p className="col-span-full flex flex-wrap gap-3">
          <button type="submit" className="button button-primary">
            {totals.submit}
          </button>
          {Object.keys(asked).length > 0 && (
            <a className="button" href={href("/signings")}>
              {totals.clear}
            </a>
          )}
        </p>
      </form>
      <Shortcuts language={language} records={records} />
    </Ask>
  );
}

/** On paper there is nothing to ask. */
function Ask({ language: { words }, children }: { language: Language; children: ReactNode }) {
  return (
    <div className="screen-only">
      <Section id="ask" title={words.totals.ask} scope={words.totals.askScope}>
        {children}
      </Section>
    </div>
  );
}

/** What is asked most, as links. */
function Shortcuts({ language, records }: { language: Language; records: SigningRecords }) {
  const { words, href, say } = language;
  const years = yearsIn(records).map((year) => ({
    query: queryOf({ year }),
    label: words.totals.yearIs(year),
  }));
  const parks = records.parks
    .filter(({ id }) => isTold(records, id))
    .map(({ slug, name }) => ({ query: queryOf({ park: slug }), label: say(name) }));
  return (
    <nav aria-label={words.totals.shortcuts} className="mt-3 text-note">
      <ul className="flex flex-wrap gap-x-4">
        {[...years, ...parks].map(({ query, label }) => (
          <li key={query}>
            <a className="tool underline" href={href(`/signings${query}`)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether there is anything to count in the park. */
function isTold({ events, figures }: SigningRecords, id: string): boolean {
  return (
    figures.some(({ scope }) => scope.parkId === id) ||
    events.some(({ projects }) => projects.some(({ parkId }) => parkId === id))
  );
}
