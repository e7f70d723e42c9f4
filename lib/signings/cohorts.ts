// What sources state of parks, in rows. A number of projects stands beside amounts only where they are of the same park,
// time and source, so that no row tells of two cohorts. Pure.
import type { Countable } from "./totals.ts";

export type Cohort<F> = { projects: F | null; amounts: F[] };

type Stated = Countable & { sourceId: string; asOf: { date: string | null } };

/** Every result once, in the order in which parks first occur; targets and what is only quoted are none. */
export function cohortsIn<F extends Stated>(figures: readonly F[]): Cohort<F>[] {
  const results = figures.filter(({ use, isTarget }) => use === "shown" && !isTarget);
  return [...Map.groupBy(results, cohortOf).values()].flatMap(inRows);
}

function cohortOf({ scope, period, asOf, sourceId }: Stated): string {
  return [scope.parkId, period.start, period.end, asOf.date, sourceId].join(" ");
}

/** What only landed, and one of two numbers, is not what an amount of everything signed belongs to. */
function inRows<F extends Stated>(figures: readonly F[]): Cohort<F>[] {
  const counts = figures.filter(({ unit }) => unit === "project");
  const amounts = figures.filter(({ amountYuan }) => amountYuan !== null);
  const signed = counts.filter(({ measure }) => measure === "signed_projects");
  const paired = signed.length === 1 ? signed : [];
  const alone = counts.filter((figure) => !paired.includes(figure));
  return [
    ...(paired.length > 0 || amounts.length > 0 ? [{ projects: paired[0] ?? null, amounts }] : []),
    ...alone.map((projects) => ({ projects, amounts: [] })),
  ];
}
