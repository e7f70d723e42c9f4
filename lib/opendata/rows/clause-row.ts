// A clause, one promise of a policy, as a row.
import { z } from "zod";
import type { ClauseInTable } from "#lib/policies/in-table.ts";
import { clause as clauseContent } from "#lib/policies/model.ts";
import { day, id, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

const { purpose } = clauseContent.shape;

export const clauseRow = z.strictObject({
  id,
  policy: id,
  policy_title: text,
  package: id,
  clause_number: text.nullable(),
  title: text,
  title_en: text.nullable(),
  purpose,
  standard: text,
  opens_on: day.nullable(),
  closes_on: day.nullable(),
  ...stamps,
});

export const clauseFilters = z.strictObject({ policy: id.optional(), purpose: purpose.optional() });

export function rowOfClause(
  { clause, policy, within }: ClauseInTable,
  addressOf: AddressOf,
): z.infer<typeof clauseRow> {
  return {
    id: clause.id,
    policy: policy.id,
    policy_title: policy.title.zh,
    package: within.id,
    clause_number: clause.number,
    title: clause.title.zh,
    title_en: clause.title.en ?? null,
    purpose: clause.purpose,
    standard: clause.standard.zh,
    opens_on: clause.opensOn,
    closes_on: clause.closesOn,
    ...stampsOf(within, within.sources, addressOf(`/policies/${within.slug}`)),
  };
}
