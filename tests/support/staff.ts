// The cast of the tests. The portal itself makes only the installer; everyone else signs in.
import type { Actor, Role } from "#lib/staff/actor.ts";

export function actorAs(role: Role, id: string = `person:${role}`): Actor {
  return { id, role, address: "192.0.2.7" } as Actor;
}

export const editor = actorAs("editor");
export const firstReviewer = actorAs("first_reviewer");
export const secondReviewer = actorAs("second_reviewer");
export const finalReviewer = actorAs("final_reviewer");
export const administrator = actorAs("administrator");
export const auditor = actorAs("auditor");
