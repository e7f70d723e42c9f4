// What a park's edition said: the same value as its live reader gives, with its figures, sources and neighbours as they stood.
import { z } from "zod";
import { sql } from "#lib/db/client.ts";
import {
  asLaterChanges,
  byDocument,
  type ChangingRow,
  changesWhere,
  type EditionRow,
  editionsAt,
  findEdition,
  type Known,
  type LaterChange,
  liveAt,
  stampsThen,
  type ToldEdition,
  toldFrom,
} from "#lib/editorial/editions.ts";
import { figureThen, subjectsOf, subjectThen } from "#lib/figures/editions.ts";
import { text } from "#lib/i18n/text.ts";
import { sourceNoteThen, statementsThen } from "#lib/sources/editions.ts";
import { industries } from "#lib/values/industries.ts";
import { withoutNoughts } from "#lib/values/number.ts";
import type { ParkName } from "./by-name.ts";
import { type ParkContent, parkContent } from "./model.ts";
import type { ParkInFull, PublishedContact, PublishedSpace } from "./published.ts";

/** `notes` are all of the park's editions, newest first; `later`, what came after this one of the figures about the park. */
export type ParkEdition = { notes: ToldEdition[]; park: ParkInFull; later: LaterChange[] };

/** The park as it was when its edition `number` was published; null where there was no such edition. */
export async function findParkEdition(slug: string, number: number): Promise<ParkEdition | null> {
  const found = await findEdition("park", slug, number);
  if (!found) return null;
  const { row, rows } = found;
  const { live, later } = await figuresAbout(row);
  const known = byDocument([...(await editionsAt(namedBy(row, live), row.publishedExactly)), row]);
  const told = await toldFrom([...rows, ...later]);
  return {
    notes: told.slice(0, rows.length).reverse(),
    park: parkThen(row, live, known),
    later: asLaterChanges(later, told.slice(rows.length), row.publishedExactly),
  };
}

/** Those that were live when the park's edition was published, and what came after: of them, also when it is no more about the park. */
async function figuresAbout(park: EditionRow): Promise<{ live: ChangingRow[]; later: ChangingRow[] }> {
  const about = sql`content #>> '{scope,parkId}' = ${park.documentId}`;
  const moment = park.publishedExactly;
  const notOver = await changesWhere(
    sql`address.kind = 'figure' AND (superseded_at IS NULL OR superseded_at > ${moment}::timestamptz) AND (${about}
      OR edition.document_id = ANY(ARRAY(SELECT document_id FROM published_edition WHERE ${about} AND ${liveAt(moment)})))`,
  );
  const wasThere = ({ publishedExactly }: EditionRow) => publishedExactly <= moment;
  return {
    live: notOver.filter(wasThere),
    later: notOver.filter((each) => !wasThere(each) || each.state === "withdrawn"),
  };
}

/** The documents that the park's edition and its figures name. */
function namedBy(row: EditionRow, figures: readonly EditionRow[]): string[] {
  const { membership, contacts, relations, statements } = parkContent.parse(row.content);
  return [
    ...(membership.sourceId === null ? [] : [membership.sourceId]),
    ...[...contacts, ...statements].map(({ sourceId }) => sourceId),
    ...relations.map(({ parkId }) => parkId),
    ...figures.flatMap(subjectsOf),
  ];
}

function parkThen(row: EditionRow, figures: readonly EditionRow[], known: Known): ParkInFull {
  const content = parkContent.parse(row.content);
  const { name, nameEnBasis, aliases, form, membership, streetCode, headlineFigures, sites } = content;
  const { sourceId, ...claim } = membership;
  return {
    ...stampsThen(row, content.confirmedOn),
    ...{ name, nameEnBasis, aliases, form, streetCode, headlineFigures },
    membership: { ...claim, source: sourceId === null ? null : sourceNoteThen(sourceId, known) },
    industries: industries.filter((code) => content.industries.includes(code)),
    sites: sites.map(({ spaces, ...site }) => site),
    spaces: sites.flatMap(({ id, spaces }) => spaces.map((space) => spaceThen(id, space))),
    contacts: content.contacts.map((contact) => contactThen(contact, known)),
    relations: relationsThen(content.relations, known),
    statements: statementsThen(row.documentId, content.statements, known),
    figures: figures.map((figure) => figureThen(figure, known)),
  };
}

/** The database keeps no noughts behind a number. */
function spaceThen(siteId: string, space: ParkContent["sites"][number]["spaces"][number]): PublishedSpace {
  const exact = (number: string | null) => number && withoutNoughts(number);
  return {
    ...space,
    siteId,
    areaFrom: exact(space.areaFrom),
    areaTo: exact(space.areaTo),
    rentFrom: exact(space.rentFrom),
    rentTo: exact(space.rentTo),
    height: exact(space.height),
    load: exact(space.load),
    power: exact(space.power),
  };
}

function contactThen(
  { sourceId, ...contact }: ParkContent["contacts"][number],
  known: Known,
): PublishedContact {
  return { ...contact, source: sourceNoteThen(sourceId, known) };
}

function relationsThen(relations: ParkContent["relations"], known: Known): ParkInFull["relations"] {
  return relations
    .toSorted((one, other) => (one.parkId < other.parkId ? -1 : 1))
    .flatMap(({ parkId, kind, note }) => {
      const park = subjectThen(parkId, known);
      return park ? [{ kind, ...park, note }] : [];
    });
}

const nameAndPlace = z.object({ name: text, ordinal: z.number() });

/** Parks by the names that they had, in the portal's order. */
export function parkNamesThen(rows: readonly EditionRow[]): ParkName[] {
  return rows
    .map((row) => ({ row, park: nameAndPlace.parse(row.content) }))
    .sort((one, other) => one.park.ordinal - other.park.ordinal)
    .map(({ row, park }) => ({ id: row.documentId, slug: row.slug, name: park.name }));
}
