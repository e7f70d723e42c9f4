// What a figure said in each of its editions. A frozen page is drawn from here and from nothing that came later: its
// source, its park and the figures beside it are read as they stood at that moment.
import { z } from "zod";
import {
  byDocument,
  type ChangingRow,
  type EditionNote,
  type EditionRow,
  editionsAt,
  editionsOf,
  type Known,
  noteFrom,
  notesFrom,
  stampsThen,
  type ToldEdition,
} from "#lib/editorial/editions.ts";
import { onDay } from "#lib/editorial/on-day.ts";
import { text } from "#lib/i18n/text.ts";
import { sourceNoteThen } from "#lib/sources/editions.ts";
import type { Day } from "#lib/values/day.ts";
import { endOf, type Moment } from "#lib/values/moment.ts";
import { amountYuan, figureContent } from "./model.ts";
import type { PublishedFigure, Subject } from "./published.ts";

export type FigureThen = PublishedFigure & { excluded: PublishedFigure[] };

/** `note` is the edition's own; `notes` are all of the figure's, newest first, those that came later included. */
export type FigureEdition = { note: EditionNote; notes: ToldEdition[]; figure: FigureThen };
export type FigureOnDay =
  | ({ is: "shown" } & FigureEdition)
  | { is: "not_yet"; first: Date }
  | { is: "withdrawn"; since: Date };

/** Every edition that was published, newest first; empty where there is no such figure. */
export async function listFigureEditions(id: string): Promise<ToldEdition[]> {
  return notesFrom(await figureRows(id));
}

/** The figure as edition `number` said it; null where there was no such edition. */
export async function findFigureEdition(id: string, number: number): Promise<FigureEdition | null> {
  const rows = await figureRows(id);
  const row = rows.find((each) => each.number === number);
  return row ? editionAt(row, rows, row.publishedExactly) : null;
}

/** The figure as the portal showed it at the end of the day; null where there never was such a figure. */
export async function findFigureOn(id: string, day: Day): Promise<FigureOnDay | null> {
  const rows = await figureRows(id);
  const then = onDay(rows, day);
  if (then?.is !== "shown") return then;
  return { is: "shown", ...(await editionAt(then.edition, rows, endOf(day))) };
}

async function editionAt(
  row: EditionRow,
  rows: readonly ChangingRow[],
  moment: Moment,
): Promise<FigureEdition> {
  const [notes, figure] = await Promise.all([notesFrom(rows), asItStood(row, moment)]);
  return { note: noteFrom(row), notes, figure };
}

async function figureRows(id: string): Promise<ChangingRow[]> {
  return (await editionsOf([id])).filter(({ kind }) => kind === "figure");
}

async function asItStood(row: EditionRow, moment: Moment): Promise<FigureThen> {
  const content = figureContent.parse(row.content);
  const { parkId, eventId } = content.scope;
  const wanted = [
    content.sourceId,
    ...content.doNotSumWith,
    ...[parkId, eventId].filter((id) => id !== null),
  ];
  const beside = await editionsAt(wanted, moment);
  const others = beside.filter(({ documentId }) => content.doNotSumWith.includes(documentId));
  const theirs = others.flatMap((other) => subjectsOf(other));
  const known = byDocument([...beside, ...(await editionsAt(theirs, moment))]);
  const excluded = others.map((other) => figureThen(other, known)).sort(inListOrder);
  return { ...figureThen(row, known), excluded };
}

/** The documents that a figure's edition names: its source, and its park or event. */
export function subjectsOf(row: EditionRow): string[] {
  const { sourceId, scope } = figureContent.parse(row.content);
  return [sourceId, scope.parkId, scope.eventId].filter((id) => id !== null);
}

/** A figure's edition as the value that the live reader would have given; `known` holds what it names, as it stood then. */
export function figureThen(row: EditionRow, known: Known): PublishedFigure {
  const { confirmedOn, ...content } = figureContent.parse(row.content);
  return {
    ...content,
    ...stampsThen(row, confirmedOn),
    doNotSumWith: [...content.doNotSumWith].sort(),
    amountYuan: amountYuan(content),
    source: sourceNoteThen(content.sourceId, known),
    park: subjectThen(content.scope.parkId, known),
    event: subjectThen(content.scope.eventId, known),
  };
}

/** A park or an event by the name it had. */
export function subjectThen(id: string | null, known: Known): Subject | null {
  const row = id === null ? undefined : known.get(id);
  return row ? { slug: row.slug, name: z.object({ name: text }).parse(row.content).name } : null;
}

const scopeOrder = figureContent.shape.scope.shape.kind.options;

/** By scope and then by id, as the live reader has them. */
export function inListOrder(one: PublishedFigure, other: PublishedFigure): number {
  const scopes = scopeOrder.indexOf(one.scope.kind) - scopeOrder.indexOf(other.scope.kind);
  return scopes || (one.id < other.id ? -1 : 1);
}
