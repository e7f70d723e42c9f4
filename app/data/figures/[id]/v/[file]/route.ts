// The data of one edition of a figure: /data/figures/sf-012/v/1.csv and .json. What it says of the figure never changes.
import { frozenPath } from "#components/figures/cited.ts";
import { findFigureEdition } from "#lib/figures/editions.ts";
import { figureRow } from "#lib/opendata/figure-row.ts";
import { csvFile, jsonFile, noSuchFile } from "#lib/opendata/files.ts";
import { language, origin } from "#lib/site.ts";
import { documentId } from "#lib/sources/evidence.ts";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/data/figures/[id]/v/[file]">,
): Promise<Response> {
  const { id, file } = await params;
  const [, number, form] = /^([1-9]\d{0,4})\.(csv|json)$/.exec(file) ?? [];
  if (!number || !documentId.safeParse(id).success) return noSuchFile();
  const found = await findFigureEdition(id, Number(number));
  if (!found) return noSuchFile();
  const row = figureRow(found.figure, origin + language("zh-Hans").href(frozenPath(found.figure)));
  return form === "csv" ? csvFile([row]) : jsonFile(row);
}
