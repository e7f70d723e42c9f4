// All tables described for data tools: https://datapackage.org
import { dataPackage } from "#lib/opendata/data-package.ts";
import { openToAll } from "#lib/opendata/files.ts";
import { readDataState } from "#lib/opendata/published.ts";
import { listSources } from "#lib/sources/published.ts";
import { addressOf, place } from "../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const sources = (await listSources()).map(({ title, slug, published }) => ({
    title: title.zh,
    path: addressOf(`/sources/${slug}`),
    version: published.on,
  }));
  return Response.json(dataPackage(await readDataState(), sources, place), { headers: openToAll });
}
