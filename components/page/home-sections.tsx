// What the home page tells: signings, communities, where to begin, what changed last.
import { LargeFigure } from "#components/figures/large-figure.tsx";
import { LargeQuantity } from "#components/figures/quantity.tsx";
import { ParkList } from "#components/parks/park-list.tsx";
import { amountOf, projectsOf, totalQuantity } from "#components/signings/computed.ts";
import { EventChart, EventTable, figureOf } from "#components/signings/event-chart.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Bundle } from "#lib/editorial/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInList } from "#lib/parks/published.ts";
import { answer } from "#lib/signings/answer.ts";
import type { EventWithProjects } from "#lib/signings/published.ts";
import { everything } from "#lib/signings/question.ts";
import { dataAsOf } from "#lib/sources/data-as-of.ts";
import { type Day, stampInShanghai } from "#lib/values/day.ts";

type HomeSectionsProps = {
  language: Language;
  /** Those that are, or may be, among the ten. */
  communities: ParkInList[];
  events: EventWithProjects[];
  bundles: Bundle[];
  today: Day;
};

export function HomeSections({ language, communities, events, bundles, today }: HomeSectionsProps) {
  const { words, href } = language;
  const confirmed = communities.filter(({ membership }) => membership.status === "confirmed").length;
  return (
    <>
      <div className="mb-12 max-w-[46rem]">
        <h1 className="font-serif text-display font-bold">{words.home.title}</h1>
        <p className="mt-5 text-lead">{words.home.lead}</p>
        <p className="mt-7 flex flex-wrap gap-3">
          <a href={href("/parks")} className="button button-primary">
            {words.home.toFinder}
          </a>
          <a href={href("/policies/match")} className="button">
            {words.home.toMatcher}
          </a>
          <a href={href("/guides")} className="button">
            {words.home.toGuides}
          </a>
          <a href={href("/signings")} className="button">
            {words.home.toSignings}
          </a>
        </p>
      </div>

      <Signings language={language} events={events} today={today} />

      <Section id="communities" title={words.home.communities} scope={words.home.communitiesScope(confirmed)}>
        <ParkList language={language} parks={communities} under="parks" />
        <p className="mt-5">
          <a href={href("/parks")}>{words.home.allParks}</a>
        </p>
      </Section>

      <Section id="begin" title={words.home.begin} scope={words.home.beginScope}>
        <ul className="grid gap-8 wide:grid-cols-3">
          <Entrance
            title={words.home.beginInvestor}
            text={words.home.beginInvestorText}
            link={[href("/guides"), words.nav.guides]}
          />
          <Entrance
            title={words.home.beginJournalist}
            text={words.home.beginJournalistText}
            link={[href("/signings"), words.signings.total]}
          />
          <Entrance
            title={words.home.beginReader}
            text={words.home.beginReaderText}
            link={[href("/sources"), words.nav.sources]}
          />
        </ul>
      </Section>

      <Section id="changes" title={words.home.changes} scope={words.home.changesScope}>
        <ul>
          {bundles.map(({ id, title, publishedAt, count }) => (
            <li key={id} className="flex flex-wrap gap-x-6 border-b border-line py-3">
              <time dateTime={publishedAt.toISOString()} className="text-soft">
                {stampInShanghai(publishedAt)}
              </time>
              <Say language={language} text={title} />
              <span className="text-soft">{words.home.changeCount(count)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The latest; all stand on the page of signings. */
const eventsInSight = 5;

function Signings({
  language,
  events,
  today,
}: {
  language: Language;
  events: EventWithProjects[];
  today: Day;
}) {
  const { words, locale, href } = language;
  const latest = events
    .toSorted((one, other) => (one.heldOn < other.heldOn ? 1 : -1))
    .slice(0, eventsInSight);
  // An event with a public list is told by its projects, any other by its figures.
  const asOf = dataAsOf(
    events.flatMap((event) => [...event.figures, ...event.projects].map(({ source }) => source)),
  );
  return (
    <Section
      id="signings"
      title={words.home.signings}
      scope={asOf && words.home.signingsScope(writeDay(locale, asOf))}
    >
      <div className="mb-8 grid gap-x-8 gap-y-6 grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        {latest.map((event) => {
          const signed = figureOf(event, "signed_projects");
          return signed && <LargeFigure key={event.id} language={language} figure={signed} />;
        })}
        <SumOfSignings language={language} events={events} today={today} />
      </div>
      <EventChart language={language} events={latest} />
      <EventTable language={language} events={latest} />
      {events.length > latest.length && (
        <p className="mt-4">
          <a href={href("/signings")}>{words.home.allEvents(events.length)}</a>
        </p>
      )}
    </Section>
  );
}

/** What all of them come to: by public lists where there are any, else by what is stated of each. */
function SumOfSignings({
  language,
  events,
  today,
}: {
  language: Language;
  events: EventWithProjects[];
  today: Day;
}) {
  const { words, href } = language;
  const figures = events.flatMap((event) => event.figures);
  const { listed, stated } = answer(everything, { events, figures }, today);
  const [only, another] = listed?.investment.totals ?? [];
  const { projects, investment } = stated;
  const sum = listed
    ? {
        quantity: only && !another ? amountOf(only.yuan) : projectsOf(listed.counted.length),
        text: words.home.listedOf(String(listed.counted.length)),
      }
    : projects.sum.ok && {
        quantity: totalQuantity(investment),
        text: words.home.sumOf(investment.counted.length, projects.sum.value),
      };
  if (!sum || sum.quantity === null) return null;
  return (
    <div>
      <p>
        <LargeQuantity language={language} quantity={sum.quantity} />
      </p>
      <p className="mt-1 text-note text-soft">
        {sum.text} <a href={href("/signings#total")}>{words.home.howCounted}</a>
      </p>
    </div>
  );
}

function Entrance({
  title,
  text,
  link: [address, label],
}: {
  title: string;
  text: string;
  link: [string, string];
}) {
  return (
    <li>
      <h3 className="font-semibold">{title}</h3>
      <p className="mt-1 text-note text-soft">{text}</p>
      <p className="mt-2">
        <a href={address}>{label}</a>
      </p>
    </li>
  );
}
