// What was signed, by park: a chart, and its numbers in a table. Never added to one another, nor to the events.
import { Quantity } from "#components/figures/quantity.tsx";
import { periodText } from "#components/figures/times.ts";
import { ProjectPark } from "#components/projects/project-table.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import { type Cohort as CohortOf, cohortsIn } from "#lib/signings/cohorts.ts";
import { investmentOf } from "#lib/signings/counting.ts";
import { AmountsChart, type RowOfAmounts } from "./amounts-chart.tsx";
import { projectsOf } from "./computed.ts";
import { amountsByList, Cell, Investment, StatedAmounts, statedAmount } from "./event-chart.tsx";

type Cohort = CohortOf<PublishedFigure>;

/** As sources state it: takes the figures of parks whose stage is signed. */
export function ParkChart({ language, figures }: { language: Language; figures: PublishedFigure[] }) {
  const { words } = language;
  const cohorts = cohortsIn(figures);
  return (
    <>
      <AmountsChart
        language={language}
        id="parks-chart"
        title={words.signings.byParkTitle}
        rows={cohorts.flatMap((cohort) => rowOf(language, cohort, cohorts) ?? [])}
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

/** A label says as much as tells its row from the others. */
function rowOf(
  language: Language,
  { projects, amounts }: Cohort,
  all: readonly Cohort[],
): RowOfAmounts | null {
  const [figure] = projects ? [projects] : amounts;
  if (!figure) return null;
  const alike = all.filter(
    (other) => (other.projects ?? other.amounts[0])?.scope.parkId === figure.scope.parkId,
  );
  const park = language.say(figure.park?.name ?? figure.name);
  return {
    key: figure.id,
    label: alike.length > 1 ? `${park} · ${periodText(language, figure)}` : park,
    amounts: amounts.map((amount) => statedAmount(language, amount)),
  };
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
  const rows = parks.map(
    ({ id, ofPark: [first], investment }): RowOfAmounts => ({
      key: id,
      label: first?.park ? language.say(first.park.name) : words.projects.notStated,
      amounts: amountsByList(language, investment, id),
    }),
  );
  return (
    <>
      <AmountsChart language={language} id="parks-chart" title={words.signings.byParkTitle} rows={rows} />
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
