// How a published policy package goes into the live tables.
import { z } from "zod";
import type { Transaction } from "#lib/db/client.ts";
import { jsonOrNull } from "#lib/db/json.ts";
import { defineKind } from "#lib/editorial/kind.ts";
import { columnsOfName } from "#lib/i18n/text.ts";
import { dateOrNull, putStatements, removeStatements } from "#lib/sources/publication.ts";
import { packageAddresses } from "./addresses.ts";
import { type Policy, policyPackageContent } from "./model.ts";
import { quotedOfPackage } from "./quoted.ts";
import { packageWarnings } from "./warnings.ts";

export const policyPackageKind = defineKind({
  kind: "policy_package",
  schema: policyPackageContent,
  warnings: packageWarnings,
  quoted: quotedOfPackage,
  addresses: packageAddresses,
  parksOf(_id, content) {
    const { districtWide, policies } = concern.parse(content);
    return districtWide ? [] : [...new Set(policies.flatMap(({ parkIds }) => parkIds))];
  },
  async put(tx, { id, slug }, content, stamps) {
    const { name, summary, statedCount, districtWide, ordinal } = content;
    const row = {
      slug,
      ...columnsOfName(name),
      summary,
      statedCount,
      districtWide,
      ordinal,
      confirmedOn: dateOrNull(content.confirmedOn),
      ...stamps,
    };
    await tx.policyPackage.upsert({ where: { id }, create: { id, ...row }, update: row });
    await tx.policy.deleteMany({ where: { packageId: id } });
    for (const [index, policy] of content.policies.entries()) await putPolicy(tx, id, index, policy);
    await putStatements(tx, id, content.statements);
  },
  async remove(tx, id) {
    await removeStatements(tx, id);
    await tx.policyPackage.delete({ where: { id } });
  },
});

/** Which parks a package is about, as far as it can be read; for the whole district where it cannot. */
const concern = z
  .object({
    districtWide: z.boolean(),
    policies: z.array(z.object({ parkIds: z.array(z.string()) })),
  })
  .catch({ districtWide: true, policies: [] });

async function putPolicy(tx: Transaction, packageId: string, ordinal: number, policy: Policy): Promise<void> {
  const { id, title, titleKnown, provider, number, issuer, paused, archived, fairCompetition } = policy;
  await tx.policy.create({
    data: {
      id,
      packageId,
      ordinal,
      titleZh: title.zh,
      titleEn: title.en ?? null,
      titleHant: title.hant ?? null,
      titleKnown,
      provider,
      number,
      issuer: jsonOrNull(issuer),
      issuedOn: dateOrNull(policy.issuedOn),
      validFrom: dateOrNull(policy.validFrom),
      validTo: dateOrNull(policy.validTo),
      validityConfirmedOn: dateOrNull(policy.validityConfirmedOn),
      paused,
      archived,
      fairCompetition,
      parks: { createMany: { data: policy.parkIds.map((parkId) => ({ parkId })) } },
    },
  });
  await tx.clause.createMany({
    data: policy.clauses.map((clause, index) => ({
      id: clause.id,
      policyId: id,
      ordinal: index,
      number: clause.number,
      titleZh: clause.title.zh,
      titleEn: clause.title.en ?? null,
      purpose: clause.purpose,
      standard: clause.standard,
      conditions: clause.conditions,
      benefits: clause.benefits,
      onlyHighestOf: jsonOrNull(clause.onlyHighestOf),
      procedure: clause.procedure,
      opensOn: dateOrNull(clause.opensOn),
      closesOn: dateOrNull(clause.closesOn),
    })),
  });
}
