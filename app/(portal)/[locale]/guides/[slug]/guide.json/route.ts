// A guide as JSON: of the edition that is published now.
import { guideFile } from "#app/(portal)/guide-files.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: RouteContext<"/[locale]/guides/[slug]/guide.json">) {
  return guideFile(await params, "json");
}
