// Projects, ceremonies and stated numbers as they are counted: invented, and for the tests alone.
import type { CheckedFigure } from "#lib/signings/check.ts";
import type { CountableProject } from "#lib/signings/counting.ts";

export function aProject(id: string, yuan: string): CountableProject {
  return {
    id,
    parkId: null,
    industry: null,
    amount: { yuan, basis: "planned_total" },
    cancelled: false,
    milestones: [],
  };
}

export function anEvent(id: string, heldOn: string, projects: CountableProject[]) {
  return { id, slug: id, heldOn, listDisclosed: true, projects };
}

/** So many projects, as a source states of an event. */
export function statedOf(id: string, eventId: string, value: string): CheckedFigure {
  return {
    id,
    measure: "signed_projects",
    value,
    unit: "project",
    amountYuan: null,
    basis: null,
    stage: "signed",
    scope: { kind: "event", parkId: null, eventId, text: { zh: "单场活动" } },
    period: { start: null, end: null },
    asOf: { date: null },
    isTarget: false,
    use: "shown",
    doNotSumWith: [],
    qualifier: null,
  };
}
