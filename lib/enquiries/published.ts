// What an enquiry is about, as far as it is published: read by what its address names.
import { publicDb } from "#lib/db/client.ts";
import { type Text, text, textOf } from "#lib/i18n/text.ts";
import type { Subject } from "./addresses.ts";

export type SubjectNames = {
  park: { id: string; slug: string; name: Text } | null;
  space: { id: string; name: Text } | null;
  clause: { id: string; number: string | null; title: Text; policy: Text } | null;
};

export type SubjectRead = SubjectNames & {
  /** Who runs the park, where a published source names them: whom an enquiry may be passed on to. */
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
    operator: park && ((await operatorOf(park.id)) ?? park.runBy),
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

/** `runBy`: the organisation of a post of its that is said to run it. */
async function parkBy(
  where: { slug: string } | { id: string },
): Promise<(NonNullable<SubjectNames["park"]> & { runBy: Text | null }) | null> {
  const park = await publicDb().park.findUnique({
    where,
    include: { contacts: { where: { operatesPark: true }, orderBy: { ordinal: "asc" }, take: 1 } },
    relationLoadStrategy: "join",
  });
  if (park === null) return null;
  const { id, slug, nameZh, nameEn, nameHant, contacts } = park;
  const runBy = contacts[0] ? text.parse(contacts[0].organisation) : null;
  return { id, slug, name: textOf(nameZh, nameEn, nameHant), runBy };
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
