// What was signed, by park: a chart, and its numbers in a table. Never added to one another, nor to the events.
import { Quantity } from "#components/figures/quantity.tsx";
import { basisText } from "#components/projects/project-amount.tsx";
import { ProjectPark } from "#components/projects/project-table.tsx";
import { type Bar, BarChart } from "#components/ui/bar-chart.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import { investmentOf } from "#lib/signings/counting.ts";
import { amountOf, projectsOf } from "./computed.ts";
import { Cell, Investment } from "./event-chart.tsx";

/** As sources state it: takes the figures of parks whose stage is signed. */
export function ParkChart({ language, figures }: { language: Language; figures: PublishedFigure[] }) {
  const { words, href } = language;
  const projects = figures.filter(({ unit }) => unit === "project");
  const bars = projects.map((figure): Bar => {
    const investment = investmentBeside(figures, figure);
    return {
      key: figure.id,
      label: language.say(figure.park?.name ?? figure.name),
      length: investment?.amountYuan ? Number(investment.amountYuan) : null,
      value: investment ? quantityText(language, investment) : words.common.undisclosed,
    };
  });
  return (
    <>
      <BarChart language={language} id="parks-chart" title={words.signings.byParkTitle} bars={bars} />
      <Ledger
        caption={words.signings.byParkTable}
        columns={columnsOf(language)}
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

/** By public lists: takes the projects that a total counts. */
export function ListedParkChart({
  language,
  projects,
}: {
  language: Language;
  projects: PublishedProject[];
}) {
  const { words } = language;
  const parks = [...Map.groupBy(projects, ({ parkId }) => parkId ?? "")]
    .map(([id, ofPark]) => ({ id, ofPark, investment: investmentOf(ofPark.map((project) => ({ project }))) }))
    .sort((one, other) => other.ofPark.length - one.ofPark.length || (one.id < other.id ? -1 : 1));
  const bars = parks.flatMap(({ id, ofPark: [first], investment: { totals } }): Bar[] =>
    totals.map(({ basis, yuan }) => ({
      key: `${id} ${basis}`,
      label: `${first?.park ? language.say(first.park.name) : words.projects.notStated} · ${basisText(language, basis)}`,
      length: Number(yuan),
      value: quantityText(language, amountOf(yuan)),
    })),
  );
  return (
    <>
      <BarChart language={language} id="parks-chart" title={words.signings.byParkTitle} bars={bars} />
      <Ledger
        caption={words.signings.byParkTable}
        columns={columnsOf(language)}
        rows={parks.map(({ id, ofPark, investment }) => ({
          key: id,
          cells: [
            ofPark[0] && <ProjectPark key="park" language={language} project={ofPark[0]} />,
            <Quantity key="projects" language={language} quantity={projectsOf(ofPark.length)} />,
            <Investment key="amount" language={language} investment={investment} />,
          ],
        }))}
      />
    </>
  );
}

function columnsOf({ words }: Language) {
  return [
    { title: words.signings.park },
    { title: words.signings.totalProjects, isNumber: true },
    { title: words.signings.amount, isNumber: true },
  ];
}

function investmentBeside(
  figures: PublishedFigure[],
  projects: PublishedFigure,
): PublishedFigure | undefined {
  return figures.find(
    ({ measure, scope }) => measure === "total_investment" && scope.parkId === projects.scope.parkId,
  );
}
