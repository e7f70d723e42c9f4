// The cast of the tests. The portal itself makes only the installer; everyone else signs in.
import { type Actor, type ParkScope, person, type StaffRole } from "#lib/staff/actor.ts";

export function actorAs(role: StaffRole, id: string = `person:${role}`, parks: ParkScope = "all"): Actor {
  return person({ id, name: id, role, parks, address: "192.0.2.7" });
}

export const editor = actorAs("editor");
export const firstReviewer = actorAs("first_reviewer");
export const secondReviewer = actorAs("second_reviewer");
export const finalReviewer = actorAs("final_reviewer");
export const administrator = actorAs("administrator");
export const auditor = actorAs("auditor");
