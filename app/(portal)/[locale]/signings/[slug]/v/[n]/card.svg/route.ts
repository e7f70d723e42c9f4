// The card of one edition of a signing event as SVG: the same bytes for ever.
import { frozenEventCardFile } from "#app/(portal)/card-files.ts";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/signings/[slug]/v/[n]/card.svg">,
) {
  return frozenEventCardFile(await params, "svg");
}
