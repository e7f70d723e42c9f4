// A question about signings as it stands in an address: how much and how many, of which year, where, of what.
import type { Issue } from "#lib/errors.ts";
import { projectStages } from "#lib/projects/model.ts";

/** What a project, or a stated number, can be asked to have come to. */
export const stages = [...projectStages, "in_negotiation"] as const;
export type Stage = (typeof stages)[number];

export const scopes = ["district", "park"] as const;

/** Null asks for all. Parks and events by the ids of their documents. */
export type Question = {
  year: string | null;
  scope: (typeof scopes)[number];
  parkId: string | null;
  eventId: string | null;
  /** A code of GB/T 4754, or the beginning of one. */
  industry: string | null;
  stage: Stage;
};

export const everything: Question = {
  year: null,
  scope: "district",
  parkId: null,
  eventId: null,
  industry: null,
  stage: "signed",
};

/** The keys of the address, in the order in which a form asks for them. */
export const questionKeys = ["year", "scope", "park", "event", "industry", "stage"] as const;
export type Asked = Partial<Record<(typeof questionKeys)[number], string>>;

type Named = { id: string; slug: string };
export type Choices = {
  parks: readonly Named[];
  events: readonly Named[];
  industries: readonly string[];
  /** The last year that can be asked for: the present one. */
  lastYear: string;
};

/** The question, or what is wrong with it: each issue names its key and what was asked. */
export function readQuestion(
  asked: Asked,
  { parks, events, industries, lastYear }: Choices,
): { ok: true; question: Question } | { ok: false; issues: Issue[] } {
  const { year, scope, park, event, industry, stage } = asked;
  const issues: Issue[] = [];
  const refuse = (field: keyof Asked, code: string) =>
    issues.push({ field, code, values: { asked: asked[field] ?? "" } });

  if (year !== undefined && !(/^\d{4}$/.test(year) && year >= "1949" && year <= lastYear))
    refuse("year", "no_such_year");
  if (scope !== undefined && !isOneOf(scopes, scope)) refuse("scope", "no_such_scope");
  if (scope === "district" && park !== undefined) refuse("scope", "contradicts_park");
  const askedPark = parks.find(({ slug }) => slug === park);
  if (park !== undefined && !askedPark) refuse("park", "no_such_park");
  const askedEvent = events.find(({ slug }) => slug === event);
  if (event !== undefined && !askedEvent) refuse("event", "no_such_event");
  if (industry !== undefined && !industries.some((code) => code.startsWith(industry)))
    refuse("industry", "no_such_industry");
  if (stage !== undefined && !isOneOf(stages, stage)) refuse("stage", "no_such_stage");
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    question: {
      year: year ?? null,
      scope: park === undefined && scope !== "park" ? "district" : "park",
      parkId: askedPark?.id ?? null,
      eventId: askedEvent?.id ?? null,
      industry: industry ?? null,
      stage: stage !== undefined && isOneOf(stages, stage) ? stage : "signed",
    },
  };
}

type Recorded = {
  events: readonly {
    id: string;
    slug: string;
    heldOn: string;
    projects: readonly { industry: string | null }[];
  }[];
  figures: readonly { period: { start: string | null } }[];
  parks: readonly Named[];
};

/** What can be asked of these records. `today` is a day in Asia/Shanghai. */
export function choicesIn({ events, parks }: Recorded, today: string): Choices {
  return { parks, events, industries: industriesIn(events), lastYear: today.slice(0, 4) };
}

/** The years of which there is anything to tell, in order. */
export function yearsIn({ events, figures }: Recorded): string[] {
  const years = [
    ...events.map(({ heldOn }) => heldOn.slice(0, 4)),
    ...figures.flatMap(({ period }) => (period.start === null ? [] : [period.start.slice(0, 4)])),
  ];
  return [...new Set(years)].sort();
}

export function industriesIn(events: Recorded["events"]): string[] {
  const codes = events.flatMap(({ projects }) => projects.flatMap(({ industry }) => industry ?? []));
  return [...new Set(codes)].sort();
}

function isOneOf<T extends string>(known: readonly T[], value: string): value is T {
  return (known as readonly string[]).includes(value);
}
