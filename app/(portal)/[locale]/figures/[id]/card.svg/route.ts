// The card of a figure as SVG: of the edition that is published now.
import { figureCardFile } from "#app/(portal)/card-files.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: RouteContext<"/[locale]/figures/[id]/card.svg">) {
  return figureCardFile(await params, "svg");
}
