// What an enquiry is about, as far as it is published: read by what its address names.
import { publicDb } from "#lib/db/client.ts";
import { type Text, textOf } from "#lib/i18n/text.ts";
import type { Subject } from "./addresses.ts";

export type SubjectNames = {
  park: { id: string; slug: string; name: Text } | null;
  space: { id: string; name: Text } | null;
  clause: { id: string; number: string | null; title: Text; policy: Text } | null;
};

export type SubjectRead = SubjectNames & {
  /** Who runs the park, where a published source names them. */
  operator: Text | null;
  /** What was named and is not there, or not in this park. */
  unknown: (keyof Subject)[];
};

/** At most four statements. A space names its park by itself. */
export async function readSubject(asked: Subject): Promise<SubjectRead> {
  const [space, clause] = await Promise.all([spaceBy(asked.space), clauseBy(asked.clause)]);
  const slug = asked.park ?? space?.slug;
  const park = slug === undefined ? null : await parkBy({ slug });
  const isThere = space !== null && (asked.park === undefined || space.slug === asked.park);
  const isUnknown = {
    park: asked.park !== undefined && park === null,
    space: asked.space !== undefined && !isThere,
    clause: asked.clause !== undefined && clause === null,
  };
  return {
    park,
    space: isThere ? space : null,
    clause,
    operator: park && (await operatorOf(park.id)),
    unknown: (["park", "space", "clause"] as const).filter((key) => isUnknown[key]),
  };
}

type Kept = { parkId: string | null; spaceId: string | null; clauseId: string | null };

/** What an enquiry that was left is about; what is no longer published is left out. Three statements at most. */
export async function subjectNames({ parkId, spaceId, clauseId }: Kept): Promise<SubjectNames> {
  const [park, space, clause] = await Promise.all([
    parkId === null ? null : parkBy({ id: parkId }),
    spaceBy(spaceId ?? undefined),
    clauseBy(clauseId ?? undefined),
  ]);
  return { park, space, clause };
}

async function parkBy(where: { slug: string } | { id: string }): Promise<SubjectNames["park"]> {
  const park = await publicDb().park.findUnique({
    where,
    select: { id: true, slug: true, nameZh: true, nameEn: true, nameHant: true },
  });
  return park && { id: park.id, slug: park.slug, name: textOf(park.nameZh, park.nameEn, park.nameHant) };
}

/** `slug`: its park's. */
async function spaceBy(
  id: string | undefined,
): Promise<(NonNullable<SubjectNames["space"]> & { slug: string }) | null> {
  if (id === undefined) return null;
  const space = await publicDb().space.findUnique({
    where: { id },
    include: { park: { select: { slug: true } } },
    relationLoadStrategy: "join",
  });
  return space && { id, slug: space.park.slug, name: textOf(space.nameZh, space.nameEn, null) };
}

async function clauseBy(id: string | undefined): Promise<SubjectNames["clause"]> {
  if (id === undefined) return null;
  const clause = await publicDb().clause.findUnique({
    where: { id },
    include: { policy: { select: { titleZh: true, titleEn: true, titleHant: true } } },
    relationLoadStrategy: "join",
  });
  if (clause === null) return null;
  const { number, titleZh, titleEn, policy } = clause;
  return {
    id,
    number,
    title: textOf(titleZh, titleEn, null),
    policy: textOf(policy.titleZh, policy.titleEn, policy.titleHant),
  };
}

async function operatorOf(parkId: string): Promise<Text | null> {
  const said = await publicDb().statement.findFirst({
    where: { ownerId: parkId, aspect: "operator", use: "shown" },
    orderBy: { ordinal: "asc" },
    select: { textZh: true, textEn: true, textHant: true },
  });
  return said && textOf(said.textZh, said.textEn, said.textHant);
}
