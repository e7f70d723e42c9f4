// What anyone may read of signing events, and of the projects signed there.
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { type Published, publishedFrom } from "#lib/editorial/stamps.ts";
import {
  figureColumns,
  figureFrom,
  listFigures,
  type PublishedFigure,
  type Subject,
  subjectColumns,
  subjectFrom,
} from "#lib/figures/published.ts";
import { type Text, text, textOf } from "#lib/i18n/text.ts";
import { listParkNames, type ParkName } from "#lib/parks/by-name.ts";
import { type PublishedProject, projectColumns, projectFrom } from "#lib/projects/published.ts";
import { type PublishedStatement, statementsOf } from "#lib/sources/published.ts";
import type { SigningEventContent } from "./model.ts";

export type PublishedEvent = Published &
  Pick<SigningEventContent, "level" | "heldOn" | "heldOnBasis" | "listDisclosed"> & {
    name: Text;
    place: Text | null;
    figures: PublishedFigure[];
  };

/** With the projects of its list, in the list's order. */
export type EventWithProjects = PublishedEvent & { projects: PublishedProject[] };

/** An event as the signings of a project name it. */
export type EventOfSigning = Subject & { id: string; heldOn: string };

/** Everything that an event's page tells. `signedAt`: every event at which the project was signed. */
export type EventInFull = PublishedEvent & {
  statements: PublishedStatement[];
  projects: (PublishedProject & { signedAt: EventOfSigning[] })[];
};

/** All that the totals are counted from. `figures`: those that speak of a stage, whatever their scope. */
export type SigningRecords = { events: EventWithProjects[]; figures: PublishedFigure[]; parks: ParkName[] };

export const eventColumns = {
  figures: { include: figureColumns, orderBy: { id: "asc" } },
} as const satisfies Prisma.SigningEventInclude;

const inOrderOfTime = [
  { heldOn: "asc" },
  { id: "asc" },
] as const satisfies Prisma.SigningEventOrderByWithRelationInput[];

export async function listSigningRecords(): Promise<SigningRecords> {
  const [events, figures, parks] = await Promise.all([
    listEventsWithProjects(),
    listFigures({ stage: { not: null } }),
    listParkNames(),
  ]);
  return { events, figures, parks };
}

/** Every event in the order of time, each with its figures and its projects. */
export async function listEventsWithProjects(): Promise<EventWithProjects[]> {
  const rows = await publicDb().signingEvent.findMany({
    include: {
      ...eventColumns,
      signings: { include: { project: { include: projectColumns } }, orderBy: { ordinal: "asc" } },
    },
    relationLoadStrategy: "join",
    orderBy: [...inOrderOfTime],
  });
  return rows.map((row) => ({
    ...eventFrom(row),
    projects: row.signings.map(({ project }) => projectFrom(project)),
  }));
}

export async function findEvent(slug: string): Promise<EventInFull | null> {
  const row = await publicDb().signingEvent.findUnique({
    where: { slug },
    include: {
      ...eventColumns,
      signings: {
        include: { project: { include: { ...projectColumns, signings: signedAtColumns } } },
        orderBy: { ordinal: "asc" },
      },
    },
    relationLoadStrategy: "join",
  });
  if (row === null) return null;
  return {
    ...eventFrom(row),
    statements: await statementsOf(row.id),
    projects: row.signings.map(({ project }) => ({
      ...projectFrom(project),
      signedAt: project.signings.map(({ event }) => ({
        id: event.id,
        heldOn: event.heldOn,
        ...subjectFrom(event),
      })),
    })),
  };
}

const signedAtColumns = {
  include: { event: { select: { id: true, heldOn: true, ...subjectColumns } } },
  orderBy: [{ event: { heldOn: "asc" } }, { eventId: "asc" }],
} as const satisfies Prisma.SignedProject$signingsArgs;

type EventRow = Prisma.SigningEventGetPayload<{ include: typeof eventColumns }>;

export function eventFrom(row: EventRow): PublishedEvent {
  const { level, heldOn, heldOnBasis, listDisclosed } = row;
  return {
    ...publishedFrom(row),
    level,
    heldOn,
    heldOnBasis,
    listDisclosed,
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    place: text.nullable().parse(row.place),
    figures: row.figures.map(figureFrom),
  };
}
