// What the desk asks for about a policy package, its policies and their clauses.
import {
  blankContent,
  blankRow,
  type DocumentForm,
  type Field,
  type FieldOf,
  type Section,
} from "#lib/editorial/form.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { confirmedOn, statementsSection } from "#lib/sources/form.ts";
import { industries } from "#lib/values/industries.ts";
import { benefit, measures, shares } from "./benefit.ts";
import { benefitSentence } from "./benefit-words.ts";
import { conditionSentence } from "./condition-words.ts";
import { condition, investorKinds, qualifications, registrationPlaces } from "./conditions.ts";

const not: Field = { is: "check", key: "not", words: "testNot" };
const among = (
  options: "investorKind" | "industry" | "registered" | "qualification",
  values: readonly string[],
): Field[] => [{ is: "choices", key: "among", words: "testAmong", options, values }, not];
const between = (is: "integer" | "decimal" | "money", example: string): Field[] => [
  { is, key: "from", words: "testFrom", example, optional: true },
  { is, key: "to", words: "testTo", optional: true },
  not,
];

const conditions: FieldOf<"rows"> = {
  is: "rows",
  key: "conditions",
  words: "conditions",
  ids: true,
  omitted: true,
  aloud(row, locale) {
    const read = condition.safeParse(row);
    return read.success ? conditionSentence(languageOf(locale), read.data) : null;
  },
  row: [
    {
      is: "rows",
      key: "any",
      words: "conditionAny",
      row: [],
      variants: {
        options: "test",
        forms: {
          kind: among("investorKind", investorKinds),
          industry: among("industry", industries),
          registered: among("registered", registrationPlaces),
          qualification: among("qualification", qualifications),
          people: between("integer", "30"),
          floor_area: between("decimal", "500"),
          years: between("decimal", "1"),
          revenue: between("money", "500万元"),
          manual: [{ is: "text", key: "what", words: "testManual", long: true }],
        },
      },
    },
  ],
};

const paid: Field[] = [
  { is: "integer", key: "years", words: "paidYears", example: "3", optional: true },
  { is: "money", key: "cap", words: "cap", example: "50万元", optional: true },
];
const amount: Field = { is: "money", key: "amount", words: "paidAmount", example: "20万元" };

const benefits: FieldOf<"rows"> = {
  is: "rows",
  key: "benefits",
  words: "benefits",
  omitted: true,
  aloud(row, locale) {
    const read = benefit.safeParse(row);
    return read.success ? benefitSentence(languageOf(locale), read.data) : null;
  },
  row: [],
  variants: {
    options: "benefit",
    forms: {
      sum: [amount, ...paid],
      tiers: [
        { is: "choice", key: "by", words: "tiersBy", options: "tierMeasure", values: measures },
        {
          is: "rows",
          key: "tiers",
          words: "tiers",
          row: [{ is: "line", key: "from", words: "tierFrom", example: "30" }, amount],
        },
        ...paid,
      ],
      per_unit: [
        { is: "choice", key: "of", words: "perUnit", options: "perUnit", values: ["people", "floor_area"] },
        amount,
        { is: "integer", key: "months", words: "paidMonths", example: "12", optional: true },
        { is: "decimal", key: "upTo", words: "unitsUpTo", example: "1000", optional: true },
        ...paid,
      ],
      share: [
        { is: "choice", key: "of", words: "shareOf", options: "share", values: shares },
        { is: "decimal", key: "percent", words: "percent", example: "50" },
        ...paid,
      ],
      rent_free: [{ is: "integer", key: "months", words: "freeMonths", example: "3" }],
    },
  },
};

const procedure: FieldOf<"group"> = {
  is: "group",
  key: "procedure",
  words: "procedure",
  omitted: true,
  fields: [
    {
      is: "rows",
      key: "materials",
      words: "materials",
      row: [{ is: "text", key: "", words: "material" }],
    },
    { is: "rows", key: "steps", words: "steps", row: [{ is: "text", key: "", words: "step", long: true }] },
    { is: "text", key: "office", words: "office", optional: true },
    { is: "text", key: "address", words: "officeAddress", optional: true },
    { is: "line", key: "phone", words: "phone", optional: true },
    { is: "text", key: "timeLimit", words: "timeLimit", optional: true },
    { is: "text", key: "law", words: "law", long: true, optional: true },
    { is: "text", key: "recourse", words: "recourse", long: true, optional: true },
  ],
};

const clause: readonly Field[] = [
  { is: "line", key: "number", words: "clauseNumber", optional: true },
  { is: "text", key: "title", words: "clauseTitle" },
  {
    is: "choice",
    key: "purpose",
    words: "purpose",
    options: "purpose",
    values: ["rent", "decoration", "growth", "talent", "finance", "ip"],
  },
  { is: "text", key: "standard", words: "standard", long: true },
  { is: "day", key: "opensOn", words: "opensOn", example: "2027-01-01", optional: true },
  { is: "day", key: "closesOn", words: "closesOn", example: "2027-03-31", optional: true },
  conditions,
  benefits,
  { is: "text", key: "onlyHighestOf", words: "onlyHighestOf", optional: true, omitted: true },
  procedure,
];

const policy: readonly Field[] = [
  { is: "text", key: "title", words: "policyTitle" },
  { is: "check", key: "titleKnown", words: "titleKnown" },
  {
    is: "choice",
    key: "provider",
    words: "provider",
    options: "provider",
    values: ["government", "park", "landlord"],
    begin: "government",
  },
  { is: "line", key: "number", words: "documentNumber", optional: true },
  { is: "text", key: "issuer", words: "issuer", optional: true },
  { is: "day", key: "issuedOn", words: "issuedOn", example: "2026-03-01", optional: true },
  { is: "day", key: "validFrom", words: "validFrom", example: "2026-04-01", optional: true },
  { is: "day", key: "validTo", words: "validTo", example: "2028-12-31", optional: true },
  {
    is: "day",
    key: "validityConfirmedOn",
    words: "validityConfirmedOn",
    example: "2026-11-23",
    optional: true,
  },
  { is: "check", key: "paused", words: "paused" },
  { is: "check", key: "archived", words: "archived" },
  {
    is: "choice",
    key: "fairCompetition",
    words: "fairCompetition",
    options: "fairCompetition",
    values: ["unknown", "passed", "exempt", "failed"],
    begin: "unknown",
  },
  { is: "references", key: "parkIds", words: "parkIds", to: "park" },
  { is: "rows", key: "clauses", words: "clauses", ids: true, row: clause },
];

const sections: readonly Section[] = [
  {
    words: "package",
    fields: [
      { is: "text", key: "name", words: "packageName" },
      { is: "text", key: "summary", words: "summary", long: true },
      { is: "integer", key: "statedCount", words: "statedCount", optional: true },
      { is: "check", key: "districtWide", words: "districtWide" },
      { is: "integer", key: "ordinal", words: "ordinal", example: "1" },
      confirmedOn,
    ],
  },
  {
    words: "policies",
    fields: [{ is: "rows", key: "policies", words: "policies", ids: true, printed: true, row: policy }],
  },
  statementsSection,
];

export const policyPackageForm: DocumentForm = {
  kind: "policy_package",
  sections,
  hasPark: true,
  begin({ id, name, parkId }) {
    const content = { ...blankContent(sections), name: { zh: name } };
    if (parkId === null) return { ...content, districtWide: true };
    const first = { ...(blankRow(policy) as object), id: `${id}-1`.slice(-80), parkIds: [parkId] };
    return { ...content, policies: [first] };
  },
};
