// What readers quote of a policy package: how many policies there are, whose, for how long, and what they promise to whom.
import type { Quoted } from "#lib/editorial/explanation.ts";
import { told } from "#lib/sources/quoted.ts";

export const quotedOfPackage: Quoted = {
  fields: [
    "statedCount",
    "districtWide",
    "policies.*.title.zh",
    "policies.*.provider",
    "policies.*.number",
    "policies.*.issuer.zh",
    "policies.*.issuedOn",
    "policies.*.validFrom",
    "policies.*.validTo",
    "policies.*.validityConfirmedOn",
    "policies.*.paused",
    "policies.*.archived",
    "policies.*.fairCompetition",
    "policies.*.parkIds",
    "policies.*.clauses.*.number",
    "policies.*.clauses.*.title.zh",
    "policies.*.clauses.*.purpose",
    "policies.*.clauses.*.standard.zh",
    "policies.*.clauses.*.conditions.**",
    "policies.*.clauses.*.benefits.**",
    "policies.*.clauses.*.onlyHighestOf.zh",
    "policies.*.clauses.*.opensOn",
    "policies.*.clauses.*.closesOn",
    ...told.fields,
  ],
  rows: ["policies.*", "policies.*.clauses.*"],
  texts: ["summary.zh", "policies.*.clauses.*.procedure.timeLimit.zh", ...told.texts],
};
