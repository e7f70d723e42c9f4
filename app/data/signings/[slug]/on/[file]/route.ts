// The data of an event as the portal told it at the end of a day: /data/signings/<slug>/on/2026-10-31.csv and .json.
import { today } from "#lib/clock.ts";
import { findEventOn } from "#lib/signings/editions.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { readAsOf } from "#lib/values/as-of.ts";
import { eventFile } from "../../../../../event-files.ts";
import { problemFor } from "../../../../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/data/signings/[slug]/on/[file]">,
): Promise<Response> {
  const { slug, file } = await params;
  const [, written, form] = /^(.+)\.(csv|json)$/.exec(file) ?? [];
  const asOf = readAsOf(written, today());
  if (!asOf.ok || asOf.day === null || !documentId.safeParse(slug).success)
    return problemFor(request, "unknown_file");
  const then = await findEventOn(slug, asOf.day);
  if (!then) return problemFor(request, "unknown_edition");
  if (then.is !== "shown") return problemFor(request, "not_published_then");
  return eventFile(form === "csv" ? "csv" : "json", then.event, `/signings/${slug}?as-of=${asOf.day}`);
}
