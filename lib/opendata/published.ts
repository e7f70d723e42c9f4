// What anyone may read of the data as a whole: when something was published last, and how much there is.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";

const dataState = z.tuple([
  z.object({
    /** The last publication or withdrawal; null before the first. */
    publishedAt: z.date().nullable(),
    /** The months of the latest and of the oldest source, such as 2021-09; null where no source has a date. */
    asOf: z.string().nullable(),
    oldestAsOf: z.string().nullable(),
  }),
]);
export type DataState = z.infer<typeof dataState>[0];

export async function readDataState(): Promise<DataState> {
  const rows = await publicDb().$queryRaw`
    SELECT greatest((SELECT max(published_at) FROM published_bundle), (SELECT max(at) FROM published_withdrawal))
        AS "publishedAt", max(left(published_on, 7)) AS "asOf", min(left(published_on, 7)) AS "oldestAsOf" FROM source`;
  return dataState.parse(rows)[0];
}

const rowCounts = z.tuple([
  z.object({
    parks: z.number(),
    sites: z.number(),
    spaces: z.number(),
    contacts: z.number(),
    policies: z.number(),
    clauses: z.number(),
    signings: z.number(),
    projects: z.number(),
    figures: z.number(),
    sources: z.number(),
    corrections: z.number(),
  }),
]);
export type RowCounts = z.infer<typeof rowCounts>[0];

export async function countRows(): Promise<RowCounts> {
  const rows = await publicDb().$queryRaw`
    SELECT (SELECT count(*)::int FROM park) AS parks, (SELECT count(*)::int FROM site) AS sites,
      (SELECT count(*)::int FROM space) AS spaces, (SELECT count(*)::int FROM park_contact) AS contacts,
      (SELECT count(*)::int FROM policy) AS policies, (SELECT count(*)::int FROM clause) AS clauses,
      (SELECT count(*)::int FROM signing_event) AS signings, (SELECT count(*)::int FROM signed_project) AS projects,
      (SELECT count(*)::int FROM figure) AS figures, (SELECT count(*)::int FROM source) AS sources,
      (SELECT count(*)::int FROM published_edition WHERE number > 1)
        + (SELECT count(*)::int FROM published_withdrawal) AS corrections`;
  return rowCounts.parse(rows)[0];
}

/** Every document that tells of a park: itself, its figures, what was signed there, and the policies that apply to it. */
export async function documentsAbout(parkId: string): Promise<string[]> {
  const rows = await publicDb().$queryRaw`
    SELECT ${parkId}::text AS id
    UNION SELECT id FROM figure WHERE park_id = ${parkId}
    UNION SELECT id FROM signed_project WHERE park_id = ${parkId}
    UNION SELECT event_id FROM signing JOIN signed_project ON signed_project.id = project_id WHERE park_id = ${parkId}
    UNION SELECT id FROM policy_package WHERE district_wide
    UNION SELECT package_id FROM policy JOIN policy_park ON policy.id = policy_id WHERE park_id = ${parkId}`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}
