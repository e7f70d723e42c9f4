// What an event's page, and the totals of all signings, said in an edition or on a day: from editions, and from nothing
// that came later. The values are those that the live readers give, so that the same components draw them.
import { z } from "zod";
import { publicDb, sql } from "#lib/db/client.ts";
import {
  asLaterChanges,
  byDocument,
  type ChangingRow,
  changesWhere,
  type EditionNote,
  type EditionRow,
  editionsAt,
  editionsBySlug,
  editionsWhere,
  findEdition,
  type Known,
  type LaterChange,
  liveAt,
  noteFrom,
  notesFrom,
  stampsThen,
  type ToldEdition,
  toldFrom,
} from "#lib/editorial/editions.ts";
import { onDay } from "#lib/editorial/on-day.ts";
import { figureThen, inListOrder, subjectsOf } from "#lib/figures/editions.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { parkNamesThen } from "#lib/parks/editions.ts";
import { namedByProject, projectThen } from "#lib/projects/editions.ts";
import { statementsThen } from "#lib/sources/editions.ts";
import type { Day } from "#lib/values/day.ts";
import { endOf, type Moment } from "#lib/values/moment.ts";
import { signingEventContent } from "./model.ts";
import type { EventInFull, EventOfSigning, PublishedEvent, SigningRecords } from "./published.ts";

/**
 * `note` is the edition's own; `notes` are all of the event's, newest first, those that came later included; `later`, what came
 * after of its figures and projects.
 */
export type EventEdition = {
  note: EditionNote;
  notes: ToldEdition[];
  event: EventInFull;
  later: LaterChange[];
};
export type EventOnDay =
  | ({ is: "shown" } & EventEdition)
  | { is: "not_yet"; first: Date }
  | { is: "withdrawn"; since: Date };

/** The event as it was when its edition `number` was published; null where there was no such edition. */
export async function findEventEdition(slug: string, number: number): Promise<EventEdition | null> {
  const found = await findEdition("signing_event", slug, number);
  return found && editionAt(found.row, found.rows, found.row.publishedExactly);
}

/** The event as the portal showed it at the end of the day; null where there never was such an event. */
export async function findEventOn(slug: string, day: Day): Promise<EventOnDay | null> {
  const rows = await editionsBySlug("signing_event", slug);
  const then = onDay(rows, day);
  if (then?.is !== "shown") return then;
  return { is: "shown", ...(await editionAt(then.edition, rows, endOf(day))) };
}

/** What the totals are counted from, as it stood at the end of the day; null where nothing was published by then. */
export async function findSigningRecordsOn(day: Day): Promise<SigningRecords | null> {
  const rows = await editionsWhere(
    sql`address.kind IN ('source', 'park', 'signing_event', 'signed_project', 'figure') AND ${liveAt(endOf(day))}`,
  );
  if (rows.length === 0) return null;
  const known = byDocument(rows);
  const of = (kind: EditionRow["kind"]) => rows.filter((row) => row.kind === kind);
  const figures = of("figure")
    .map((row) => figureThen(row, known))
    .sort(inListOrder);
  return {
    events: of("signing_event")
      .map((row) => ({ ...eventThen(row, figures), projects: projectsOf(row, known) }))
      .sort(inOrderOfTime),
    figures: figures.filter(({ stage }) => stage !== null),
    parks: parkNamesThen(of("park")),
  };
}

/** When anything that the totals are counted from changed last: what was withdrawn, too, which no live row tells. */
export async function lastSigningChange(): Promise<Date> {
  const rows = await publicDb().$queryRaw`
    SELECT max(greatest(published_at, superseded_at)) AS at FROM published_edition WHERE document_id IN
      (SELECT document_id FROM published_address WHERE kind IN ('signing_event', 'signed_project', 'figure'))`;
  return changedAt(rows);
}

/** When a figure of the event changed last: one that is withdrawn by now, or speaks of something else, too. */
export async function lastFigureChange(eventId: string): Promise<Date> {
  const rows = await publicDb().$queryRaw`
    SELECT max(greatest(published_at, superseded_at)) AS at FROM published_edition
    WHERE content #>> '{scope,eventId}' = ${eventId}`;
  return changedAt(rows);
}

/** Before every change, where there was none. */
function changedAt(rows: unknown): Date {
  const [{ at }] = z.tuple([z.object({ at: z.date().nullable() })]).parse(rows);
  return at ?? new Date(0);
}

async function editionAt(
  row: EditionRow,
  rows: readonly ChangingRow[],
  moment: Moment,
): Promise<EventEdition> {
  const event = await asItStood(row, moment);
  return {
    note: noteFrom(row),
    notes: await notesFrom(rows),
    event,
    later: await changesAfter(event, moment),
  };
}

/** Of the event's numbers and projects; of those that stood there, also when they are no more about the event. */
async function changesAfter({ id, figures, projects }: EventInFull, moment: Moment): Promise<LaterChange[]> {
  const stood = [...figures, ...projects].map((each) => each.id);
  const rows = await changesWhere(
    sql`(published_at > ${moment}::timestamptz OR (state = 'withdrawn' AND superseded_at > ${moment}::timestamptz)) AND (
      (address.kind = 'figure' AND content #>> '{scope,eventId}' = ${id})
      OR edition.document_id = ANY(${stood}::text[]))`,
  );
  return asLaterChanges(rows, await toldFrom(rows), moment);
}

async function asItStood(row: EditionRow, moment: Moment): Promise<EventInFull> {
  const { projectIds, statements } = signingEventContent.parse(row.content);
  const about = await editionsWhere(
    sql`${liveAt(moment)} AND (
      (address.kind = 'figure' AND content #>> '{scope,eventId}' = ${row.documentId})
      OR (address.kind = 'signed_project' AND edition.document_id = ANY(${projectIds}::text[]))
      OR (address.kind = 'signing_event' AND jsonb_exists_any(content -> 'projectIds', ${projectIds}::text[])))`,
  );
  const named = await editionsAt(
    [
      ...statements.map(({ sourceId }) => sourceId),
      ...about.flatMap((each) => {
        if (each.kind === "figure") return subjectsOf(each);
        return each.kind === "signed_project" ? namedByProject(each) : [];
      }),
    ],
    moment,
  );
  const known = byDocument([...named, ...about, row]);
  const figures = about.filter(({ kind }) => kind === "figure").map((each) => figureThen(each, known));
  const others = about.filter(
    ({ kind, documentId }) => kind === "signing_event" && documentId !== row.documentId,
  );
  const lists = [...others, row].map(listOf).sort((one, other) => inOrderOfTime(one.event, other.event));
  return {
    ...eventThen(row, figures),
    statements: statementsThen(row.documentId, statements, known),
    projects: projectsOf(row, known).map((project) => ({
      ...project,
      signedAt: lists.filter(({ ids }) => ids.has(project.id)).map(({ event }) => event),
    })),
  };
}

/** `figures`: any, those of this event among them. */
function eventThen(row: EditionRow, figures: readonly PublishedFigure[]): PublishedEvent {
  const content = signingEventContent.parse(row.content);
  const { name, level, heldOn, heldOnBasis, place, listDisclosed } = content;
  return {
    ...stampsThen(row, content.confirmedOn),
    name,
    level,
    heldOn,
    heldOnBasis,
    place,
    listDisclosed,
    figures: figures.filter(({ scope }) => scope.eventId === row.documentId).sort(inListOrder),
  };
}

/** A project that was not yet published, or no longer, is not shown: it was not in the live list either. */
function projectsOf(row: EditionRow, known: Known) {
  const { projectIds } = signingEventContent.parse(row.content);
  return projectIds.flatMap((id) => {
    const project = known.get(id);
    return project ? [projectThen(project, known)] : [];
  });
}

/** An event's name and day, and the projects signed there. */
function listOf(row: EditionRow): { event: EventOfSigning; ids: ReadonlySet<string> } {
  const { name, heldOn, projectIds } = signingEventContent.parse(row.content);
  return { event: { id: row.documentId, slug: row.slug, name, heldOn }, ids: new Set(projectIds) };
}

function inOrderOfTime(one: { heldOn: string; id: string }, other: { heldOn: string; id: string }): number {
  if (one.heldOn !== other.heldOn) return one.heldOn < other.heldOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
