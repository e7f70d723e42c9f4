// All corrections, revisions and withdrawals as an Atom feed.
import { feedOfChanges } from "#components/corrections/change-feed.ts";
import { listChanges, listWithdrawals } from "#lib/editorial/corrections.ts";
import { language, site } from "#lib/site.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const reader = language("zh-Hans");
  const [changes, withdrawals] = await Promise.all([listChanges(), listWithdrawals()]);
  return feedOfChanges(
    reader,
    site,
    { changes, withdrawals },
    {
      path: "/corrections.atom",
      page: "/corrections",
      title: reader.words.corrections.title,
    },
  );
}
