// Two ceremonies whose lists are public, and one of which only numbers are told: invented, and for the tests alone.
import type { z } from "zod";
import type { Draft } from "#lib/editorial/commands/save-draft.ts";
import type { FigureContent } from "#lib/figures/model.ts";
import type { parkContent } from "#lib/parks/model.ts";
import type { SignedProjectContent } from "#lib/projects/model.ts";
import type { SigningEventContent } from "#lib/signings/model.ts";
import { publishedTogether, sourceDraft } from "./editions.ts";

const named = (zh: string) => ({ zh, en: `In English: ${zh.length}` });

export function projectDraft(id: string, change: Partial<SignedProjectContent> = {}): Draft {
  const content: SignedProjectContent = {
    name: named(`项目${id}`),
    parkId: "east-park",
    industry: "C39",
    amount: { asWritten: "1.2亿元", basis: "planned_total" },
    cancelled: false,
    sourceId: "gazette",
    quote: "签约项目清单",
    milestones: [],
    confirmedOn: null,
    ...change,
  };
  return { document: { id, kind: "signed_project", slug: id }, content, seen: null };
}

export function eventDraft(id: string, change: Partial<SigningEventContent> = {}): Draft {
  const content: SigningEventContent = {
    name: named(`活动${id}`),
    level: "district",
    heldOn: "2025-03-08",
    heldOnBasis: "stated",
    place: null,
    listDisclosed: true,
    projectIds: [],
    confirmedOn: null,
    statements: [],
    ...change,
  };
  return { document: { id, kind: "signing_event", slug: id }, content, seen: null };
}

/** So many projects, as a source states of an event. */
export function statedDraft(id: string, eventId: string, change: Partial<FigureContent> = {}): Draft {
  const content: FigureContent = {
    name: named(`签约项目数${id}`),
    measure: "signed_projects",
    value: "5",
    unit: "project",
    asWritten: "5个",
    qualifier: null,
    scope: { kind: "event", parkId: null, eventId, text: named("单场活动") },
    basis: null,
    denominator: null,
    stage: "signed",
    isTarget: false,
    doNotSumWith: [],
    sumNote: null,
    confirmedOn: null,
    sourceId: "gazette",
    quote: "签约5个项目",
    quoteKind: "verbatim",
    line: null,
    period: { start: "2025-03-08", end: "2025-03-08", precision: "day", basis: "stated", text: null },
    asOf: { date: "2025-03-08", basis: "stated" },
    reading: "stated",
    use: "shown",
    ambiguities: [],
    ...change,
  };
  return { document: { id, kind: "figure", slug: id }, content, seen: null };
}

function parkDraft(id: string, ordinal: number): Draft {
  const content: z.infer<typeof parkContent> = {
    name: named(`园区${id}`),
    nameEnBasis: "working",
    aliases: [],
    form: "park",
    membership: { status: "none", why: null, quote: null, sourceId: null },
    streetCode: null,
    industries: [],
    ordinal,
    headlineFigures: [],
    sites: [],
    contacts: [],
    relations: [],
    confirmedOn: null,
    statements: [],
  };
  return { document: { id, kind: "park", slug: id }, content, seen: null };
}

const said = { sourceId: "gazette", quote: "已开工" };

/**
 * spring: lab (1.2亿元, started), works (8000万元), quiet (undisclosed), gone (cancelled); a source states 5 projects.
 * autumn: lab again, and mill (fixed assets, in the west). winter: no list, 7 projects stated.
 */
export const lists: readonly Draft[] = [
  sourceDraft("gazette"),
  parkDraft("east-park", 901),
  parkDraft("west-park", 902),
  projectDraft("lab", {
    milestones: [
      { stage: "started", reachedOn: "2025-09", ...said },
      { stage: "registered", reachedOn: "2025-04-01", ...said },
    ],
  }),
  projectDraft("works", { amount: { asWritten: "8000万元", basis: "planned_total" } }),
  projectDraft("quiet", { amount: null, industry: null, parkId: null }),
  projectDraft("gone", { cancelled: true }),
  projectDraft("mill", {
    parkId: "west-park",
    industry: "C26",
    amount: { asWritten: "3000万元", basis: "fixed_assets" },
  }),
  eventDraft("spring", { projectIds: ["lab", "works", "quiet", "gone"] }),
  eventDraft("autumn", { heldOn: "2025-10", projectIds: ["mill", "lab"] }),
  eventDraft("winter", { heldOn: "2025-12-20", listDisclosed: false }),
  statedDraft("spring-stated", "spring"),
  statedDraft("winter-stated", "winter", { value: "7", asWritten: "7个" }),
];

export async function publishLists(): Promise<void> {
  await publishedTogether(lists);
}
