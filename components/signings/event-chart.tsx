// What was signed, by event: a chart, and its numbers in a table.
import { Quantity } from "#components/figures/quantity.tsx";
import { SourceMark } from "#components/figures/source-mark.tsx";
import { BarChart } from "#components/ui/bar-chart.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedEvent } from "#lib/signings/published.ts";

export function EventChart({ language, events }: { language: Language; events: PublishedEvent[] }) {
  const { words, locale } = language;
  const bars = events.flatMap((event) => {
    const investment = figureOf(event, "total_investment");
    if (!investment?.amountYuan) return [];
    const label = writeDay(locale, event.heldOn);
    return [{ label, length: Number(investment.amountYuan), value: quantityText(language, investment) }];
  });
  const rows = bars.map(({ label, value }) => `${label} ${value}`).join(locale === "en" ? "; " : "；");
  return (
    <BarChart
      id="events-chart"
      title={words.signings.byEventTitle}
      description={words.signings.chartDescription(rows)}
      bars={bars}
    />
  );
}

export function EventTable({ language, events }: { language: Language; events: PublishedEvent[] }) {
  const { words, href, locale } = language;
  return (
    <Ledger
      caption={words.signings.events}
      columns={[
        { title: words.signings.event },
        { title: words.signings.held },
        { title: words.signings.totalProjects, isNumber: true },
        { title: words.signings.totalInvestment, isNumber: true },
      ]}
      rows={events.map((event) => ({
        key: event.id,
        cells: [
          <a key="event" href={href(`/signings/${event.slug}`)}>
            <Say language={language} text={event.name} />
          </a>,
          writeDay(locale, event.heldOn),
          <Cell key="projects" language={language} figure={figureOf(event, "signed_projects")} />,
          <Cell key="investment" language={language} figure={figureOf(event, "total_investment")} />,
        ],
      }))}
    />
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
  event: PublishedEvent,
  measure: PublishedFigure["measure"],
): PublishedFigure | undefined {
  return event.figures.find((figure) => figure.measure === measure && figure.use === "shown");
}
