// What was signed, by event: a chart, and its numbers in a table. An event with a public list is told by its projects.
import { Quantity } from "#components/figures/quantity.tsx";
import { SourceMark } from "#components/figures/source-mark.tsx";
import { basisText } from "#components/projects/project-amount.tsx";
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
import { AmountsChart, type RowOfAmounts } from "./amounts-chart.tsx";
import { amountOf, projectsOf } from "./computed.ts";

type EventsProps = { language: Language; events: EventWithProjects[] };

export function EventChart({ language, events }: EventsProps) {
  return (
    <AmountsChart
      language={language}
      id="events-chart"
      title={language.words.signings.byEventTitle}
      rows={events.map((event) => rowOf(language, event))}
    />
  );
}

function rowOf(language: Language, event: EventWithProjects): RowOfAmounts {
  return {
    key: event.id,
    label: writeDay(language.locale, event.heldOn),
    amounts: isListed(event)
      ? amountsByList(language, investmentOf(signedAt(event)), event.id)
      : amountsStated(event).map((figure) => statedAmount(language, figure)),
  };
}

/** As a chart takes them: of a public list, one for each basis. */
export function amountsByList(
  language: Language,
  { totals }: InvestmentValue<unknown>,
  key: string,
): RowOfAmounts["amounts"] {
  return totals.map(({ basis, yuan }) => ({
    key: `${key} ${basis}`,
    basis: basisText(language, basis),
    length: Number(yuan),
    value: quantityText(language, amountOf(yuan)),
  }));
}

export function statedAmount(language: Language, figure: PublishedFigure): RowOfAmounts["amounts"][number] {
  return {
    key: figure.id,
    basis: statedBasis(language, figure),
    length: Number(figure.amountYuan),
    value: quantityText(language, figure),
  };
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
            <StatedAmounts key="investment" language={language} figures={amountsStated(event)} />
          ),
        ],
      }))}
    />
  );
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
          <Quantity language={language} quantity={amountOf(yuan)} />{" "}
          <span className="text-note text-soft">{basisText(language, basis)}</span>
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

/** Amounts as sources state them, each by itself; where there are several, each with its basis. */
export function StatedAmounts({ language, figures }: { language: Language; figures: PublishedFigure[] }) {
  if (figures.length <= 1) return <Cell language={language} figure={figures[0]} />;
  return figures.map((figure) => (
    <span key={figure.id} className="block">
      <Cell language={language} figure={figure} />{" "}
      <span className="text-note text-soft">{statedBasis(language, figure)}</span>
    </span>
  ));
}

export function statedBasis(language: Language, { basis }: PublishedFigure): string {
  return basis ? language.say(basis) : basisText(language, null);
}

/** What was signed at the event by one basis or another, as results. */
function amountsStated({ figures }: EventWithProjects): PublishedFigure[] {
  return figures.filter(
    ({ measure, stage, use, isTarget, amountYuan }) =>
      measure === "total_investment" &&
      stage === "signed" &&
      use === "shown" &&
      !isTarget &&
      amountYuan !== null,
  );
}

export function figureOf(
  event: { figures: PublishedFigure[] },
  measure: PublishedFigure["measure"],
): PublishedFigure | undefined {
  return event.figures.find((figure) => figure.measure === measure && figure.use === "shown");
}
