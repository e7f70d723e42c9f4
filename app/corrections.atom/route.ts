// The corrections as an Atom feed. Entries are never taken back, so a reader of the feed misses none.
import { changedNumbers, changePath } from "#components/corrections/change-list.tsx";
import { editionKind } from "#components/corrections/edition-kind.ts";
import { withdrawalMark } from "#components/corrections/withdrawal-list.tsx";
import { listChanges, listWithdrawals } from "#lib/editorial/published.ts";
import { atomFeed } from "#lib/opendata/atom.ts";
import { basePath, language, origin, site } from "#lib/site.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const reader = language("zh-Hans");
  const { words, say, href } = reader;
  const [changes, withdrawals] = await Promise.all([listChanges(), listWithdrawals()]);
  const place = (mark: string) => `${origin}${href("/corrections")}#${mark}`;
  const changed = changes.map((change) => {
    const numbers = changedNumbers(reader, change);
    const was = numbers
      ? `${words.corrections.was}${numbers.was}，${words.corrections.is}${numbers.is}。`
      : "";
    return {
      id: place(`${change.documentId}-v${change.number}`),
      title: `${editionKind(reader, change)}：${say(change.name)}`,
      page: origin + href(changePath(change)),
      updated: change.publishedAt,
      summary: was + (change.publicNote ? say(change.publicNote) : ""),
    };
  });
  const withdrawn = withdrawals.map((withdrawal) => ({
    id: place(withdrawalMark(withdrawal)),
    title: words.withdrawn.titleOf(say(withdrawal.name)),
    page: origin + href(changePath(withdrawal)),
    updated: withdrawal.at,
    summary: say(withdrawal.reason),
  }));
  const feed = atomFeed({
    id: `${origin}${basePath}/corrections.atom`,
    title: `${words.corrections.title}－${words.site.name}`,
    author: site.footer.organiser ?? words.site.name,
    page: origin + href("/corrections"),
    entries: [...changed, ...withdrawn].sort((one, other) => other.updated.getTime() - one.updated.getTime()),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
