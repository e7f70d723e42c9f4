// The card of a signing event as PNG.
import { eventCardFile } from "#app/(portal)/card-files.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: RouteContext<"/[locale]/signings/[slug]/card.png">) {
  return eventCardFile(await params, "png");
}
