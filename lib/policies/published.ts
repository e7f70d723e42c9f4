// What anyone may read of policy packages and policies.
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { type Published, publishedFrom } from "#lib/editorial/stamps.ts";
import { type Text, text, textOf } from "#lib/i18n/text.ts";
import { type PublishedStatement, statementsOf } from "#lib/sources/published.ts";
import { type Day, dayFromDate } from "#lib/values/day.ts";
import { type Clause, clause, type Policy } from "./model.ts";
import { offersIn, type PublishedOffer } from "./offers.ts";

export type PublishedPolicy = Omit<Policy, "parkIds"> & {
  parks: { id: string; slug: string; name: Text }[];
};

export type PublishedPackage = Published & {
  name: Text;
  summary: Text;
  statedCount: number | null;
  districtWide: boolean;
  policies: PublishedPolicy[];
};

/** What a policy is read with, but for its clauses. */
export const policyColumns = {
  parks: {
    include: {
      park: { select: { id: true, slug: true, nameZh: true, nameEn: true, nameHant: true, ordinal: true } },
    },
  },
} as const satisfies Prisma.PolicyInclude;

const columns = {
  policies: {
    include: { ...policyColumns, clauses: { orderBy: { ordinal: "asc" } } },
    orderBy: { ordinal: "asc" },
  },
} as const satisfies Prisma.PolicyPackageInclude;

/** Every package in the portal's order. */
export async function listPackages(where: Prisma.PolicyPackageWhereInput = {}): Promise<PublishedPackage[]> {
  const rows = await publicDb().policyPackage.findMany({
    where,
    include: columns,
    relationLoadStrategy: "join",
    orderBy: { ordinal: "asc" },
  });
  return rows.map(packageFrom);
}

/** Every clause, in the order of packages and policies. One statement. */
export async function listOffers(): Promise<PublishedOffer[]> {
  const packages = await listPackages({ policies: { some: { clauses: { some: {} } } } });
  return packages.flatMap(offersIn);
}

/** The packages that apply to a park: its own, each with only the policies for it, and those for the whole district. */
export async function packagesForPark(parkSlug: string): Promise<PublishedPackage[]> {
  const forPark: Prisma.PolicyWhereInput = { parks: { some: { park: { slug: parkSlug } } } };
  const packages = await listPackages({ OR: [{ districtWide: true }, { policies: { some: forPark } }] });
  return packages.map((found) => ({ ...found, policies: policiesFor(found, parkSlug) }));
}

/** The policies of a package that apply to a park. */
export function policiesFor(
  { districtWide, policies }: PublishedPackage,
  parkSlug: string,
): PublishedPolicy[] {
  return policies.filter(({ parks }) => districtWide || parks.some(({ slug }) => slug === parkSlug));
}

export async function findPackage(
  slug: string,
): Promise<(PublishedPackage & { statements: PublishedStatement[] }) | null> {
  const [found] = await listPackages({ slug });
  return found ? { ...found, statements: await statementsOf(found.id) } : null;
}

type PackageRow = Prisma.PolicyPackageGetPayload<{ include: typeof columns }>;

function packageFrom(row: PackageRow): PublishedPackage {
  return {
    ...publishedFrom(row),
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    summary: text.parse(row.summary),
    statedCount: row.statedCount,
    districtWide: row.districtWide,
    policies: row.policies.map((policy) => ({
      ...policyFrom(policy),
      clauses: policy.clauses.map(clauseFrom),
    })),
  };
}

type PolicyRow = Prisma.PolicyGetPayload<{ include: typeof policyColumns }>;

export function policyFrom(row: PolicyRow): Omit<PublishedPolicy, "clauses"> {
  const { id, titleKnown, provider, number, paused, archived, fairCompetition } = row;
  return {
    id,
    title: textOf(row.titleZh, row.titleEn, row.titleHant),
    titleKnown,
    provider,
    number,
    issuer: text.nullable().parse(row.issuer),
    issuedOn: dayOrNull(row.issuedOn),
    validFrom: dayOrNull(row.validFrom),
    validTo: dayOrNull(row.validTo),
    validityConfirmedOn: dayOrNull(row.validityConfirmedOn),
    paused,
    archived,
    fairCompetition,
    parks: row.parks
      .map(({ park }) => park)
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({ id, slug, nameZh, nameEn, nameHant }) => ({
        id,
        slug,
        name: textOf(nameZh, nameEn, nameHant),
      })),
  };
}

export function clauseFrom(row: Prisma.ClauseGetPayload<object>): Clause {
  const { id, number, purpose, standard, conditions, benefits, onlyHighestOf, procedure } = row;
  return clause.parse({
    ...{ id, number, purpose, standard, conditions, benefits, onlyHighestOf, procedure },
    title: textOf(row.titleZh, row.titleEn, null),
    opensOn: dayOrNull(row.opensOn),
    closesOn: dayOrNull(row.closesOn),
  });
}

function dayOrNull(date: Date | null): Day | null {
  return date && dayFromDate(date);
}
