// What a reviewer looks at twice in a park.
import type { z } from "zod";
import type { Issue } from "#lib/errors.ts";
import type { ParkContent, parkContent } from "./model.ts";
import { looksLikeMobile, looksLikeName } from "./personal.ts";

export function parkWarnings(park: z.infer<typeof parkContent>): Issue[] {
  const issues: Issue[] = [];
  const { status, quote, why } = park.membership;
  if ((status === "likely" || status === "possible") && quote === null && why === null)
    issues.push({ field: "membership.why.zh", code: "no_reason" });
  if (park.streetCode === null) issues.push({ field: "streetCode", code: "no_street" });
  if (park.statements.length === 0) issues.push({ field: "statements", code: "nothing_said" });
  for (const [index, { name, address }] of park.sites.entries()) {
    if (name === null) issues.push({ field: `sites.${index}.name.zh`, code: "no_name" });
    if (address === null) issues.push({ field: `sites.${index}.address`, code: "no_address" });
  }
  for (const [index, contact] of park.contacts.entries()) issues.push(...contactWarnings(index, contact));
  return issues;
}

/** A post that cannot be reached, or that looks like a person. */
function contactWarnings(index: number, contact: ParkContent["contacts"][number]): Issue[] {
  const issues: Issue[] = [];
  const at = (key: string, code: string) => issues.push({ field: `contacts.${index}.${key}`, code });
  if (contact.phone === null) at("phone", "no_phone");
  if (contact.hours === null) at("hours", "no_hours");
  if (contact.phone !== null && looksLikeMobile(contact.phone)) at("phone", "mobile_number");
  if (contact.phone !== null && looksLikeName(contact.phone)) at("phone", "personal_name");
  for (const key of ["post", "organisation", "address", "hours"] as const)
    for (const [language, said] of Object.entries(contact[key] ?? {})) {
      if (looksLikeName(said)) at(`${key}.${language}`, "personal_name");
      if (looksLikeMobile(said)) at(`${key}.${language}`, "mobile_number");
    }
  return issues;
}
