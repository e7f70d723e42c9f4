// The portal's data as files: /data/figures.csv, /data/parks.json …, from the same readers as the pages.
import { today } from "#lib/clock.ts";
import { listChanges, listWithdrawals } from "#lib/editorial/published.ts";
import { listFigures } from "#lib/figures/published.ts";
import {
  correctionColumns,
  correctionRows,
  type DatasetName,
  datasetNames,
  figureRows,
  parkRows,
  policyRows,
  signingRows,
  siteRows,
  sourceRows,
} from "#lib/opendata/datasets.ts";
import { csvFile, jsonFile, noSuchFile, type Row } from "#lib/opendata/files.ts";
import { listParks } from "#lib/parks/published.ts";
import { listPackages } from "#lib/policies/published.ts";
import { listEvents } from "#lib/signings/published.ts";
import { language, origin } from "#lib/site.ts";
import { listSources } from "#lib/sources/published.ts";

export const dynamic = "force-dynamic";

const rowsOf: Record<DatasetName, () => Promise<Row[]>> = {
  parks: async () => parkRows(await listParks(), addressOf),
  sites: async () => siteRows(await listParks(), addressOf),
  policies: async () => policyRows(await listPackages(), addressOf, today()),
  signings: async () => signingRows(await listEvents(), addressOf),
  figures: async () => figureRows(await listFigures(), addressOf),
  sources: async () => sourceRows(await listSources(), addressOf),
  corrections: async () => correctionRows(await listChanges(), await listWithdrawals(), addressOf),
};

export async function GET(_request: Request, { params }: RouteContext<"/data/[file]">): Promise<Response> {
  const [name, form, ...rest] = (await params).file.split(".");
  const dataset = datasetNames.find((each) => each === name);
  if (!dataset || rest.length > 0 || (form !== "csv" && form !== "json")) return noSuchFile();
  const rows = await rowsOf[dataset]();
  if (form === "json") return jsonFile(rows);
  return dataset === "corrections" ? csvFile(rows, correctionColumns) : csvFile(rows);
}

function addressOf(path: string): string {
  return origin + language("zh-Hans").href(path);
}
