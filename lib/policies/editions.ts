// What a policy package's edition said: the same value as its live reader gives, with its parks and sources as they were called.
import {
  byDocument,
  type EditionRow,
  editionsAt,
  findEdition,
  type Known,
  notesFrom,
  stampsThen,
  type ToldEdition,
} from "#lib/editorial/editions.ts";
import { parkNamesThen } from "#lib/parks/editions.ts";
import { statementsThen } from "#lib/sources/editions.ts";
import type { PublishedStatement } from "#lib/sources/published.ts";
import { type Policy, policyPackageContent } from "./model.ts";
import type { PublishedPackage, PublishedPolicy } from "./published.ts";

/** `notes` are all of the package's editions, newest first, those that came later included. */
export type PackageEdition = {
  notes: ToldEdition[];
  policyPackage: PublishedPackage & { statements: PublishedStatement[] };
};

/** The package as its edition `number` said it; null where there was no such edition. */
export async function findPackageEdition(slug: string, number: number): Promise<PackageEdition | null> {
  const found = await findEdition("policy_package", slug, number);
  if (!found) return null;
  const { row, rows } = found;
  const { policies, statements } = policyPackageContent.parse(row.content);
  const named = [
    ...policies.flatMap(({ parkIds }) => parkIds),
    ...statements.map(({ sourceId }) => sourceId),
  ];
  const known = byDocument(await editionsAt(named, row.publishedExactly));
  return { notes: await notesFrom(rows), policyPackage: packageThen(row, known) };
}

function packageThen(row: EditionRow, known: Known): PackageEdition["policyPackage"] {
  const { confirmedOn, policies, statements, ordinal, ...content } = policyPackageContent.parse(row.content);
  return {
    ...content,
    ...stampsThen(row, confirmedOn),
    policies: policies.map((policy) => policyThen(policy, known)),
    statements: statementsThen(row.documentId, statements, known),
  };
}

function policyThen({ parkIds, ...policy }: Policy, known: Known): PublishedPolicy {
  return { ...policy, parks: parkNamesThen(parkIds.flatMap((id) => known.get(id) ?? [])) };
}
