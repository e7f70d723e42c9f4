// One figure for programs, in its current edition: /api/v1/figures/sf-012
import { frozenPath } from "#components/figures/cited.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import { listFigures } from "#lib/figures/published.ts";
import { rowFile } from "#lib/opendata/files.ts";
import { rowOfFigure } from "#lib/opendata/rows/figure-row.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { addressOf, problemFor } from "../../../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/figures/[id]">,
): Promise<Response> {
  const { id } = await params;
  const [figure] = documentId.safeParse(id).success ? await listFigures({ id }) : [];
  if (!figure) return problemOfMissing(request, id);
  return rowFile("json", "figures", rowOfFigure(figure, addressOf(frozenPath(figure))));
}

/** What was published once is never a bare 404: its reader is told why it was withdrawn. */
async function problemOfMissing(request: Request, id: string): Promise<Response> {
  const found = documentId.safeParse(id).success ? await whereaboutsOf("figure", id) : null;
  if (found?.is !== "withdrawn") return problemFor(request, "unknown_figure");
  return problemFor(request, "withdrawn_figure", ({ say }) => ({ detail: say(found.withdrawal.reason) }));
}
