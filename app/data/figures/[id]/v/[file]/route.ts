// The data of one edition of a figure: /data/figures/sf-012/v/1.csv and .json. The bytes never change.
import { frozenPath } from "#components/figures/cited.ts";
import { type FigureEdition, findFigureEdition } from "#lib/figures/editions.ts";
import { csvText } from "#lib/opendata/csv.ts";
import { figureRow } from "#lib/opendata/figure-row.ts";
import { language, origin } from "#lib/site.ts";
import { documentId } from "#lib/sources/evidence.ts";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/data/figures/[id]/v/[file]">,
): Promise<Response> {
  const { id, file } = await params;
  const asked = /^([1-9]\d{0,4})\.(csv|json)$/.exec(file);
  const found =
    asked && documentId.safeParse(id).success ? await findFigureEdition(id, Number(asked[1])) : null;
  if (!asked || !found)
    return new Response("没有这个文件 / There is no such file\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  return asked[2] === "csv" ? csvFile(found) : jsonFile(found);
}

function csvFile(edition: FigureEdition): Response {
  const row = rowOf(edition);
  const text = csvText(Object.keys(row), [Object.values(row)]);
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8; header=present" } });
}

function jsonFile(edition: FigureEdition): Response {
  const row = Object.entries(rowOf(edition)).map(([name, cell]) => [
    name,
    cell !== null && typeof cell === "object" ? cell.number : cell,
  ]);
  return Response.json(Object.fromEntries(row));
}

function rowOf({ figure }: FigureEdition) {
  return figureRow(figure, origin + language("zh-Hans").href(frozenPath(figure)));
}
