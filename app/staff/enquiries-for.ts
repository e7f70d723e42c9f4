// What waits of the enquiries that are the actor's to answer.
import { type Enquiries, listEnquiries } from "#lib/enquiries/desk.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { Day } from "#lib/values/day.ts";
import { parkNames } from "./enquiries/park-names.ts";

export async function enquiriesFor(
  actor: Actor,
  today: Day,
): Promise<{ open: Enquiries; overdue: Enquiries; parkName(id: string): string }> {
  const open = await listEnquiries(actor, { filter: "open" }, today);
  const overdue = await listEnquiries(actor, { filter: "overdue" }, today);
  return { open, overdue, parkName: (await parkNames()).parkName };
}
