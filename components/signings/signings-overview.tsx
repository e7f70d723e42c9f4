// How much was signed: by event, in total, by park, and what came after. What can not be added is not added.
import { FigureTable } from "#components/figures/figure-table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedEvent } from "#lib/signings/published.ts";
import { totalOfEvents } from "#lib/signings/totals.ts";
import { EventChart, EventTable } from "./event-chart.tsx";
import { ParkChart } from "./park-chart.tsx";
import { SigningTotal } from "./signing-total.tsx";

/** `figures`: every figure that speaks of a stage, whatever its scope. */
type SigningsOverviewProps = { language: Language; events: PublishedEvent[]; figures: PublishedFigure[] };

export function SigningsOverview({ language, events, figures }: SigningsOverviewProps) {
  const { words } = language;
  const inProjects = figures.filter(({ unit }) => unit === "project");
  const inMoney = figures.filter(({ amountYuan }) => amountYuan !== null);
  const ofParks = figures.filter(({ scope, stage }) => scope.kind === "park" && stage === "signed");
  const later = figures.filter(({ stage }) => stage !== "signed");
  return (
    <>
      <Section id="events" title={words.signings.byEvent} scope={words.signings.eventsScope}>
        <EventChart language={language} events={events} />
        <EventTable language={language} events={events} />
      </Section>

      <Section id="total" title={words.signings.total} scope={words.signings.totalScope}>
        <p className="note mb-6">{words.signings.rule}</p>
        <p className="mb-4">{words.signings.totalName}</p>
        <SigningTotal
          language={language}
          title={words.signings.totalProjects}
          total={totalOfEvents(inProjects, "signed_projects")}
        />
        <SigningTotal
          language={language}
          title={words.signings.totalInvestment}
          total={totalOfEvents(inMoney, "total_investment")}
        />
      </Section>

      <Section id="parks" title={words.signings.byPark} scope={words.signings.byParkScope}>
        <ParkChart language={language} figures={ofParks} />
      </Section>

      <Section id="later" title={words.signings.landed} scope={words.signings.landedScope}>
        <FigureTable language={language} figures={later} caption={words.signings.landed} />
      </Section>
    </>
  );
}
