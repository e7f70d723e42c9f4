// Projects signed, as told of single parks: a chart, and its numbers in a table. Not to be added to the events.
import { BarChart } from "#components/ui/bar-chart.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { Cell } from "./event-chart.tsx";

/** Takes the figures of parks whose stage is signed. */
export function ParkChart({ language, figures }: { language: Language; figures: PublishedFigure[] }) {
  const { words, locale, href } = language;
  const projects = figures.filter(({ unit }) => unit === "project");
  const bars = projects.map((figure) => ({
    label: figure.park ? language.say(figure.park.name) : language.say(figure.name),
    length: Number(figure.value),
    value: quantityText(language, figure),
  }));
  const rows = bars.map(({ label, value }) => `${label} ${value}`).join(locale === "en" ? "; " : "；");
  return (
    <>
      <BarChart
        id="parks-chart"
        title={words.signings.byParkTitle}
        description={words.signings.chartDescription(rows)}
        bars={bars}
      />
      <Ledger
        caption={words.signings.byParkTitle}
        columns={[
          { title: words.signings.park },
          { title: words.signings.totalProjects, isNumber: true },
          { title: words.signings.totalInvestment, isNumber: true },
        ]}
        rows={projects.map((figure) => ({
          key: figure.id,
          cells: [
            figure.park ? (
              <a key="park" href={href(`/parks/${figure.park.slug}`)}>
                <Say language={language} text={figure.park.name} />
              </a>
            ) : null,
            <Cell key="projects" language={language} figure={figure} />,
            <Cell key="amount" language={language} figure={investmentBeside(figures, figure)} />,
          ],
        }))}
      />
    </>
  );
}

function investmentBeside(
  figures: PublishedFigure[],
  projects: PublishedFigure,
): PublishedFigure | undefined {
  return figures.find(
    ({ measure, scope }) => measure === "total_investment" && scope.parkId === projects.scope.parkId,
  );
}
