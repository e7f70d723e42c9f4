// The portal's data as files: /data/figures.csv, /data/parks.json, /data/policies.xlsx …, from the same readers as the pages.
import { aboutTable } from "#lib/opendata/about.ts";
import { inBatches } from "#lib/opendata/batches.ts";
import { tableFile } from "#lib/opendata/files.ts";
import { countRows, readDataState } from "#lib/opendata/published.ts";
import { isTableName } from "#lib/opendata/tables.ts";
import { mostRows } from "#lib/opendata/workbook/workbook.ts";
import { type FileForm, fileForms, type TableName } from "#lib/values/data-files.ts";
import { place, problemFor, readerOf } from "../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: RouteContext<"/data/[file]">): Promise<Response> {
  const wanted = readName((await params).file);
  if (wanted === null) return problemFor(request, "unknown_file");
  const { name, form } = wanted;
  if (form === "xlsx" && (await countRows())[name] > mostRows)
    return problemFor(request, "too_long_for_a_workbook");
  const about = aboutTable(name, await readDataState(), place, `/data/${name}.${form}`);
  return tableFile(form, name, about, inBatches(readerOf(name)));
}

function readName(file: string): { name: TableName; form: FileForm } | null {
  const [name, ending, ...rest] = file.split(".");
  const form = fileForms.find((each) => each === ending);
  return isTableName(name) && form && rest.length === 0 ? { name, form } : null;
}
