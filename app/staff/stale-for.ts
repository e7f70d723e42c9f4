// What grows stale of what the actor may read: gathered here, judged by the pure rules of each noun.
import { daysAtRest, emptyColumns } from "#lib/editorial/inspection.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { latestBundles, listDocuments } from "#lib/editorial/published.ts";
import { listOldFigures } from "#lib/figures/published.ts";
import { isStale, knownUntil } from "#lib/figures/stale.ts";
import type { Text } from "#lib/i18n/text.ts";
import { listPackages } from "#lib/policies/published.ts";
import { attentionTo } from "#lib/policies/stale.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";

export type Stale = {
  /** For how many days the home page has not changed; null while that is well. */
  atRest: number | null;
  empty: DocumentKind[];
  /** The longest unknown first. */
  figures: { id: string; name: Text; until: Day | null }[];
  policies: { packageId: string; title: Text; why: NonNullable<ReturnType<typeof attentionTo>> }[];
};

export async function staleFor(actor: Actor, today: Day): Promise<Stale> {
  const parks = actor.parks;
  const bundles = await latestBundles(1);
  const documents = await listDocuments();
  const figures = await listOldFigures(today, parks === "all" ? null : parks);
  const packages = await listPackages(
    parks === "all" ? {} : { policies: { some: { parks: { some: { parkId: { in: [...parks] } } } } } },
  );
  const last = bundles[0] ? dayInShanghai(bundles[0].publishedAt) : null;
  return {
    atRest: daysAtRest(last, today),
    empty: emptyColumns(documents),
    figures: figures
      .filter((figure) => isStale(figure, today))
      .map((figure) => ({ ...figure, until: knownUntil(figure) }))
      .sort((one, other) => ((one.until ?? "") < (other.until ?? "") ? -1 : 1)),
    policies: packages.flatMap(({ id, policies }) =>
      policies.flatMap((policy) => {
        const why = attentionTo(policy, today);
        return why ? [{ packageId: id, title: policy.title, why }] : [];
      }),
    ),
  };
}
