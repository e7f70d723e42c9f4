// The card of a signing event as SVG.
import { eventCardFile } from "#app/(portal)/card-files.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: RouteContext<"/[locale]/signings/[slug]/card.svg">) {
  return eventCardFile(await params, "svg");
}
