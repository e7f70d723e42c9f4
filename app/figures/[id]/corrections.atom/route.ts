// What was corrected, revised and withdrawn of one figure, as an Atom feed of its own.
import { feedOfChanges } from "#components/corrections/change-feed.ts";
import { listChanges, listWithdrawals } from "#lib/editorial/corrections.ts";
import { listFigures } from "#lib/figures/published.ts";
import { language, site } from "#lib/site.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { problemFor } from "../../../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: RouteContext<"/figures/[id]/corrections.atom">,
): Promise<Response> {
  const { id } = await params;
  if (!documentId.safeParse(id).success) return problemFor(request, "unknown_figure");
  const [[figure], changes, allWithdrawals] = await Promise.all([
    listFigures({ id }),
    listChanges(id),
    listWithdrawals(),
  ]);
  const withdrawals = allWithdrawals.filter(({ kind, documentId }) => kind === "figure" && documentId === id);
  // Who follows a figure that was withdrawn is still told so.
  const name = figure?.name ?? withdrawals[0]?.name;
  if (!name) return problemFor(request, "unknown_figure");
  const reader = language("zh-Hans");
  return feedOfChanges(
    reader,
    site,
    { changes, withdrawals },
    {
      path: `/figures/${id}/corrections.atom`,
      page: `/figures/${id}`,
      title: reader.words.corrections.title + reader.words.site.colon + reader.say(name),
    },
  );
}
