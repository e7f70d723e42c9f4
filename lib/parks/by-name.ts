// Parks by their names alone: to choose from, to count by, and to stand on a map.
import { z } from "zod";
import { type Prisma, publicDb } from "#lib/db/client.ts";
import { type Text, textOf } from "#lib/i18n/text.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { inOrder } from "./published.ts";
import { streetCodes } from "./streets.ts";

export type ParkName = { id: string; slug: string; name: Text };

/** Every park by its name, in the portal's order. */
export async function listParkNames(): Promise<ParkName[]> {
  return (await publicDb().park.findMany({ select: nameColumns, orderBy: inOrder })).map(nameFrom);
}

/** A park by its current slug. */
export async function findParkName(slug: string): Promise<ParkName | null> {
  const row = await publicDb().park.findUnique({ where: { slug }, select: nameColumns });
  return row && nameFrom(row);
}

/** Those chosen already, by slug, and then the first `most` of the others that have these characters in their name. One statement. */
export async function listChoice(
  chosen: readonly string[],
  characters: string,
  most: number,
): Promise<ParkName[]> {
  const literal = `%${characters.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = z.array(parkName).parse(
    await publicDb().$queryRaw`
      WITH chosen AS (SELECT * FROM park WHERE slug = ANY (${[...chosen]})),
        others AS (
          SELECT * FROM park
          WHERE slug <> ALL (${[...chosen]})
            AND (name_zh ILIKE ${literal} OR name_en ILIKE ${literal} OR name_hant ILIKE ${literal})
          ORDER BY ordinal, id LIMIT ${most})
      SELECT id, slug, name_zh AS "nameZh", name_en AS "nameEn", name_hant AS "nameHant"
      FROM (SELECT *, 1 AS part FROM chosen UNION ALL SELECT *, 2 FROM others) AS found
      ORDER BY part, ordinal, id`,
  );
  return rows.map(nameFrom);
}

const parkName = z.object({
  id: z.string(),
  slug: z.string(),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
  nameHant: z.string().nullable(),
});

const nameColumns = { id: true, slug: true, nameZh: true, nameEn: true, nameHant: true } as const;

function nameFrom({
  id,
  slug,
  nameZh,
  nameEn,
  nameHant,
}: Prisma.ParkGetPayload<{ select: typeof nameColumns }>): ParkName {
  return { id, slug, name: textOf(nameZh, nameEn, nameHant) };
}

/** `streetCode` is null where no street of the district is known. `parks` are the first of all that there are. */
export type ParksOfStreet = { streetCode: string | null; total: number; parks: Omit<ParkName, "id">[] };

/** Parks by street of the district, as many of each as there is room for. One statement. */
export async function listParksByStreet(
  { dataSet }: { dataSet: DataSet },
  most = 12,
): Promise<ParksOfStreet[]> {
  const codes = streetCodes(dataSet);
  const rows = z.array(parkOnStreet).parse(
    await publicDb().$queryRaw`
      WITH counted AS (SELECT street_code, count(*) AS parks FROM park GROUP BY street_code),
        streets AS (
          SELECT CASE WHEN street_code = ANY (${codes}) THEN street_code END AS street, sum(parks)::int AS total
          FROM counted GROUP BY 1)
      SELECT street AS "streetCode", total, slug, name_zh, name_en, name_hant
      FROM streets CROSS JOIN LATERAL (
        (SELECT * FROM park WHERE street_code = street ORDER BY ordinal, id LIMIT ${most})
        UNION ALL
        (SELECT * FROM park WHERE street IS NULL AND (street_code = ANY (${codes})) IS NOT TRUE
          ORDER BY ordinal, id LIMIT ${most})
      ) AS first ORDER BY street, ordinal, id`,
  );
  return [...Map.groupBy(rows, ({ streetCode }) => streetCode)].map(([streetCode, parks]) => ({
    streetCode,
    total: parks[0]?.total ?? 0,
    parks: parks.map(({ slug, name_zh, name_en, name_hant }) => ({
      slug,
      name: textOf(name_zh, name_en, name_hant),
    })),
  }));
}

const parkOnStreet = z.object({
  streetCode: z.string().nullable(),
  total: z.int(),
  slug: z.string(),
  name_zh: z.string(),
  name_en: z.string().nullable(),
  name_hant: z.string().nullable(),
});
