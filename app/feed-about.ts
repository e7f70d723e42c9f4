// What was published and withdrawn of the documents that tell of one, as an Atom feed.
import { feedOfChanges } from "#components/corrections/change-feed.ts";
import { latestPublications, listWithdrawals } from "#lib/editorial/corrections.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { ProblemCode } from "#lib/opendata/problem.ts";
import { basePath, language, site } from "#lib/site.ts";
import { problemFor } from "./open-data.ts";

type Followed = {
  kind: DocumentKind;
  folder: "parks" | "policies";
  slug: string;
  /** What is published under the slug now; null where there is nothing. */
  found: { id: string; name: Text } | null;
  /** The documents that tell of it, itself included. */
  about(id: string): Promise<readonly string[]>;
  unknown: ProblemCode;
};

const mostEntries = 100;

/** Who follows what was withdrawn is told so; a former address leads on. */
export async function feedAbout(request: Request, followed: Followed): Promise<Response> {
  const { kind, folder, slug, found, about, unknown } = followed;
  const whereabouts = found ? null : await whereaboutsOf(kind, slug);
  if (whereabouts?.is === "moved") {
    const location = `${basePath}/${folder}/${whereabouts.slug}/changes.atom`;
    return new Response(null, { status: 308, headers: { location } });
  }
  const withdrawn = whereabouts?.is === "withdrawn" ? whereabouts.withdrawal : null;
  const id = found?.id ?? withdrawn?.documentId;
  const name = found?.name ?? withdrawn?.name;
  if (id === undefined || name === undefined) return problemFor(request, unknown);
  const ids = withdrawn ? [id] : await about(id);
  const [changes, withdrawals] = await Promise.all([latestPublications(ids, mostEntries), listWithdrawals()]);
  const reader = language("zh-Hans");
  return feedOfChanges(
    reader,
    site,
    { changes, withdrawals: withdrawals.filter(({ documentId }) => ids.includes(documentId)) },
    {
      path: `/${folder}/${slug}/changes.atom`,
      page: `/${folder}/${slug}`,
      title: reader.words.follow.title(reader.say(name)),
    },
  );
}
