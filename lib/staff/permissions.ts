// Who may do what. One pure table; routes, commands and pages ask it, and nothing else decides.
import type { EditionVerb } from "#lib/editorial/states.ts";
import type { Actor, ParkScope, Role } from "./actor.ts";

/** How many different people must sign an edition off before it may be published. */
export const requiredSignoffs = 3;

/** What is done to a document, beside moving its edition on. */
const documentVerbs = ["read", "schedule"] as const;
/** What is done to the desk itself. */
export const deskVerbs = [
  "manage_people",
  "read_audit",
  "read_enquiries",
  "answer_enquiries",
  "export",
  "import",
  "read_bundles",
  "open_bundles",
] as const;

export type DocumentVerb = EditionVerb | (typeof documentVerbs)[number];
export type DeskVerb = (typeof deskVerbs)[number];

/** As much of a document as permission depends on. */
export type Concern = {
  /** Whether the edition is the first of its document. */
  isFirst: boolean;
  /** The parks that the document is about; none for what concerns the district. */
  parks: readonly string[];
};

const reviewing = ["read", "sign_off", "return"] as const;

const onDocuments: Record<Role, readonly DocumentVerb[]> = {
  installer: ["save", "submit", "approve", "publish"],
  editor: ["read", "save", "submit", "abandon"],
  first_reviewer: reviewing,
  second_reviewer: reviewing,
  final_reviewer: [...reviewing, "approve", "publish", "schedule", "withdraw", "supersede"],
  administrator: [],
  auditor: ["read"],
};

const onDesk: Record<Role, readonly DeskVerb[]> = {
  installer: [],
  editor: ["read_enquiries", "answer_enquiries", "export", "import", "read_bundles", "open_bundles"],
  first_reviewer: ["export", "read_bundles"],
  second_reviewer: ["export", "read_bundles"],
  final_reviewer: ["read_enquiries", "answer_enquiries", "export", "read_bundles", "open_bundles"],
  administrator: ["manage_people"],
  auditor: ["read_audit", "read_enquiries", "export", "read_bundles"],
};

/** Each level has a role of its own, so that no two of the same desk sign for one another. */
export const signoffLevels: Partial<Record<Role, number>> = {
  first_reviewer: 1,
  second_reviewer: 2,
  final_reviewer: 3,
};

/** Whether the actor may do this to a document. */
export function can(actor: Actor, verb: DocumentVerb, concern: Concern): boolean {
  if (actor.role === "installer" && !concern.isFirst) return false;
  return onDocuments[actor.role].includes(verb) && isInScope(actor.parks, concern.parks);
}

/** Whether there can be any document to which the actor may do this. */
export function canSomewhere({ role, parks }: Actor, verb: DocumentVerb): boolean {
  return onDocuments[role].includes(verb) && (parks === "all" || parks.length > 0);
}

/** Whether the actor may do this at the desk. */
export function canAtDesk(actor: Actor, verb: DeskVerb): boolean {
  return onDesk[actor.role].includes(verb);
}

/** Whether the actor may read an enquiry (masked), or do something with it. `park`: what it is about; null for the district. */
export function canOnEnquiry(actor: Actor, verb: "read" | "answer", park: string | null): boolean {
  return canAtDesk(actor, `${verb}_enquiries`) && isInScope(actor.parks, park === null ? [] : [park]);
}

/** Whoever has only some parks sees what is about those and nothing else: neither other parks nor the whole district. */
function isInScope(scope: ParkScope, parks: readonly string[]): boolean {
  return scope === "all" || (parks.length > 0 && parks.every((park) => scope.includes(park)));
}

/** Whether single parks matter to what a role does. Whoever manages people sees no document, whoever audits sees all. */
export function isBoundToParks(role: string): boolean {
  return role !== "administrator" && role !== "auditor";
}
