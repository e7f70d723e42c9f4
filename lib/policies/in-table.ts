// Policies and clauses as the tables of open data hold them: a part of all at a time.
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { behind, type Window } from "#lib/db/window.ts";
import { type Published, publishedFrom } from "#lib/editorial/stamps.ts";
import { type Text, textOf } from "#lib/i18n/text.ts";
import { type SourceNote, sourcesByOwner } from "#lib/sources/published.ts";
import type { Clause, Policy } from "./model.ts";
import { clauseFrom, type PublishedPolicy, policyColumns, policyFrom } from "./published.ts";

/** As much of its package as a policy's or a clause's row of open data holds. */
export type PackageOfRow = Published & { name: Text; districtWide: boolean; sources: SourceNote[] };
export type PolicyInTable = { policy: Omit<PublishedPolicy, "clauses">; within: PackageOfRow };
export type ClauseInTable = { clause: Clause; policy: { id: string; title: Text }; within: PackageOfRow };

/** A part of all policies, by id. */
export async function policiesAfter(
  window: Window,
  filter: { package?: string; park?: string; provider?: Policy["provider"] },
): Promise<PolicyInTable[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().policy.findMany({
    where: {
      packageId: filter.package,
      provider: filter.provider,
      parks: filter.park === undefined ? undefined : { some: { parkId: filter.park } },
      ...where,
    },
    include: { ...policyColumns, package: true },
    ...part,
  });
  const withinOf = await packagesOf(rows);
  return rows.map((row) => ({ policy: policyFrom(row), within: withinOf(row) }));
}

/** A part of all clauses, by id. */
export async function clausesAfter(
  window: Window,
  filter: { policy?: string; purpose?: Clause["purpose"] },
): Promise<ClauseInTable[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().clause.findMany({
    where: { policyId: filter.policy, purpose: filter.purpose, ...where },
    include: { policy: { include: { package: true } } },
    ...part,
  });
  const withinOf = await packagesOf(rows.map(({ policy }) => policy));
  return rows.map(({ policy, ...row }) => ({
    clause: clauseFrom(row),
    policy: { id: policy.id, title: textOf(policy.titleZh, policy.titleEn, policy.titleHant) },
    within: withinOf(policy),
  }));
}

type RowWithin = Prisma.PolicyGetPayload<{ include: { package: true } }>;

/** What each row's package is, and what it rests on. */
async function packagesOf(rows: readonly RowWithin[]): Promise<(row: RowWithin) => PackageOfRow> {
  const sourcesOf = await sourcesByOwner(rows.map(({ packageId }) => packageId));
  return ({ package: found }) => ({
    ...publishedFrom(found),
    name: textOf(found.nameZh, found.nameEn, found.nameHant),
    districtWide: found.districtWide,
    sources: sourcesOf(found.id),
  });
}
