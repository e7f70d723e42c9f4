// The card of one edition of a figure as PNG: the same bytes for ever.
import { frozenFigureCardFile } from "#app/(portal)/card-files.ts";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/figures/[id]/v/[n]/card.png">,
) {
  return frozenFigureCardFile(await params, "png");
}
