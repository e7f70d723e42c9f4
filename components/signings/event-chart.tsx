// What was signed, by event: a chart, and its numbers in a table. An event with a public list is told by its projects.
import { Quantity } from "#components/figures/quantity.tsx";
import { SourceMark } from "#components/figures/source-mark.tsx";
import { basisText } from "#components/projects/project-amount.tsx";
import { type Bar, BarChart } from "#components/ui/bar-chart.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import {
  type Investment as InvestmentValue,
  investmentOf,
  isListed,
  signedAt,
} from "#lib/signings/counting.ts";
import type { EventWithProjects } from "#lib/signings/published.ts";
import { amountOf, projectsOf } from "./computed.ts";

type EventsProps = { language: Language; events: EventWithProjects[] };

export function EventChart({ language, events }: EventsProps) {
  return (
    <BarChart
      language={language}
      id="events-chart"
      title={language.words.signings.byEventTitle}
      bars={events.flatMap((event) => barOf(language, event) ?? [])}
    />
  );
}

export function EventTable({ language, events }: EventsProps) {
  const { words, href, locale } = language;
  return (
    <Ledger
      caption={words.signings.events}
      columns={[
        { title: words.signings.event },
        { title: words.signings.held },
        { title: words.signings.totalProjects, isNumber: true },
        { title: words.signings.amount, isNumber: true },
      ]}
      rows={events.map((event) => ({
        key: event.id,
        cells: [
          <a key="event" href={href(`/signings/${event.slug}`)}>
            <Say language={language} text={event.name} />
          </a>,
          writeDay(locale, event.heldOn),
          isListed(event) ? (
            <ListedProjects key="projects" language={language} event={event} />
          ) : (
            <Cell key="projects" language={language} figure={figureOf(event, "signed_projects")} />
          ),
          isListed(event) ? (
            <ListedInvestment key="investment" language={language} event={event} />
          ) : (
            <Cell key="investment" language={language} figure={figureOf(event, "total_investment")} />
          ),
        ],
      }))}
    />
  );
}

/** A bar for an amount, and for an amount only: what is undisclosed, or of several bases, stands in the table. */
function barOf(language: Language, event: EventWithProjects): Bar | null {
  const { locale } = language;
  const label = writeDay(locale, event.heldOn);
  if (!isListed(event)) {
    const stated = figureOf(event, "total_investment");
    if (!stated?.amountYuan) return null;
    return { key: event.id, label, length: Number(stated.amountYuan), value: quantityText(language, stated) };
  }
  const { totals } = investmentOf(signedAt(event));
  const [only] = totals;
  if (!only || totals.length > 1) return null;
  return {
    key: event.id,
    label: `${label} · ${basisText(language, only.basis)}`,
    length: Number(only.yuan),
    value: quantityText(language, amountOf(only.yuan)),
  };
}

function ListedProjects({ language, event }: { language: Language; event: EventWithProjects }) {
  const { words, href, say } = language;
  return (
    <>
      <Quantity language={language} quantity={projectsOf(signedAt(event).length)} />
      <a
        className="source-mark"
        href={href(`/signings/${event.slug}#projects`)}
        aria-label={words.totals.fromListOf(say(event.name))}
      >
        {words.totals.fromList}
      </a>
    </>
  );
}

function ListedInvestment({ language, event }: { language: Language; event: EventWithProjects }) {
  return <Investment language={language} investment={investmentOf(signedAt(event))} />;
}

/** What amounts come to: each basis by itself, and how many are undisclosed. */
export function Investment({
  language,
  investment,
}: {
  language: Language;
  investment: InvestmentValue<unknown>;
}) {
  const { words } = language;
  const { totals, undisclosed } = investment;
  if (totals.length === 0) return <span className="text-soft">{words.common.undisclosed}</span>;
  return (
    <>
      {totals.map(({ basis, yuan }) => (
        <span key={basis} className="block">
          <Quantity language={language} quantity={amountOf(yuan)} />
          <span className="block text-note text-soft">{basisText(language, basis)}</span>
        </span>
      ))}
      {undisclosed.length > 0 && (
        <span className="block text-note text-soft">
          {words.totals.someUndisclosed(String(undisclosed.length))}
        </span>
      )}
    </>
  );
}

export function Cell({ language, figure }: { language: Language; figure: PublishedFigure | undefined }) {
  if (!figure) return <span className="text-soft">{language.words.common.undisclosed}</span>;
  return (
    <>
      <Quantity language={language} quantity={figure} />
      <SourceMark language={language} figure={figure} />
    </>
  );
}

export function figureOf(
  event: { figures: PublishedFigure[] },
  measure: PublishedFigure["measure"],
): PublishedFigure | undefined {
  return event.figures.find((figure) => figure.measure === measure && figure.use === "shown");
}
