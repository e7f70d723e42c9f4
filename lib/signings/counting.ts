// How signed projects are counted where the list of an event is public. Pure, and written to be read aloud: one project
// counts once, by its first signing; a cancelled one stays in sight and does not count; an amount that is not disclosed
// is counted as undisclosed and never as nought; amounts of different bases are never added.
import { type AmountBasis, amountBases, type ProjectStage } from "#lib/projects/model.ts";
import { hasReached } from "#lib/projects/progress.ts";
import { addMoney, fromYuan, toYuan } from "#lib/values/money.ts";
import type { Question } from "./question.ts";

/** As much of a project, and of an event, as counting needs. */
export type CountableProject = {
  id: string;
  parkId: string | null;
  industry: string | null;
  amount: { yuan: string; basis: AmountBasis | null } | null;
  cancelled: boolean;
  milestones: readonly { stage: ProjectStage; reachedOn: string }[];
};
export type CountableEvent = {
  id: string;
  heldOn: string;
  listDisclosed: boolean;
  projects: readonly CountableProject[];
};

/** Whether an event is counted by its projects: its list is public, and there. Otherwise it is counted by what is stated of it. */
export function isListed(event: { listDisclosed: boolean; projects: readonly unknown[] }): boolean {
  return event.listDisclosed && event.projects.length > 0;
}

/** A project at an event: the row that is counted, or left out. */
export type Signing<E extends CountableEvent> = { event: E; project: E["projects"][number] };

export const reasons = [
  "list_not_disclosed",
  "another_event",
  "another_year",
  "another_scope",
  "park_not_stated",
  "another_industry",
  "industry_not_stated",
  "cancelled",
  "different_stage",
  "stage_not_recorded",
  "already_counted",
] as const;
export type Reason = (typeof reasons)[number];

export type ProjectCount<E extends CountableEvent> = {
  counted: Signing<E>[];
  leftOut: { signing: Signing<E>; because: Reason }[];
  /** 本场: how often one of the projects asked for was signed, each ceremony by itself. */
  signings: number;
};

/** Every signing is counted or left out with its reason; order and duplicates change nothing. `day`: known until then. */
export function countProjects<E extends CountableEvent>(
  question: Question,
  events: readonly E[],
  day: string,
): ProjectCount<E> {
  const counted: Signing<E>[] = [];
  const leftOut: { signing: Signing<E>; because: Reason }[] = [];
  const countedAlready = new Set<string>();
  for (const signing of signingsInOrderOfTime(events)) {
    const { project } = signing;
    const because = reasonToLeaveOut(question, signing, day);
    if (because !== null) leftOut.push({ signing, because });
    else if (countedAlready.has(project.id)) leftOut.push({ signing, because: "already_counted" });
    else counted.push(signing);
    // Its first signing is where it belongs, also when that is not what was asked for.
    countedAlready.add(project.id);
  }
  const again = leftOut.filter(({ because }) => because === "already_counted").length;
  return { counted, leftOut, signings: counted.length + again };
}

function reasonToLeaveOut(
  { year, scope, parkId, eventId, industry, stage }: Question,
  { event, project }: Signing<CountableEvent>,
  day: string,
): Reason | null {
  if (!isListed(event)) return "list_not_disclosed";
  if (eventId !== null && event.id !== eventId) return "another_event";
  if (year !== null && !event.heldOn.startsWith(year)) return "another_year";
  if (scope === "park" && project.parkId === null) return "park_not_stated";
  if (parkId !== null && project.parkId !== parkId) return "another_scope";
  if (industry !== null && project.industry === null) return "industry_not_stated";
  if (industry !== null && !project.industry?.startsWith(industry)) return "another_industry";
  if (project.cancelled) return "cancelled";
  if (stage === "in_negotiation") return "different_stage";
  if (stage !== "signed" && !hasReached(project, stage, day)) return "stage_not_recorded";
  return null;
}

/** Each project at each event once, the earliest first; a date that is known less exactly comes before those within it. */
function signingsInOrderOfTime<E extends CountableEvent>(events: readonly E[]): Signing<E>[] {
  const rows = new Map<string, Signing<E>>();
  for (const event of events) {
    for (const project of event.projects)
      rows.set(`${event.heldOn} ${event.id} ${project.id}`, { event, project });
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, signing]) => signing);
}

/** 本场: the projects of an event's list, each once, without those that were called off. */
export function signedAt<P extends CountableProject>(event: { projects: readonly P[] }): { project: P }[] {
  const each = new Map(event.projects.map((project) => [project.id, project]));
  return [...each.values()].filter(({ cancelled }) => !cancelled).map((project) => ({ project }));
}

/** What amounts of one basis come to, exactly, in yuan; a null basis is one that no source states. */
export type AmountsOfBasis<S> = { basis: AmountBasis | null; yuan: string; rows: S[] };

export type Investment<S> = {
  /** One where the amounts can be added; none where no amount is disclosed; several are never added. */
  totals: AmountsOfBasis<S>[];
  undisclosed: S[];
};

/** What the counted projects' amounts come to, each basis by itself. */
export function investmentOf<S extends { project: CountableProject }>(counted: readonly S[]): Investment<S> {
  const disclosed = counted.filter(({ project }) => project.amount !== null);
  const byBasis = Map.groupBy(disclosed, ({ project }) => project.amount?.basis ?? null);
  const totals = [...byBasis].map(([basis, rows]) => ({
    basis,
    rows,
    yuan: toYuan(addMoney(rows.map(({ project }) => fromYuan(project.amount?.yuan ?? "0")))),
  }));
  return {
    totals: totals.sort((one, other) => place(one.basis) - place(other.basis)),
    undisclosed: counted.filter(({ project }) => project.amount === null),
  };
}

/** What no source states comes last. */
function place(basis: AmountBasis | null): number {
  return basis === null ? amountBases.length : amountBases.indexOf(basis);
}
