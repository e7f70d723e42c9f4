// What was signed, by park: a chart, and its numbers in a table. Never added to one another, nor to the events.
import { Quantity } from "#components/figures/quantity.tsx";
import { periodText } from "#components/figures/times.ts";
import { basisText } from "#components/projects/project-amount.tsx";
import { ProjectPark } from "#components/projects/project-table.tsx";
import { type Bar, BarChart } from "#components/ui/bar-chart.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import { type Cohort as CohortOf, cohortsIn } from "#lib/signings/cohorts.ts";
import { investmentOf } from "#lib/signings/counting.ts";
import { amountOf, projectsOf } from "./computed.ts";
import { Cell, Investment, StatedAmounts, statedBasis } from "./event-chart.tsx";

type Cohort = CohortOf<PublishedFigure>;

/** As sources state it: takes the figures of parks whose stage is signed. */
export function ParkChart({ language, figures }: { language: Language; figures: PublishedFigure[] }) {
  const { words } = language;
  const cohorts = cohortsIn(figures);
  return (
    <>
      <BarChart
        language={language}
        id="parks-chart"
        title={words.signings.byParkTitle}
        bars={cohorts.flatMap((cohort) => barsOf(language, cohort, cohorts))}
      />
      <Ledger
        caption={words.signings.byParkTable}
        columns={columnsOf(language)}
        rows={cohorts.map(({ projects, amounts }) => ({
          key: [projects, ...amounts].map((figure) => figure?.id).join(" "),
          cells: [
            <StatedPark key="park" language={language} figure={projects ?? amounts[0]} />,
            <Cell key="projects" language={language} figure={projects ?? undefined} />,
            <StatedAmounts key="amount" language={language} figures={amounts} />,
          ],
        }))}
      />
    </>
  );
}

/** One bar for each amount; where nobody discloses one, words instead. A label says as much as tells its bar from the others. */
function barsOf(language: Language, { projects, amounts }: Cohort, all: readonly Cohort[]): Bar[] {
  const { words, say } = language;
  const [figure] = projects ? [projects] : amounts;
  if (!figure) return [];
  const alike = all.filter(
    (other) => (other.projects ?? other.amounts[0])?.scope.parkId === figure.scope.parkId,
  );
  const park = say(figure.park?.name ?? figure.name);
  const label = alike.length > 1 ? `${park} · ${periodText(language, figure)}` : park;
  if (amounts.length === 0) return [{ key: figure.id, label, length: null, value: words.common.undisclosed }];
  return amounts.map((amount) => ({
    key: amount.id,
    label: amounts.length > 1 ? `${label} · ${statedBasis(language, amount)}` : label,
    length: Number(amount.amountYuan),
    value: quantityText(language, amount),
  }));
}

/** Of what time the numbers are stands beside the park: two cohorts of it are two rows. */
function StatedPark({ language, figure }: { language: Language; figure: PublishedFigure | undefined }) {
  if (!figure) return null;
  return (
    <>
      {figure.park ? (
        <a href={language.href(`/parks/${figure.park.slug}`)}>
          <Say language={language} text={figure.park.name} />
        </a>
      ) : (
        <Say language={language} text={figure.name} />
      )}
      <span className="block text-note text-soft">
        {language.words.figures.period}
        {language.words.site.colon}
        {periodText(language, figure)}
      </span>
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
