// A table for programs: /api/v1/figures?park=p-soft&limit=50. One part at a time, with the address of the next.
import { aboutTable } from "#lib/opendata/about.ts";
import { openToAll } from "#lib/opendata/files.ts";
import { readDataState } from "#lib/opendata/published.ts";
import { explainRefusal, readQuery, writeQuery } from "#lib/opendata/query.ts";
import { isTableName } from "#lib/opendata/tables.ts";
import { place, problemFor, readerOf } from "../../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: RouteContext<"/api/v1/[table]">): Promise<Response> {
  const { table } = await params;
  if (!isTableName(table)) return problemFor(request, "unknown_table");
  const query = readQuery(table, new URL(request.url).searchParams);
  if ("refused" in query) {
    const { refused } = query;
    return problemFor(request, refused.code, (language) => ({
      errors: explainRefusal(language, table, refused),
    }));
  }
  const path = `/api/v1/${table}`;
  const { limit, after, filters } = query;
  const about = aboutTable(table, await readDataState(), place, path + writeQuery(query));
  // One more than was asked for tells whether there is a next part.
  const found = await readerOf(table, filters)({ after, take: limit + 1 });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last ? place.file(path + writeQuery({ limit, after: last.id, filters })) : null;
  const headers = next === null ? openToAll : { ...openToAll, link: `<${next}>; rel="next"` };
  return Response.json({ ...about, rows, next }, { headers });
}
