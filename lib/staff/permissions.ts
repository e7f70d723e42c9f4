// Who may do what. One pure table.
import type { EditionVerb } from "#lib/editorial/states.ts";
import type { Actor, Role } from "./actor.ts";

/** How many different people must sign an edition off before it may be published. */
export const requiredSignoffs = 3;

const verbs: Record<Role, readonly EditionVerb[]> = {
  installer: ["save", "submit", "approve", "publish"],
  editor: ["save", "submit"],
  first_reviewer: ["sign_off", "return"],
  second_reviewer: ["sign_off", "return"],
  final_reviewer: ["sign_off", "approve", "return", "publish", "withdraw", "supersede"],
  administrator: [],
  auditor: [],
};

/** Each level has a role of its own, so that no two of the same desk sign for one another. */
export const signoffLevels: Partial<Record<Role, number>> = {
  first_reviewer: 1,
  second_reviewer: 2,
  final_reviewer: 3,
};

/** Whether the actor may do this to an edition that is, or is not, the first of its document. */
export function can(actor: Actor, verb: EditionVerb, edition: { isFirst: boolean }): boolean {
  if (actor.role === "installer" && !edition.isFirst) return false;
  return verbs[actor.role].includes(verb);
}
