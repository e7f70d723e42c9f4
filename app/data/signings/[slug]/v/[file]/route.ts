// The data of one edition of an event: /data/signings/<slug>/v/1.csv and .json. The event, what sources state of it, and its
// projects, as they stood when it was published. It never changes.
import { findEventEdition } from "#lib/signings/editions.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { eventFile } from "../../../../../event-files.ts";
import { problemFor } from "../../../../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/data/signings/[slug]/v/[file]">,
): Promise<Response> {
  const { slug, file } = await params;
  const [, number, form] = /^([1-9]\d{0,4})\.(csv|json)$/.exec(file) ?? [];
  if (!number || !documentId.safeParse(slug).success) return problemFor(request, "unknown_file");
  const found = await findEventEdition(slug, Number(number));
  if (!found) return problemFor(request, "unknown_edition");
  return eventFile(form === "csv" ? "csv" : "json", found.event, `/signings/${slug}/v/${number}`);
}
