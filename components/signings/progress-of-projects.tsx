// Signed is not landed: how far the projects of a total have come, the same ones for every stage.
import { Quantity } from "#components/figures/quantity.tsx";
import { type Bar, BarChart } from "#components/ui/bar-chart.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { StageCount } from "#lib/projects/progress.ts";
import { projectsOf } from "./computed.ts";

/** `signed`: how many the cohort is. */
type ProgressProps = { language: Language; signed: number; progress: StageCount[] };

export function ProgressOfProjects({ language, signed, progress }: ProgressProps) {
  const { words } = language;
  const bars: Bar[] = [
    barOf(language, "signed", signed),
    ...progress.map(({ stage, reached }) => barOf(language, stage, reached)),
  ];
  return (
    <>
      <BarChart language={language} id="stages-chart" title={words.totals.chartOfStages} bars={bars} />
      <Ledger
        caption={words.totals.landedTitle}
        columns={[
          { title: words.totals.stage },
          { title: words.totals.reached, isNumber: true },
          { title: words.totals.unknown, isNumber: true },
        ]}
        rows={progress.map(({ stage, reached, unknown }) => ({
          key: stage,
          cells: [
            words.projects.stages[stage],
            reached === null ? (
              <span key="reached" className="text-soft">
                {words.common.notCounted}
              </span>
            ) : (
              <Quantity key="reached" language={language} quantity={projectsOf(reached)} />
            ),
            <Quantity key="unknown" language={language} quantity={projectsOf(unknown)} />,
          ],
        }))}
      />
    </>
  );
}

function barOf(
  language: Language,
  stage: keyof Language["words"]["projects"]["stages"],
  reached: number | null,
): Bar {
  const { words } = language;
  return {
    key: stage,
    label: words.projects.stages[stage],
    length: reached,
    value: reached === null ? words.common.notCounted : quantityText(language, projectsOf(reached)),
  };
}
