// The data of one edition of a figure: /data/figures/sf-012/v/1.csv and .json. What it says of the figure never changes.
import { frozenPath } from "#components/figures/cited.ts";
import { findFigureEdition } from "#lib/figures/editions.ts";
import { rowFile } from "#lib/opendata/files.ts";
import { rowOfFigure } from "#lib/opendata/rows/figure-row.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { addressOf, problemFor } from "../../../../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/data/figures/[id]/v/[file]">,
): Promise<Response> {
  const { id, file } = await params;
  const [, number, form] = /^([1-9]\d{0,4})\.(csv|json)$/.exec(file) ?? [];
  if (!number || !documentId.safeParse(id).success) return problemFor(request, "unknown_file");
  const found = await findFigureEdition(id, Number(number));
  if (!found) return problemFor(request, "unknown_edition");
  const row = rowOfFigure(found.figure, addressOf(frozenPath(found.figure)));
  return rowFile(form === "csv" ? "csv" : "json", "figures", row);
}
