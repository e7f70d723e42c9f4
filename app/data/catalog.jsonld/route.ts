// The catalogue of open data for other catalogues: DCAT.
import { dcatCatalogue } from "#lib/opendata/dcat.ts";
import { openToAll } from "#lib/opendata/files.ts";
import { readDataState } from "#lib/opendata/published.ts";
import { place } from "../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const headers = { ...openToAll, "content-type": "application/ld+json" };
  return Response.json(dcatCatalogue(await readDataState(), place), { headers });
}
