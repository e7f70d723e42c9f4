// The fields by which an account's name, role and parks are sent.
import { z } from "zod";
import type { AccountForm } from "#lib/staff/accounts.ts";

const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat());

export const dutyFields = z.object({
  name: z.string(),
  role: z.string().default(""),
  scope: z.enum(["all", "some"]).default("some"),
  park: several,
});

export function accountForm({ name, role, scope, park }: z.infer<typeof dutyFields>): AccountForm {
  return { name, role, parks: scope === "all" ? "all" : park };
}

/** What comes back to a form that was refused. */
export const keptFields = ["name", "username", "role", "scope", "park"] as const;
