// One edition of a figure for programs: /api/v1/figures/sf-012/v/1. What it says never changes.
import { frozenPath } from "#components/figures/cited.ts";
import { findFigureEdition } from "#lib/figures/editions.ts";
import { rowFile } from "#lib/opendata/files.ts";
import { rowOfFigure } from "#lib/opendata/rows/figure-row.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { addressOf, problemFor } from "../../../../../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/figures/[id]/v/[n]">,
): Promise<Response> {
  const { id, n } = await params;
  const isReadable = documentId.safeParse(id).success && /^[1-9]\d{0,4}$/.test(n);
  const found = isReadable ? await findFigureEdition(id, Number(n)) : null;
  if (!found) return problemFor(request, "unknown_edition");
  return rowFile("json", "figures", rowOfFigure(found.figure, addressOf(frozenPath(found.figure))));
}
