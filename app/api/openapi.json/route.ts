// The description of the API, made from the schemas that serve it.
import { openToAll } from "#lib/opendata/files.ts";
import { openApi } from "#lib/opendata/openapi.ts";
import { place } from "../../open-data.ts";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json(openApi("1.0.0", place), { headers: openToAll });
}
