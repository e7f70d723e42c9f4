// What was published about a park: itself, its figures, its policies, what was signed there.

import { documentsAbout } from "#lib/opendata/published.ts";
import { findParkName } from "#lib/parks/by-name.ts";
import { feedAbout } from "../../../feed-about.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/parks/[slug]/changes.atom">,
): Promise<Response> {
  const { slug } = await params;
  const found = await findParkName(slug);
  return feedAbout(request, {
    ...{ kind: "park", folder: "parks", slug, found },
    about: documentsAbout,
    unknown: "unknown_park",
  });
}
