// Which parks someone works on, in words.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { ParkScope } from "#lib/staff/actor.ts";
import { isBoundToParks } from "#lib/staff/permissions.ts";

/** `names`: of parks by id; one that is gone is called by its id. */
export function parkScopeInWords(
  { frame }: StaffWords,
  { role, parks }: { role: string; parks: ParkScope },
  names: ReadonlyMap<string, string>,
): string {
  if (!isBoundToParks(role)) return frame.noScope;
  return parks === "all" ? frame.allParks : frame.someParks(parks.map((id) => names.get(id) ?? id));
}
