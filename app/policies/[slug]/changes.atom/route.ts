// What was published about a policy package.
import { listPackages } from "#lib/policies/published.ts";
import { feedAbout } from "../../../feed-about.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/policies/[slug]/changes.atom">,
): Promise<Response> {
  const { slug } = await params;
  const [found = null] = await listPackages({ slug });
  return feedAbout(request, {
    ...{ kind: "policy_package", folder: "policies", slug, found },
    about: async (id) => [id],
    unknown: "unknown_package",
  });
}
