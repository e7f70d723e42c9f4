// How signings are counted. Pure, and written to be read aloud: what may be added is added, everything else is left
// out with its reason, and nothing that must not be added ever is.
import { isMoney, type Measure, type Unit } from "#lib/figures/model.ts";
import type { Text } from "#lib/i18n/text.ts";
import { addMoney, fromYuan, toYuan } from "#lib/values/money.ts";

/** As much of a figure as counting needs. */
export type Countable = {
  id: string;
  measure: Measure;
  value: string;
  unit: Unit;
  amountYuan: string | null;
  basis: Text | null;
  stage: "signed" | "in_production" | "in_negotiation" | null;
  scope: { kind: "district" | "programme" | "park" | "event" | "project"; eventId: string | null };
  isTarget: boolean;
  use: "shown" | "quoted_only";
  doNotSumWith: readonly string[];
};

export const refusals = [
  "not_data",
  "is_target",
  "different_measure",
  "different_stage",
  "different_scope",
  "another_total",
  "different_unit",
  "different_basis",
  "must_not_be_added",
  "counted_twice",
  "too_few",
] as const;
export type Refusal = (typeof refusals)[number];

export type LeftOut<F> = { figure: F; because: Refusal };
export type Total<F> = { counted: F[]; leftOut: LeftOut<F>[]; sum: Sum };
export type Sum = { ok: true; value: string; amountYuan: string | null } | { ok: false; because: Refusal };

/**
 * What the joint signing events come to in one measure. Counted: what a source states of one event, signed.
 * A park's number may already be in the district's; a district's number of another period is a total of its own.
 */
export function totalOfEvents<F extends Countable>(
  figures: readonly F[],
  measure: "signed_projects" | "total_investment",
): Total<F> {
  const counted: F[] = [];
  const leftOut: LeftOut<F>[] = [];
  for (const figure of inOrder(figures)) {
    const because = reasonToLeaveOut(figure, measure) ?? reasonAgainst(counted, figure);
    if (because === null) counted.push(figure);
    else leftOut.push({ figure, because });
  }
  return { counted, leftOut, sum: add(counted) };
}

/** The sum of figures that may be added; the first reason against it otherwise. Sums of money are exact, in yuan. */
export function add(figures: readonly Countable[]): Sum {
  if (figures.length < 2) return { ok: false, because: "too_few" };
  for (const [index, figure] of figures.entries()) {
    const because = reasonAgainst(figures.slice(0, index), figure);
    if (because !== null) return { ok: false, because };
  }
  if (figures.every(({ unit }) => isMoney(unit))) {
    const amountYuan = toYuan(addMoney(figures.map((figure) => fromYuan(figure.amountYuan ?? "0"))));
    return { ok: true, value: amountYuan, amountYuan };
  }
  return {
    ok: true,
    value: figures.reduce((sum, { value }) => sum + BigInt(value), 0n).toString(),
    amountYuan: null,
  };
}

function reasonToLeaveOut(figure: Countable, measure: Measure): Refusal | null {
  if (figure.use !== "shown") return "not_data";
  if (figure.isTarget) return "is_target";
  if (figure.stage !== "signed") return "different_stage";
  if (figure.scope.kind === "district") return "another_total";
  if (figure.scope.kind !== "event") return "different_scope";
  return figure.measure === measure ? null : "different_measure";
}

/** Why the figure can not be added to these; null where it can. */
function reasonAgainst(others: readonly Countable[], figure: Countable): Refusal | null {
  for (const other of others) {
    if (other.id === figure.id) return "counted_twice";
    if (other.doNotSumWith.includes(figure.id) || figure.doNotSumWith.includes(other.id))
      return "must_not_be_added";
    if (other.use !== "shown" || figure.use !== "shown") return "not_data";
    if (other.isTarget || figure.isTarget) return "is_target";
    if (other.measure !== figure.measure) return "different_measure";
    if (other.stage !== figure.stage) return "different_stage";
    if (other.scope.kind !== figure.scope.kind) return "different_scope";
    if (figure.scope.eventId !== null && other.scope.eventId === figure.scope.eventId) return "counted_twice";
    if (isMoney(other.unit) !== isMoney(figure.unit)) return "different_unit";
    if (!isMoney(figure.unit) && other.unit !== figure.unit) return "different_unit";
    if (other.basis?.zh !== figure.basis?.zh) return "different_basis";
  }
  // Shares, ranks and areas of different things never add up to anything.
  return ["share", "rank", "area"].includes(figure.measure) && others.length > 0 ? "different_scope" : null;
}

/** By id, so that the order in which figures arrive changes nothing. */
function inOrder<F extends Countable>(figures: readonly F[]): F[] {
  return [...figures].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
