// A policy as a row. Its status is that of `today`, a day in Asia/Shanghai.
import { z } from "zod";
import type { PolicyInTable } from "#lib/policies/in-table.ts";
import { policy as policyContent } from "#lib/policies/model.ts";
import { policyStatus, policyStatuses } from "#lib/policies/status.ts";
import type { Day } from "#lib/values/day.ts";
import { day, id, list, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

const { provider, fairCompetition } = policyContent.shape;

export const policyRow = z.strictObject({
  id,
  package: id,
  package_name: text,
  title: text,
  title_known: z.boolean(),
  provider,
  document_number: text.nullable(),
  issuer: text.nullable(),
  issued_on: day.nullable(),
  valid_from: day.nullable(),
  valid_to: day.nullable(),
  validity_confirmed_on: day.nullable(),
  status: z.enum(policyStatuses),
  status_on: day,
  fair_competition: fairCompetition,
  district_wide: z.boolean(),
  parks: list,
  ...stamps,
});

export const policyFilters = z.strictObject({
  package: id.optional(),
  park: id.optional(),
  provider: provider.optional(),
});

export function rowOfPolicy(
  { policy, within }: PolicyInTable,
  addressOf: AddressOf,
  today: Day,
): z.infer<typeof policyRow> {
  return {
    id: policy.id,
    package: within.id,
    package_name: within.name.zh,
    title: policy.title.zh,
    title_known: policy.titleKnown,
    provider: policy.provider,
    document_number: policy.number,
    issuer: policy.issuer?.zh ?? null,
    issued_on: policy.issuedOn,
    valid_from: policy.validFrom,
    valid_to: policy.validTo,
    validity_confirmed_on: policy.validityConfirmedOn,
    status: policyStatus(policy, today),
    status_on: today,
    fair_competition: policy.fairCompetition,
    district_wide: within.districtWide,
    parks: policy.parks.map((park) => park.id),
    ...stampsOf(within, within.sources, addressOf(`/policies/${within.slug}`)),
  };
}
