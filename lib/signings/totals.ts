// How numbers that sources state of signings are added. Pure, and written to be read aloud: what was asked for is
// counted, everything else is left out with its reason, and where two of the counted must not be added, no sum is made.
import { isMoney, type Measure, type Unit } from "#lib/figures/model.ts";
import type { Text } from "#lib/i18n/text.ts";
import { addMoney, fromYuan, toYuan } from "#lib/values/money.ts";
import { isListed } from "./counting.ts";
import type { Question, Stage } from "./question.ts";

/** As much of a figure as counting needs. */
export type Countable = {
  id: string;
  measure: Measure;
  value: string;
  unit: Unit;
  amountYuan: string | null;
  basis: Text | null;
  stage: "signed" | "in_production" | "in_negotiation" | null;
  scope: {
    kind: "district" | "programme" | "park" | "event" | "project";
    parkId: string | null;
    eventId: string | null;
  };
  period: { start: string | null; end: string | null };
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
  "another_event",
  "another_year",
  "year_not_stated",
  "industry_not_stated",
  "counted_by_list",
  "different_unit",
  "different_basis",
  "amount_not_stated",
  "must_not_be_added",
  "overlapping_scopes",
  "counted_twice",
  "nothing",
] as const;
export type Refusal = (typeof refusals)[number];

export type LeftOut<F> = { figure: F; because: Refusal };
/** `counted` are the rows of the sum; where it is refused, those that were asked for and cannot be added. */
export type Total<F> = { counted: F[]; leftOut: LeftOut<F>[]; sum: Sum };
export type Sum = { ok: true; value: string; amountYuan: string | null } | { ok: false; because: Refusal };

/** What a total is of: how many projects, or how much money. */
export type Quantity = "projects" | "investment";

const measures: Partial<Record<Stage, Record<Quantity, Measure>>> = {
  signed: { projects: "signed_projects", investment: "total_investment" },
  in_production: { projects: "projects_in_production", investment: "investment_in_production" },
  in_negotiation: { projects: "projects_in_negotiation", investment: "investment_in_negotiation" },
};

type Event = { id: string; heldOn: string; listDisclosed: boolean; projects: readonly unknown[] };

/**
 * What the stated numbers come to. Of the district: what a source states of one event. A park's number may already be in
 * the district's; a district's number of another period is a total of its own; an event whose list is public is counted
 * by its list.
 */
export function totalStated<F extends Countable>(
  question: Question,
  quantity: Quantity,
  figures: readonly F[],
  events: readonly Event[],
): Total<F> {
  const eventsById = new Map(events.map((event) => [event.id, event]));
  const counted: F[] = [];
  const leftOut: LeftOut<F>[] = [];
  for (const figure of inOrder(figures)) {
    const event = eventsById.get(figure.scope.eventId ?? "");
    const isSame = counted.some(({ id }) => id === figure.id);
    const because = isSame ? "counted_twice" : reasonToLeaveOut(question, quantity, figure, event);
    if (because === null) counted.push(figure);
    else leftOut.push({ figure, because });
  }
  return { counted, leftOut, sum: add(counted) };
}

function reasonToLeaveOut(
  { year, scope, parkId, eventId, industry, stage }: Question,
  quantity: Quantity,
  figure: Countable,
  event: Event | undefined,
): Refusal | null {
  if (figure.use !== "shown") return "not_data";
  if (figure.isTarget) return "is_target";
  if (figure.stage !== stage) return "different_stage";
  if (scope === "district" && figure.scope.kind === "district") return "another_total";
  if (figure.scope.kind !== (scope === "district" ? "event" : "park")) return "different_scope";
  if (parkId !== null && figure.scope.parkId !== parkId) return "different_scope";
  if (eventId !== null && figure.scope.eventId !== eventId) return "another_event";
  if (figure.measure !== measures[stage]?.[quantity]) return "different_measure";
  if (industry !== null) return "industry_not_stated";
  if (event && isListed(event)) return "counted_by_list";
  if (year === null) return null;
  const stated = event ? event.heldOn.slice(0, 4) : yearOf(figure.period);
  if (stated === null) return "year_not_stated";
  return stated === year ? null : "another_year";
}

/** The one year that a period lies in. A source that says 2021 and not until when speaks of 2021. */
export function yearOf({ start, end }: Countable["period"]): string | null {
  const year = start?.slice(0, 4) ?? null;
  return end === null || end.slice(0, 4) === year ? year : null;
}

/** The sum of figures that may be added, exact, in yuan for money; the first reason against it otherwise. One is its own sum. */
export function add(figures: readonly Countable[]): Sum {
  const [first] = figures;
  if (!first) return { ok: false, because: "nothing" };
  for (const [index, figure] of figures.entries()) {
    const because = reasonAgainst(figures.slice(0, index), figure);
    if (because !== null) return { ok: false, because };
  }
  if (isMoney(first.unit)) {
    const amounts = figures.flatMap(({ amountYuan }) => (amountYuan === null ? [] : [fromYuan(amountYuan)]));
    // An amount that is not known is not nought.
    if (amounts.length < figures.length) return { ok: false, because: "amount_not_stated" };
    const amountYuan = toYuan(addMoney(amounts));
    return { ok: true, value: amountYuan, amountYuan };
  }
  if (figures.length === 1) return { ok: true, value: first.value, amountYuan: null };
  return {
    ok: true,
    value: figures.reduce((sum, { value }) => sum + BigInt(value), 0n).toString(),
    amountYuan: null,
  };
}

/** Why the figure cannot be added to these; null where it can. */
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
    // What is told of parks may overlap: a group of parks and one of them, a year and a part of it.
    if (figure.scope.kind !== "event") return "overlapping_scopes";
    if (other.scope.eventId === figure.scope.eventId) return "counted_twice";
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
