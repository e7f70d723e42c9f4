// How much was signed: the answer to what was asked, then by event, by park, and what came after.
import { CiteThis, type DataFiles } from "#components/figures/cite-this.tsx";
import { FigureTable } from "#components/figures/figure-table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Cited } from "#lib/citations/citation.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { asksForSome, eventsAsked, statedBeside } from "#lib/signings/asked.ts";
import type { SigningRecords } from "#lib/signings/published.ts";
import type { Question } from "#lib/signings/question.ts";
import type { Day } from "#lib/values/day.ts";
import type { SigningAnswer } from "./cited-total.ts";
import { EventChart, EventTable } from "./event-chart.tsx";
import { ListedParkChart, ParkChart } from "./park-chart.tsx";
import { ProgressOfProjects } from "./progress-of-projects.tsx";
import { SigningsAnswer } from "./signings-answer.tsx";

type SigningsOverviewProps = {
  language: Language;
  records: SigningRecords;
  question: Question;
  answer: SigningAnswer;
  /** The day whose state is shown. */
  day: Day;
  /** Null where nothing was counted. `isFixed`: the address in it says the same for ever. */
  citation: { cited: Cited; files: DataFiles; isFixed: boolean } | null;
  /** The rows of the answer, as files. */
  files: DataFiles;
  today: Day;
};

export function SigningsOverview(props: SigningsOverviewProps) {
  const { language, records, question, answer, day, citation, files, today } = props;
  const { words, locale } = language;
  const { listed } = answer;
  const events = eventsAsked(question, records.events, listed);
  const beside = statedBeside(question, records.figures);
  const ofParks = beside.filter(({ scope, stage }) => scope.kind === "park" && stage === "signed");
  const later = beside.filter(({ stage }) => stage !== "signed");
  return (
    <>
      <Section id="total" title={words.signings.total} scope={words.signings.totalScope}>
        <SigningsAnswer language={language} records={records} question={question} answer={answer} day={day} />
        <p className="text-note">
          {words.totals.rowByRow}
          {words.site.colon}
          <a href={files.csv}>CSV</a> · <a href={files.json}>JSON</a>
        </p>
      </Section>

      {question.stage === "signed" && (
        <Section
          id="landed"
          title={words.totals.landed}
          scope={words.totals.landedScope(writeDay(locale, day))}
        >
          {listed && listed.counted.length > 0 ? (
            <ProgressOfProjects
              language={language}
              signed={listed.counted.length}
              progress={listed.progress}
            />
          ) : (
            <p className="text-soft">{words.totals.noList}</p>
          )}
        </Section>
      )}

      {events.length > 0 && (
        <Section
          id="events"
          title={words.signings.byEvent}
          scope={words.signings.eventsScope + (asksForSome(question) ? words.signings.onlyAsked : "")}
        >
          <EventChart language={language} events={events} />
          <EventTable language={language} events={events} />
        </Section>
      )}

      {listed && listed.counted.length > 0 ? (
        <Section id="parks" title={words.signings.byPark} scope={words.signings.byParkListedScope}>
          <ListedParkChart language={language} projects={listed.counted.map(({ project }) => project)} />
        </Section>
      ) : (
        ofParks.length > 0 && (
          <Section id="parks" title={words.signings.byPark} scope={words.signings.byParkScope}>
            <ParkChart language={language} figures={ofParks} />
          </Section>
        )
      )}

      {later.length > 0 && (
        <Section id="later" title={words.signings.landed} scope={words.signings.landedScope}>
          <FigureTable language={language} figures={later} caption={words.signings.landed} />
        </Section>
      )}

      {citation && (
        <Section id="cite" title={words.totals.cite} scope={words.totals.citeScope}>
          <CiteThis language={language} cited={citation.cited} today={today} files={citation.files} />
          <p className="mt-3 text-note">{citation.isFixed ? words.totals.fixed : words.totals.notFixedYet}</p>
        </Section>
      )}
    </>
  );
}
